import { text } from '../../../platform/i18n/text.js';
import { payBelowMinimum } from '../minimum-wages.js';
import type { PostingRule } from '../posting-rule.js';

/** Work at night, as notices call it. */
const night = '夜班|大夜|小夜|倒班|三班|两班|四班|轮班|通宵|通夜|熬夜|熬大夜|翻班|夜间(?:工作|值守|班次|轮班|上岗|作业)|夜里|半夜|后半夜|凌晨|深夜|整宿|守夜|夜车|晚班|天亮|倒[^,。;]{0,2}夜';

const atNight = new RegExp(night);

/** What workers are made to pay for, as notices call it. */
const paidByWorkers = '(?:(?:[\\u4e00-\\u9fff]{0,4})(?:押金|押款|保证金|风险金|抵押金|诚意金|诚信金|定金|认筹金|考勤金|互助金|赔付金|赔偿基金|学艺金|会员费|入会费|服装费|服装款|工服费|工装费|工衣钱|制服费|培训费|培训成本|学费|资料费|报名费|报考费|建档费|办证费|工本费|介绍费|中介费|中介服务费|信息费|管理费|托管费|体检费|入职费|定岗费|手续费|设备费|装备费|工具费|账号费|端口费|开通费|认证费|包装费|模卡|课费|师傅钱|货款))';
/** What makes them pay it. */
const pays = '交|缴|付|扣除?|预?扣|垫付?|自付|自费|自理|押|存|先款|首付|购买|买|承担';
const sum = '(?:\\d[\\d,.]*|[一二两三四五六七八九十百千万]{1,5})(?:元|块|百|千|万|%)';
/** Papers that belong to workers. */
const papers = '身份证|毕业证|学位证书?|资格证|证件|户口[本簿]|银行卡|社保卡|信用卡|驾驶证|导游证|退伍证|等级证|会计证|注册证书|残疾证|档案|原件|正本|证书'; 

/** What a post asks beside the work. */
export const termRules: readonly PostingRule[] = [
  {
    code: 'shift', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('与班次不符的夜班要求', 'A demand of night work that the post has not'),
    why: text('岗位写明的班次没有夜班或倒班,却要求能适应。', 'The post is stated to have neither night nor rotating shifts, and yet asks for them.'),
    lawful: text('删去;确有夜班的,请把班次改为夜班或倒班。', 'Leave it out; where there is night work, state the shift.'),
    needs: new RegExp(`夜|倒班|三班|两班|轮班|通宵|${night}`),
    finds: [
      { says: new RegExp(`(?:适应|接受|服从|能|可|可以|愿意|愿|配合|胜任|承担|具备|须|需|要|得|会|肯|敢|扛|顶|熬|不抗拒|不拒绝|不得拒绝|不挑|不怕)[^,。;]{0,8}?(?:${night})`), needs: atNight },
      { says: new RegExp(`(?:${night})[^,。;]{0,10}?(?:得|要|须|能|可|必须|也行|没问题|不挑|不怕|肯|愿|服从|接受|适应|胜任|到岗|干活|加班|随叫随到|作业能力|顶|坚持|推辞)`), needs: atNight },
    ],
    unless: [/(?:无|不|没有|免)(?:需|用|需要|安排|设|有)?[^,。;]{0,4}(?:夜班|倒班|三班|轮班|通宵|熬夜)/, /补贴|津贴|(?:没|无|不)(?:有|上|排|设|安排)?[^,。;]{0,3}夜/], onlyInShifts: ['DAY', 'EVENING', 'FLEXIBLE'],
  },
  {
    code: 'deposit', clause: 'LABOUR_CONTRACT_9', publicClause: 'LABOUR_CONTRACT_9', label: text('押金、收费、扣押证件', 'Deposits, fees, and papers that are kept'),
    why: text('招用劳动者不得扣押证件,不得要求担保或收取财物。', 'No employer may keep papers of those whom it takes on, ask for security, or take money of them.'),
    lawful: text('删去;培训、服装、体检的费用由用人单位承担。', 'Leave it out: training, clothing and examinations are paid by the employer.'),
    needs: /金|费|款|钱|押|扣|压|交|缴|垫|存|掏|购|囤|证|担保|保证人|原件/,
    finds: [
      { says: new RegExp(`(?:${pays})[^,。;]{0,8}?${paidByWorkers}(?:[^,。;]{0,3}?${sum})?`), needs: /金|费|款|钱|成本|货款|模卡/ }, { says: new RegExp(`${paidByWorkers}[^,。;]{0,4}?(?:${sum}|自理|自付|自费|自己|自行承担|个人承担|本人承担|自掏)`), needs: /金|费|款|钱|成本|货款|模卡/ },
      { says: new RegExp(`${paidByWorkers}[^,。;]{0,8}(?:从[^,。;]{0,6}(?:工资|薪)[^,。;]{0,4}扣|(?:工资|薪水?)(?:里|中)扣)`), needs: /金|费|款|钱|成本|货款|模卡/ }, { says: new RegExp(`(?:先|预|需|须|要|得|每人|入职|报到|上岗|个人|自己)[^,。;]{0,6}(?:交|缴|付|押|垫|存|掏|出|购买|认购|囤)[^,。;]{0,8}?${sum}(?:元|块)?`), needs: /交|缴|付|押|垫|存|掏|购|囤|扣|压/ },
      { says: new RegExp(`(?:押|抵押|扣留|预扣|暂扣|代扣|压)[^,。;]{0,6}?(?:${sum}|(?:[一二两三半\\d]个?月|\\d+天|底薪|首月)[^,。;]{0,3}(?:工资|薪|底薪)?|工资[^,。;]{0,4}%)`), needs: /交|缴|付|押|垫|存|掏|购|囤|扣|压/ }, { says: /(?:工资|薪水|薪资)[^,。;]{0,6}(?:押|压|扣留)[^,。;]{0,4}(?:[一二两半\d]个?月|\d+天|%)/ },
      { says: new RegExp(`(?:押|扣押?|扣下|留存?|保管|存放?|上交|抵押|交存|收存|代管|暂存|交)[^,。;]{0,8}(?:${papers})(?!复印|扫描)`), needs: /证|户口|卡|档案|原件|正本/ }, { says: new RegExp(`(?:${papers})[^,。;]{0,8}(?:押|扣押|扣下|留存|留在|保管|存放?|放(?:在)?[^,。;]{0,4}处|上交|抵押|作抵|交存|收存|代管|暂存|拿着|交(?:公司|店|厂|单位|人事|校区|所|社|带班|老板))`), needs: /证|户口|卡|档案|原件|正本/ },
      { says: /(?:提供|找|有|要|需)[^,。;]{0,8}(?:担保|保证人|作保)|(?:信用卡|房产)[^,。;]{0,6}(?:作|做)?担保/ },
    ],
    unlessInSentence: [/举报|投诉|警惕|谨防|受骗|诈骗|上当|防骗/, /(?:用人单位|参会企业|招聘单位|单位|企业)不得/],
    unless: [/贷款|理财|租赁|的[^,。;]{0,6}押金|装修|摊位|箱押|房租|意外险|保险|留(?:存)?(?:复印|原件备查)|报名表/, /(?:负责|办理|核对|登记|开单|签约|核算|催收|代收|收银|接待|介绍|签订)[^,。;]{0,20}(?:金|费)/, /(?:不|无|免|没有|未|勿|禁止|严禁|不得|拒绝|谨防|凡)(?:需|用|须|会|再|存在)?(?:交|缴|收|付|扣|押|收取|缴纳)?[^,。;]{0,6}(?:押金|保证金|费|证件|身份证|任何)/, /(?:公司|单位|店里|店方|厂里|企业|工厂|政府|残联|学校|酒店|园方|中心|我们|财政|均由|统一由)[^,。;]{0,6}(?:承担|支付|出(?!示)|报销|垫付|负担|买单)|报销|免费|补助|补贴/, /(?:客人|顾客|客户|住户|租户|业主|会员|旅客|读者|商户|租客|司机|货车|房客|学员家长|家长|病人|患者|经销商|投标|学员|新人|主顾|买家|购房者|宠主|农户|考生|游客)[^,。;]{0,14}(?:押金|保证金|费)|(?:收取|退还|核算|管理|办理|登记|开具)[^,。;]{0,6}(?:押金|保证金)/, /复印|核对|核验|查验|审核|出示|携带|报名时?带|带(?:上|齐|好)|当场(?:还|退)/],
  },
  {
    code: 'minimumWage', clause: 'LABOUR_48', publicClause: 'LABOUR_48', label: text('低于最低工资', 'Pay below the minimum wage'),
    why: text('全日制的工资不得低于当地最低工资标准。', 'Full-time pay is at least the minimum wage of the place.'),
    lawful: text('把工资提高到当地最低工资标准以上;计件的,写明正常劳动的收入。', 'Raise the pay to the minimum wage at least; for piece work, say what usual work comes to.'),
    needs: /月|薪|资|待遇|时|天|年|钟/,
    finds: [], locate: payBelowMinimum, passesIn: ['SUPPORTED'], unless: [],
  },
];
