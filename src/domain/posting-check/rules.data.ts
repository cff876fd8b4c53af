import { text } from '../../platform/i18n/text.js';
import type { PostingRule } from './posting-rule.js';

const turningAway = '勿扰|免谈|除外|勿投|勿报|请勿|谢绝|不予|不招|不录|不考虑|不得报|不能报|不可报|不宜报|不适合|不适宜|止步|不要|不收|不接受|免投';

/** Bars to disabled applicants, and signs of health. Written for Chinese text without blanks, in half-width characters. */
const barRules: readonly PostingRule[] = [
  {
    code: 'disability', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('排斥残疾人', 'Bars disabled people'),
    why: text('把没有残疾、肢体健全作为条件,就是不让残疾人报名。', 'To ask for no disability, or sound limbs, keeps disabled people from applying.'),
    lawful: text('写明工作要做什么,例如“能够独立完成数据录入”,并注明“欢迎残疾人报名”。', 'Say what the work is, as "enters data without help", and that disabled people are welcome.'),
    finds: [
      { says: /(?<!有)[无没][有任何明显]*(?:身体|肢体|生理|听力|视力|言语|语言|精神|智力|先天|方面|上|的)*(?:残疾|残障|伤残)(?!人)/ },
      { says: /(?:身体|肢体|四肢|生理|五官)[^,。;]{0,3}无[任何明显]*(?:缺陷|残疾|残障|伤残|畸形|残缺)/ },
      { says: /(?<!有)[无没][有任何明显]*(?:身体|生理|肢体|先天|功能性?)(?:缺陷|残缺|障碍)/ },
      { says: /非残疾(?:人|者|人员)?/ },
      { says: /(?:不得|不能|不可|不应)(?:有|为|是|患有|存在)[^,。;]{0,4}(?:残疾|残障)/ },
      { says: /(?:四肢|肢体|身体|手脚|肢干)(?:五官)?(?:健全|完整|无缺)/ },
      { says: /(?<!建立|完善|建)健全人(?!格|事|员|才|力|民|口)/ },
      { says: /(?:应|须|必须)为正常人|限正常人/ },
      { says: new RegExp(`(?:不|勿|谢绝|拒绝|暂不|拒)(?:招收|招用|招聘|招募|招|录用|录取|聘用|接受|接收|接纳|考虑|要|欢迎)[^,。;]{0,8}(?:残疾|残障|肢残|残疾证)`) },
      { says: new RegExp(`(?<!精神|智力|视力|听力|言语|肢体|多重)(?:残疾|残障|伤残)(?:人|者|人员|证|军人)?[^,。;]{0,8}(?:${turningAway})`) },
      { says: /(?:不适合|不适宜|不面向|不向)残疾/ },
    ],
    unless: [/残疾人?(?:员)?(?:儿童|职工子女|家属|亲友|用品|产品|项目|证办理)/, /(?:歧视|排斥|限制)[^,。;]{0,40}残疾/, /有残疾也|残疾也(?:可|行)|残疾[^,。;]{0,40}(?:均可|都可|亦可|优先)/],
  },
  {
    code: 'disabilityKind', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('排斥某类残疾人', 'Bars a kind of disability'),
    why: text('除依法保留的专岗外,不能排除某一类残疾人。', 'But for a lawfully reserved post, no kind of disability can be left out.'),
    lawful: text('写明岗位的实际要求,例如“需要接听电话”;依法设置的专岗请把岗位类别改为专岗。', 'Say what the work asks, as "answers the telephone"; where the post is lawfully reserved, make it a reserved post.'),
    finds: [
      { says: new RegExp(`(?:不|勿|谢绝|拒绝|暂不|拒)(?:招收|招用|招聘|招募|招|录用|录取|聘用|接受|接收|接纳|考虑|要|欢迎)[^,。;]{0,6}(?:听障|视障|聋|哑|盲人|智障|精神障碍|使用轮椅|坐轮椅)`) },
      { says: new RegExp(`(?:听障|视障|聋哑人?|聋人|盲人|智障|(?:精神|智力|视力|听力|言语|肢体|多重)残疾)[^,。;]{0,14}(?:${turningAway})`) },
    ],
    unless: [/歧视|排斥/], passesIn: ['RESERVED', 'SUPPORTED'],
  },
  {
    code: 'health', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('笼统的健康要求', 'A sweeping demand of health'),
    why: text('“身体健康”一类的笼统要求与岗位无关,实际上会把残疾人挡在门外。', 'A sweeping demand of health has nothing to do with the post, and in effect keeps disabled people out.'),
    lawful: text('“具有符合岗位要求的身体条件”;法律要求体检或健康证的岗位,写明依据。', '"Has the physical conditions that the post needs"; where the law asks for an examination or a health certificate, name it.'),
    finds: [
      { says: /(?:身体|身心|体魄|体格|体质|身体状况|健康状况|身体素质|心理)(?:都|均|须|必须|要|应|比较|较)?(?:健康|健壮|强健|强壮|良好|很?好(?!转)|过硬|较?佳|结实|康健)/ },
      { says: /[无没][有任何]*[^,。;]{0,12}(?:病史|疾病|慢性病|传染病|精神病|遗传病|心脏病|高血压|癫痫|糖尿病|重病|大病|疾患)/ },
      { says: /(?:不得|不能|未)患[有过]?[^,。;]{0,12}(?:病|症)/ },
      { says: /(?:非|无|不招|不录用?|不接受|拒绝)[^,。;]{0,3}(?:乙肝|艾滋|HIV)/ },
      { says: /(?:乙肝|艾滋|HIV)[^,。;]{0,8}(?:除外|勿|不予|免谈|阴性|正常)/ },
    ],
    unless: [
      /职业禁忌/, /(?:促进|维护|关注|关心|保障|有益|有利于|增进|改善|确保|影响|危害|损害|监测|呵护|守护|服务于?|评估|了解|保护|为)[^,。;]{0,12}(?:健康|身体)/,
      /健康(?:状况)?[^,。;]{0,2}(?:检查|检测|监测|管理|教育|讲座|数据|档案|产业|发展|成长|课程|知识|咨询|服务|食品|产品|中心|辅导|宣传|体检|指导|随访)/, /(?:顾客|患者|客户|老人|老年人|学生|儿童|幼儿|婴儿|牲畜|动物|苗木|会员)[^,。;]{0,6}(?:身体|身心|健康|病史|疾病)/,
    ],
  },
  {
    code: 'selfCare', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('生活自理、辅助器具', 'Self-care and aids'),
    why: text('能否自理、用不用轮椅或助听器,与能不能完成工作是两回事。', 'Whether somebody needs help at home, or uses a wheelchair or hearing aid, is not whether the work gets done.'),
    lawful: text('删去这一要求;需要在岗位上独立完成的动作,请逐项写明。', 'Leave it out; name one by one what must be done without help in this work.'),
    finds: [
      { says: /生活[^,。;]{0,4}自理(?!的)/ }, { says: /(?:无需|不需要?|无须|不用)(?:他人|别人|家人|专人)(?:照顾|照料|陪护|协助|搀扶)/ },
      { says: /不(?:使用|依赖|佩戴|依靠|借助|乘坐|坐)(?:轮椅|拐杖|助听器|辅助器具|假肢|人工耳蜗|辅具)/ }, { says: /(?:不得|不能|不可|禁止|谢绝|拒绝|严禁)(?:携带|带)导盲犬/ },
    ],
    unless: [/(?:不能|不|无法|半)自理/, /(?:协助|照顾|照料|帮助|培养|训练|提高|指导)[^,。;]{0,40}自理/], passesIn: ['SUPPORTED'],
  },
];

/** Looks, sex and build. */
const bodyRules: readonly PostingRule[] = [
  {
    code: 'appearance', clause: 'SERVICE_20', publicClause: 'MEASURE_1_BODY', label: text('容貌要求', 'A demand of looks'),
    why: text('相貌与能不能做好工作无关。', 'Looks have nothing to do with whether the work is done well.'),
    lawful: text('“着装整洁,服务热情”。', '"Neatly dressed and friendly in service."'),
    finds: [
      { says: /五官(?:端正|清秀|精致|标致|较?好|佳)/ },
      { says: /(?:形象|气质|相貌|容貌|外貌|外形|品貌|长相|仪表|面容|样貌|颜值|体貌|面貌|外表|面相)[^,。;、]{0,6}?(?:端正|端庄|俱?佳|较?好|良好|优秀|优良|姣好|甜美|较?高|出众|靓丽|亮丽|清秀|英俊|漂亮|美观|条件)/ },
      { says: /(?:皮肤|肤色)(?:白皙|光滑|白净|较?好)/ }, { says: /牙齿(?:整齐|洁白)/ }, { says: /[无没][有任何明显]*(?:面部)?(?:疤痕|胎记|斑痕|麻脸|兔唇)/ }, { says: /(?:美女|帅哥|俊男|靓女)(?:优先|佳丽)?/ },
    ],
    unless: [
      /(?:品牌|企业|公司|单位|城市|产品|学校|医院|窗口|机关|政府|社区|行业|店铺|门店|店面|人物|角色|动画|卡通|IP)[^,。;]{0,3}形象/, /形象(?:设计|宣传|店|代言|推广|策划|大使|展示|墙|片|识别)/,
      /(?:维护|树立|展示|塑造|提升|打造|建设|保持)[^,。;]{0,10}(?:形象|面貌|气质)/, /(?:精神|城市|村容|城乡|市容)面貌/, /皮肤(?:护理|科|管理)/,
    ],
  },
  {
    code: 'sex', clause: 'PROMOTION_27', publicClause: 'PROMOTION_27', label: text('限定性别', 'A limit by sex'),
    why: text('除法律规定女职工禁忌从事的劳动外,招聘不能限定性别或性别优先。', 'But for work that the law forbids to women, a post is neither kept for one sex nor offered to one first.'),
    lawful: text('“性别不限”;属于女职工禁忌劳动范围的,请写明。', '"Open to all sexes"; where the law forbids the work to women, say so.'),
    finds: [
      { says: /(?:限|只招|仅招|只要|招聘|招收|招|要求|适合|需要?|须为|应为|为|找|聘|诚聘|急聘)(?:\d+名|一名|两名|若干名?|未婚|已婚)*(?:男|女)(?:性|士|生|青年|工|员工)?(?!女|装|鞋|科|包|款|箱|童|子|职工|生宿舍|宿舍|性用品|性消费|性客户|性健康|性疾病|企业|足|篮|排|浴|厕|卫|婴|性求职|性朋友)/ },
      { says: /(?:男|女)(?:性|士|生|员工)?(?:优先|为佳|为宜|尤佳|优先考虑)/ },
      { says: /性别(?:要求|限制)?[::]?(?:限|为)?(?:男|女)(?!女|均|不限|都|性?不限|士不限)/ },
      { says: /^(?:\d+[、.])?(?:男|女)(?:性|士|生)?$/ }, { says: /[::](?:男|女)(?:性|士|生)?$/ }, { says: /(?:未婚|已婚)(?:已育)?(?:女性|男性|女|男|优先)?$/ },
    ],
    unless: [/禁忌/, /男女(?:不限|均可|皆可|都可)/, /性别[^,。;]{0,6}(?:不限|均可)/, /(?:服务|面向|针对|接待)(?:女|男)/],
  },
  {
    code: 'stature', clause: 'SERVICE_20', publicClause: 'MEASURE_1_BODY', label: text('身高、体重、体型要求', 'A demand of height, weight or build'),
    why: text('身高、体重与绝大多数岗位无关,会把许多肢体残疾人排除在外。', 'Height and weight have nothing to do with nearly all posts, and keep many physically disabled people out.'),
    lawful: text('写明动作本身,例如“取放1.8米高货架上的物品(备有梯凳)”。', 'Say what is done, as "reaches goods at 1.8 m (steps at hand)".'),
    finds: [
      { says: /身高[^,。;]{0,12}?(?:\d|[一二两]米|以上|以下|不低于|不矮|达标|标准|适中|优势|高挑|匀称|协调|比例|限制)/ }, { says: /净身?高/ },
      { says: /(?:男|女)(?:性|士|生)?(?:须|需|要)?[12][.米]\d{1,2}(?:米|m)?/i }, { says: /(?:男|女)(?:性|士|生)?(?:须|需|要)?1[4-9]\d(?:cm|厘米|公分|以上|左右)/i },
      { says: /体重[^,。;]{0,10}?(?:\d|以内|以下|标准|匀称|适中|比例|协调|超过)/ }, { says: /(?:身材|体型|体形|身形)(?:较?好|高挑|匀称|苗条|适中|标准|偏瘦|挺拔|高大|魁梧)/ },
    ],
    unless: [/(?:测量|测|登记|记录|标尺|婴|儿童|幼儿|老人|顾客|学生|货|商品|包裹|物品|模特|尺码|服装|患者|动物|牲畜|家畜)/],
  },
];

const see = ['seeing', 'driving'] as const;
const speak = ['speaking', 'telephoning', 'conversation', 'voice'] as const;

/** What the senses, speech and limbs can do: lawful where the work of the occupation can't be done without it. */
const functionRules: readonly PostingRule[] = [
  {
    code: 'eyesight', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('视力要求', 'A demand of eyesight'),
    why: text('这一职业通常不以看得清为必要条件。', 'The work of this occupation can usually be done without it.'),
    lawful: text('删去;确有需要的,写明“需要目视检查……”并申请认定为岗位必需。', 'Leave it out; where it is needed, say what must be seen, and have it accepted as essential.'),
    finds: [
      { says: /(?:裸眼|矫正|双眼|单眼|两眼|左右眼)[^,。;]{0,6}(?:视力|\d\.\d)/, functions: see }, { says: /视力[^,。;]{0,8}?(?:\d|良好|正常|较?好|不低于|以上|标准|达标|敏锐)/, functions: see },
      { says: /视听(?:功能|能力)?(?:正常|良好)/, functions: ['seeing'] }, { says: /耳聪目明|眼明手快|视物清楚|视力佳|眼神好/, functions: see }, { says: /(?:不戴|不得佩戴|不佩戴|非)(?:近视)?(?:眼镜|近视)/, functions: see },
    ],
    unless: [/筛查|检测|检查设备|近视防控|视力保护|验光|患者|学生|儿童/],
  },
  {
    code: 'colour', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('辨色要求', 'A demand of colour vision'),
    why: text('这一职业通常不需要分辨颜色。', 'The work of this occupation usually needs no telling of colours.'),
    lawful: text('删去;确需辨色的,写明分辨什么。', 'Leave it out; where colours must be told apart, say which.'),
    finds: [{ says: /(?:[无非不没][有是为]?)[^,。;]{0,5}(?:色盲|色弱|色觉)/, functions: ['colourVision'] }, { says: /(?:色盲|色弱)[^,。;]{0,8}(?:除外|勿|不|免)/, functions: ['colourVision'] }, { says: /(?:辨色力?|色觉)(?:能力)?(?:正常|良好)/, functions: ['colourVision'] }],
    unless: [/检测|筛查|检查图/],
  },
  {
    code: 'hearing', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('听力要求', 'A demand of hearing'),
    why: text('这一职业通常不以听得清为必要条件。', 'The work of this occupation can usually be done without it.'),
    lawful: text('删去;可以用文字、震动或灯光提示代替声音的,写明会提供。', 'Leave it out; where text, vibration or light can take the place of sound, say that it is provided.'),
    finds: [{ says: /听力[^,。;]{0,5}?(?:正常|良好|较?好|敏锐|无障碍|无异常|\d)/, functions: ['hearing', 'hearingSpeech'] }, { says: /(?:双耳|耳力)[^,。;]{0,4}(?:正常|良好|灵敏)/, functions: ['hearing', 'hearingSpeech'] }],
    unless: [/筛查|检测|英语|外语|四级|六级|考试|设备|助听/],
  },
  {
    code: 'speech', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('言语要求', 'A demand of speech'),
    why: text('这一职业通常不靠说话完成。', 'The work of this occupation is usually not done by speaking.'),
    lawful: text('“能够用口语、文字或手语与同事沟通”。', '"Communicates with colleagues by speech, text or sign."'),
    finds: [{ says: /[无非不没][有是为会]?(?:口吃|结巴|语言障碍|言语障碍)/, functions: speak }, { says: /口齿(?:清晰|伶俐|清楚|流利)/, functions: speak }, { says: /(?:说话|吐字|讲话|言语|发音)(?:流利|清晰|清楚|利索|正常)/, functions: speak }, { says: /语言(?:表达)?无障碍/, functions: speak }],
    unless: [/外语|英语|训练|矫正|康复/],
  },
  {
    code: 'limbs', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('体力、肢体要求', 'A demand of strength or limbs'),
    why: text('这一职业的工作通常不需要这样的体力或动作。', 'The work of this occupation usually needs no such strength or movement.'),
    lawful: text('写明实际动作和数量,例如“每天搬运不超过5公斤的货物20件”,并写明可以提供的帮助。', 'Say what is done and how much, as "carries 20 parcels of up to 5 kg a day", and what help there is.'),
    finds: [
      { says: /(?:能|可|可以|需|须|要|适应|需要)?(?:长时间|长期|久|连续)(?:站立|站|行走|走动)|久站/, functions: ['standing', 'walking'] }, { says: /(?:行动|腿脚|行走|走路|步履)(?:方便|便利|利索|自如|灵活|灵便|正常)/, functions: ['walking', 'movingAround'] },
      { says: /手脚(?:麻利|灵活|利索|勤快利索|协调|灵便)/, functions: ['fineHandUse', 'armUse', 'walking', 'twoHandedWork'] }, { says: /(?:双手|手指|十指|手部|动手)(?:灵活|灵巧|灵便|协调)/, functions: ['fineHandUse', 'touch', 'twoHandedWork'] }, { says: /(?:四肢|肢体|动作)(?:灵活|灵便|协调|有力)/, functions: ['armUse', 'walking', 'balance', 'twoHandedWork'] },
      { says: /(?:能|可|可以|会|需|须)?(?:搬运|搬抬|搬|扛|抬)(?:得?动)?重物|能?负重/, functions: ['lifting', 'muscleStrength'] }, { says: /体力(?:较?好|充沛|强|过人|佳)|有体力|力气大|有力气/, functions: ['endurance', 'muscleStrength', 'lifting'] }, { says: /无畸形/, functions: [] },
    ],
    unless: [/(?:不需要?|无需|无须|不用|避免|减少)[^,。;]{0,4}(?:站|搬|负重|行走|体力)/, /(?:老人|患者|行动不便|顾客|残疾人)/, /培训|训练|康复/],
  },
  {
    code: 'shift', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('与班次不符的夜班要求', 'A demand of night work that the post has not'),
    why: text('岗位写明的班次没有夜班或倒班,却要求能适应。', 'The post is stated to have neither night nor rotating shifts, and yet asks for them.'),
    lawful: text('删去;确有夜班的,请把班次改为夜班或倒班。', 'Leave it out; where there is night work, state the shift.'),
    finds: [{ says: /(?:适应|接受|服从|能|可|可以|愿意|配合|胜任|须|需|要)[^,。;]{0,6}?(?:夜班|倒班|三班|两班|轮班|通宵|熬夜|大夜|翻班|夜间工作)/ }],
    unless: [/(?:无|不|没有|免)(?:需|用|需要|安排|设|有)?[^,。;]{0,4}(?:夜班|倒班|三班|轮班|通宵|熬夜)/, /补贴|津贴/], onlyInShifts: ['DAY', 'EVENING', 'FLEXIBLE'],
  },
];

export const postingRules: readonly PostingRule[] = [...barRules, ...bodyRules, ...functionRules];

/** The rule for what is demanded of functions, beside the text. */
export const demandRule = {
  code: 'demand', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('超出岗位需要的功能要求', 'A demand on a function that the work does not need'),
  why: text('这一职业通常不需要这项功能,或不需要到这个程度。', 'The work of this occupation usually needs this function not at all, or not so much.'),
  lawful: text('删去,或改为非必要要求;确为岗位必需的,请说明理由并由就业服务中心认定。', 'Leave it out, or make it marginal; where it is essential, say why, and have the centre accept it.'),
} as const satisfies Pick<PostingRule, 'code' | 'clause' | 'publicClause' | 'label' | 'why' | 'lawful'>;
