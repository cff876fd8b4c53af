import { text } from '../../../platform/i18n/text.js';
import { bodyWordings, listedWordings, neededFor } from '../body-wordings.js';
import { looksWords } from '../body-words.data.js';
import type { PostingRule } from '../posting-rule.js';
import { firstOf, onlyFor, refusedBefore, refusedBehind } from '../refusal-words.data.js';

/** Men or women, as notices call them. */
const ofASex = '(?:男|女)(?:性|士|生|孩|工|员工|青年|职工|服务员|主播|前台|文员|销售|司机|同志|的)?|小姑娘|姑娘|小伙子?|大姐|阿姨|宝妈|大叔|大爷|帅哥|美女|爷们|妹子|小妹|小哥|媳妇';
/** Marriage, pregnancy and children. */
const family = '(?:已婚|未婚|单身|离异|已育|未育|已婚已育|婚育|有(?:小)?孩子?|无孩|怀孕|孕(?:妇|期|检)|备孕|妊娠|哺乳期?|产假|生育|二胎|三胎|二孩|生孩子|要孩子|结婚|生小孩|婚假)';

const [ofAnySex, ofFamily] = [new RegExp(ofASex), new RegExp(family)];

/** Looks, sex and build. */
export const personRules: readonly PostingRule[] = [
  {
    code: 'appearance', clause: 'SERVICE_20', publicClause: 'MEASURE_1_BODY', label: text('容貌要求', 'A demand of looks'),
    why: text('相貌与能不能做好工作无关。', 'Looks have nothing to do with whether the work is done well.'),
    lawful: text('“着装整洁,服务热情”。', '"Neatly dressed and friendly in service."'),
    needs: new RegExp(`美女|帅哥|俊男|靓女|疤|胎记|麻脸|兔唇|斑痕|${neededFor(looksWords).source}`),
    finds: [
      { says: /五官(?:端正|清秀|精致|标致|较?好|佳)/ },
      { says: /(?:形象|气质|相貌|容貌|外貌|外形|品貌|长相|仪表|面容|样貌|颜值|体貌|面貌|外表|面相)[^,。;、]{0,6}?(?:端正|端庄|俱?佳|较?好|良好|优秀|优良|姣好|甜美|较?高|出众|靓丽|亮丽|清秀|英俊|漂亮|美观|条件)/ },
      { says: /(?:皮肤|肤色)(?:白皙|光滑|白净|较?好)/ }, { says: /牙齿(?:整齐|洁白)/ }, { says: /[无没][有任何明显]*(?:面部)?(?:疤痕|胎记|斑痕|麻脸|兔唇)/ }, { says: /(?:美女|帅哥|俊男|靓女)(?:优先|佳丽)?/ },
      ...bodyWordings(looksWords),
    ],
    findsListed: listedWordings(looksWords),
    unless: [
      /(?:品牌|企业|公司|单位|城市|产品|学校|医院|窗口|机关|政府|社区|行业|店铺|门店|店面|人物|角色|动画|卡通|IP)[^,。;]{0,3}形象/, /形象(?:设计|宣传|店|代言|推广|策划|大使|展示|墙|片|识别)/,
      /(?:维护|树立|展示|塑造|提升|打造|建设|保持)[^,。;]{0,10}(?:形象|面貌|气质)/, /(?:精神|城市|村容|城乡|市容)面貌/, /皮肤(?:护理|科|管理)/, /美白|术后|洗牙|牙片|补牙|种植牙|假牙|义齿|护肤|化妆|美妆|配音|录音/,
    ],
  },
  {
    code: 'sex', clause: 'PROMOTION_27', publicClause: 'PROMOTION_27', label: text('限定性别', 'A limit by sex'),
    why: text('除法律规定女职工禁忌从事的劳动外,招聘不能限定性别或性别优先。', 'But for work that the law forbids to women, a post is neither kept for one sex nor offered to one first.'),
    lawful: text('“性别不限”;属于女职工禁忌劳动范围的,请写明。', '"Open to all sexes"; where the law forbids the work to women, say so.'),
    needs: new RegExp(`男|女|未婚|已婚|${ofASex}`),
    finds: [
      { says: /(?:限|只招|仅招|只要|招聘|招收|招|要求|适合|需要?|须为|应为|为|找|聘|诚聘|急聘)(?:\d+名|一名|两名|若干名?|未婚|已婚)*(?:男|女)(?:性|士|生|青年|工|员工)?(?!女|装|鞋|科|包|款|箱|童|子|职工|生宿舍|宿舍|性用品|性消费|性客户|性健康|性疾病|企业|足|篮|排|浴|厕|卫|婴|性求职|性朋友)/ },
      { says: /(?:男|女)(?:性|士|生|员工)?(?:优先|为佳|为宜|尤佳|优先考虑)/ },
      { says: /性别(?:要求|限制)?[::]?(?:限|为)?(?:男|女)(?!女|均|不限|都|性?不限|士不限)/ },
      { says: /^(?:\d+[、.])?(?:男|女)(?:性|士|生)?$/ }, { says: /[::](?:男|女)(?:性|士|生)?$/ },
      { says: new RegExp(`(?:${ofASex})[^,。;、]{0,6}(?:${firstOf})`), needs: ofAnySex }, { says: new RegExp(`${onlyFor}[^,。;]{0,4}(?:${ofASex})(?!女|装|鞋)`), needs: ofAnySex }, { says: new RegExp(`(?:${ofASex})(?:者|的)?[^,。;、]{0,4}(?:${refusedBehind})`), needs: ofAnySex },
      { says: new RegExp(`(?:${refusedBefore})[^,。;、]{0,3}(?:男|女)(?:性|士|生|工|的|员工)`) },
    ],
    findsListed: [{ says: /(?:男|女)(?:性|士|生|工)/ }],
    unless: [/禁忌|调(?:离|到|岗)|哺乳期/, /限男女|男女(?:不限|均可|皆可|都可)/, /性别[^,。;]{0,6}(?:不限|均可)/, /(?:服务|面向|针对|接待)(?:女|男)/],
  },
  {
    code: 'pregnancy', clause: 'PROMOTION_27', publicClause: 'PROMOTION_27', label: text('婚姻、生育条件', 'A condition of marriage or children'),
    why: text('招聘不能问婚育、限制生育或做孕检。', 'Nobody may be asked about marriage and children, kept from having any, or tested for pregnancy.'),
    lawful: text('删去;“享受国家规定的婚假、产假”。', 'Leave it out; "leave as the law gives it".'),
    needs: new RegExp(`婚|孕|育|孩|胎|产|家庭|妊娠|${family}`),
    finds: [
      { says: new RegExp(`${family}(?:者|的|妇女|女性|女士|人士|人员)*[^,。;]{0,6}(?:${firstOf}|${refusedBehind})`), needs: ofFamily }, { says: new RegExp(`(?:${refusedBefore}|${onlyFor})[^,。;、]{0,6}?${family}(?:者|的|妇女|女性|人士)?`), needs: ofFamily },
      { says: /(?:承诺|保证|签订?|同意|须|要求|入职后?|[一二两三五\d]年(?:之?内)?)[^,。;]{0,12}(?:不|无|没有)(?:得|能|会|许|准|可)?[^,。;]{0,4}(?:怀孕|生育|结婚|生孩子|要孩子|生二胎|生三胎|生[二三]孩|备孕|再生)/ },
      { says: /(?:近期|短期|暂|[一二两三五\d]年(?:之?内)?)[^,。;]{0,4}(?:无|没有|不)[^,。;]{0,4}(?:生育|怀孕|结婚|要孩子|备孕|婚育|二胎)(?:计划|打算|安排)?/ },
      { says: /(?:提供|提交|出具|需|须|做|进行|查|验)[^,。;]{0,6}(?:孕检|妊娠|怀孕|HCG|婚育|未孕)[^,。;]{0,8}/i }, { says: /婚育(?:状况|情况)[^,。;]{0,6}(?:稳定|良好|已|未|要求)|(?:家庭|婚姻)(?:状况)?稳定/ },
      { says: /^(?:\d+[、.])?(?:要求|须|需|应)?(?:未婚|已婚|单身|已婚已育|已育|未育|离异)(?:已育|未育|女性|男性|女|男|者)?$/ },
    ],
    findsListed: [{ says: new RegExp(`${family}(?:者|的|妇女|女性|人员)*`), needs: ofFamily }],
    unless: [/调(?:离|到|岗|整)|不接触|保护|可申请|延后|均不|不在|不作|病人|客人|孕妇装|孕妇裤|装|用品|检查项目|五项/, /享受|享有|假期|带薪|福利|津贴|保险|补贴|红包|礼金|贺|不(?:问|限|论)[^,。;]{0,4}婚|婚[^,。;]{0,4}不限/, /(?:服务|照顾|护理|客户|顾客|登记|档案|政策|知识|咨询|指导|检测|门诊|产品|新人|月子|产妇|会员)/, /(?:不因|不以|不得(?:以|因))/],
  },
  {
    code: 'stature', clause: 'SERVICE_20', publicClause: 'MEASURE_1_BODY', label: text('身高、体重、体型要求', 'A demand of height, weight or build'),
    why: text('身高、体重与绝大多数岗位无关,会把许多肢体残疾人排除在外。', 'Height and weight have nothing to do with nearly all posts, and keep many physically disabled people out.'),
    lawful: text('写明动作本身,例如“取放1.8米高货架上的物品(备有梯凳)”。', 'Say what is done, as "reaches goods at 1.8 m (steps at hand)".'),
    needs: /身高|净高|体重|体型|体形|身形|胖|瘦|矮|块头|个子|个头|海拔|BMI|指数|[男女].{0,4}[12]|1[.米]\d|比例/,
    finds: [
      { says: /身高[^,。;]{0,12}?(?:\d|[一二两]米|以上|以下|不低于|不矮|达标|标准|适中|优势|高挑|匀称|协调|比例|限制)/ }, { says: /净身?高/ },
      { says: /(?:男|女)(?:性|士|生)?(?:须|需|要)?[12][.米]\d{1,2}(?:米|m)?/i }, { says: /(?:男|女)(?:性|士|生)?(?:须|需|要)?1[4-9]\d(?:cm|厘米|公分|以上|左右)/i },
      { says: /体重[^,。;]{0,10}?(?:\d|以内|以下|标准|匀称|适中|比例|协调|超过)/ }, { says: /(?:体型|体形|身形|胖瘦|块头)(?:较?好|高挑|匀称|苗条|适中|标准|偏瘦|挺拔|高大|魁梧|正常|不胖)/ },
      { says: /(?:个子|个头|海拔)[^,。;、]{0,6}(?:高|\d|以上|不矮|不低)/ }, { says: /BMI[^,。;]{0,8}\d+(?:\.\d)?|体质?指数[^,。;]{0,8}\d+/i }, { says: /(?<![\d.])1[.米][4-9]\d?(?:米|m)?(?:\(含\)|含)?(?:及|或)?(?:以上|以下|左右)/ }, { says: /(?:太|过|偏|肥)(?:胖|瘦|矮)[^,。;]{0,6}(?:勿|不|免)|(?:不|勿)(?:要|招|收)?(?:太|过)?(?:胖|矮)的?/ },
    ],
    unlessInSentence: [/(?:客人|顾客|游客|乘客|受检者|患者|病人|产妇|家长|考生|来访者|读者|会员|小朋友|儿童|住客|客户|用户|服务对象|老人|受助|入池|入园|入场|乘坐|检票|尺码|号型|版型|童装|服装|苗木|树苗|胸径|犬|猫|牛|羊|猪|鸡)/],
    unless: [/(?:测量|测|登记|记录|标尺|婴|儿童|幼儿|老人|顾客|学生|货|商品|包裹|物品|模特|尺码|服装|患者|动物|牲畜|家畜)/],
  },
];
