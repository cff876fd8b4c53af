import { text } from '../../../platform/i18n/text.js';
import { bodyWordings, listedWordings, neededFor } from '../body-wordings.js';
import { healthWords } from '../body-words.data.js';
import type { PostingRule } from '../posting-rule.js';
import { onlyFor, refusedBefore, refusedBehind } from '../refusal-words.data.js';

/** Who is disabled, whatever the kind. */
const disabled = '(?<!精神|智力|视力|听力|言语|肢体|多重|心理|(?:精神|智力|视力|听力|言语|肢体|多重)类)(?:残疾|残障|伤残|残缺|肢残|残废|生理缺陷|身体缺陷|肢体不全|器官有缺陷|(?:身体|肢体|器官|四肢|躯体)[^,。;、]{0,4}(?:缺陷|残缺|不全|不健全|障碍))';
/** Kinds of disability, as people call those who have them. */
const kindsOfPeople = '(?:聋哑|聋(?!情)|哑巴|哑人|哑者|盲人|瞎子|失明(?:人|者)|视障|听障|言障|智障|智残|弱智|傻子|脑瘫|脑子[^,。;、]{0,4}(?:障碍|问题|毛病)|智力[^,。;、]{0,4}(?:障碍|残疾|问题|低下|缺陷)|精神[^,。;、]{0,8}(?:障碍|残疾|问题|失常|异常|病(?:人|患))|自闭症|孤独症|唐氏|侏儒|矮人症|瘫痪|截瘫|偏瘫|截肢|轮椅人士|坐轮椅的|肢障|听不见|看不见|说不了|不会说话|(?:视力|听力|言语|肢体|多重)残疾)';

const turningAway = '勿扰|免谈|除外|勿投|勿报|请勿|谢绝|不予|不招|不录|不考虑|不得报|不能报|不可报|不宜报|不适合|不适宜|止步|不要|不收|不接受|免投';

const [ofDisability, ofKinds] = [new RegExp(disabled), new RegExp(kindsOfPeople)];

/** Bars to disabled applicants, and signs of health. Written for Chinese text without blanks, in half-width characters. */
export const barRules: readonly PostingRule[] = [
  {
    code: 'disability', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('排斥残疾人', 'Bars disabled people'),
    why: text('把没有残疾、肢体健全作为条件,就是不让残疾人报名。', 'To ask for no disability, or sound limbs, keeps disabled people from applying.'),
    lawful: text('写明工作要做什么,例如“能够独立完成数据录入”,并注明“欢迎残疾人报名”。', 'Say what the work is, as "enters data without help", and that disabled people are welcome.'),
    needs: /残|障|伤|健全|缺陷|正常人|完整|无缺|齐全|完好|俱全|不全/,
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
      { says: new RegExp(`${disabled}(?:人|者|人员|人士|证|军人|的|员工)*[^,。;、]{0,8}(?:${refusedBehind})`), needs: ofDisability }, { says: new RegExp(`(?:${refusedBefore})[^,。;]{0,8}?${disabled}(?:人|者|人员|人士)?`), needs: ofDisability },
      { says: /(?:手脚|手足|四肢)(?:都|均|要|须)?(?:健全|齐全|完好|俱全)/ },
    ],
    findsListed: [{ says: new RegExp(`${disabled}(?:人|者|人员|人士|的)?`), needs: ofDisability }],
    unless: [/(?:残疾|缺陷|障碍)[^,。;]{0,10}(?:不作|不影响|不计|不视为|不算)/, /残疾人?(?:员)?(?:儿童|职工子女|家属|亲友|用品|产品|项目|证办理)/, /(?:歧视|排斥|限制)[^,。;]{0,40}残疾/, /有残疾也|残疾也(?:可|行)|残疾[^,。;]{0,40}(?:均可|都可|亦可|优先)/],
  },
  {
    code: 'disabilityKind', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('排斥某类残疾人', 'Bars a kind of disability'),
    why: text('除依法保留的专岗外,不能排除某一类残疾人。', 'But for a lawfully reserved post, no kind of disability can be left out.'),
    lawful: text('写明岗位的实际要求,例如“需要接听电话”;依法设置的专岗请把岗位类别改为专岗。', 'Say what the work asks, as "answers the telephone"; where the post is lawfully reserved, make it a reserved post.'),
    needs: /残|障|聋|哑|盲|瞎|傻|瘫|自闭|孤独|唐氏|侏儒|矮人|截肢|轮椅|听不见|看不见|说不了|不会说|智|精神|脑|失明/,
    finds: [
      { says: new RegExp(`(?:不|勿|谢绝|拒绝|暂不|拒)(?:招收|招用|招聘|招募|招|录用|录取|聘用|接受|接收|接纳|考虑|要|欢迎)[^,。;]{0,6}(?:听障|视障|聋|哑|盲人|智障|精神障碍|使用轮椅|坐轮椅)`) },
      { says: new RegExp(`(?:听障|视障|聋哑人?|聋人|盲人|智障|(?:精神|智力|视力|听力|言语|肢体|多重)残疾)[^,。;]{0,14}(?:${turningAway})`) },
      { says: new RegExp(`${kindsOfPeople}(?:人|者|人员|人士|患者|的)*[^,。;]{0,10}(?:${refusedBehind})`), needs: ofKinds }, { says: new RegExp(`(?:${refusedBefore})[^,。;]{0,10}?${kindsOfPeople}(?:人|者|人员|人士)?`), needs: ofKinds },
      { says: new RegExp(`${onlyFor}[^,。;]{0,4}(?:视力|听力|言语|肢体|智力|精神|多重|听障|视障|肢残)(?:残疾|残障)?(?:人|者|人员)?(?:[一二三四1-4](?:级)?(?:[、至到-][一二三四1-4](?:级)?)*)?`), needs: /视力|听力|言语|肢体|智力|精神|多重|听障|视障|肢残/ },
    ],
    findsListed: [{ says: new RegExp(`${kindsOfPeople}(?:人|者|人员|人士|的)?`), needs: ofKinds }],
    unless: [/歧视|排斥/], passesIn: ['RESERVED', 'SUPPORTED'],
  },
  {
    code: 'health', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('笼统的健康要求', 'A sweeping demand of health'),
    why: text('“身体健康”一类的笼统要求与岗位无关,实际上会把残疾人挡在门外。', 'A sweeping demand of health has nothing to do with the post, and in effect keeps disabled people out.'),
    lawful: text('“具有符合岗位要求的身体条件”;法律要求体检或健康证的岗位,写明依据。', '"Has the physical conditions that the post needs"; where the law asks for an examination or a health certificate, name it.'),
    needs: new RegExp(`病|症|乙肝|艾滋|HIV|疾|肝炎|梅毒|两对半|身心|心理|体魄|${neededFor(healthWords).source}`),
    finds: [
      { says: /(?:身体|身心|体魄|体格|体质|身体状况|健康状况|身体素质|心理)(?:都|均|须|必须|要|应|比较|较)?(?:健康|健壮|强健|强壮|良好|很?好(?!转)|过硬|较?佳|结实|康健)/ },
      { says: /[无没][有任何]*[^,。;]{0,12}(?:病史|疾病|慢性病|传染病|精神病|遗传病|心脏病|高血压|癫痫|糖尿病|重病|大病|疾患)/ },
      { says: /(?:不得|不能|未)患[有过]?[^,。;]{0,12}(?:病|症)/ },
      { says: /(?:非|无|不招|不录用?|不接受|拒绝)[^,。;]{0,3}(?:乙肝|艾滋|HIV)/ },
      { says: /(?:乙肝|艾滋|HIV|梅毒|两对半|肝炎)[^,。;]{0,12}(?:除外|勿|不予|免谈|阴性|正常)/ },
      ...bodyWordings(healthWords),
    ],
    findsListed: listedWordings(healthWords),
    unlessInSentence: [/(?:客人|顾客|游客|病人|受检者|考生|入池|会员|学员)[^。;]{0,12}(?:谢绝|请勿|检查|筛查|不宜)|(?:谢绝|请勿)[^。;]{0,8}(?:入池|入内|游泳|乘坐)|查[^。;]{0,12}(?:五项|项目)|适应岗位|正常履行/],
    unless: [
      // Of food, drugs and public places the law keeps those with named infections away from what others eat or touch (食品安全法第四十五条等).
      /(?:有碍|妨碍|影响)[^,。;]{0,6}(?:食品|药品|公共|饮用水|医疗器械)/, /职业禁忌/, /(?:促进|维护|关注|关心|保障|有益|有利于|增进|改善|确保|影响|危害|损害|监测|呵护|守护|服务于?|评估|了解|保护|为)[^,。;]{0,12}(?:健康|身体)/,
      /健康(?:状况)?[^,。;]{0,2}(?:检查|检测|监测|管理|教育|讲座|数据|档案|产业|发展|成长|课程|知识|咨询|服务|食品|产品|中心|辅导|宣传|体检|指导|随访)/, /(?:顾客|患者|客户|老人|老年人|学生|儿童|幼儿|婴儿|牲畜|动物|苗木|会员)[^,。;]{0,6}(?:身体|身心|健康|病史|疾病)/,
    ],
  },
  {
    code: 'medicalStandard', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('套用通用体检标准', 'A general medical standard'),
    why: text('通用体检标准是给特定职业定的,用在别的岗位上,会把残疾人挡在门外。', 'General medical standards are made for certain occupations; used for others, they keep disabled people out.'),
    lawful: text('“体检按岗位需要进行,提供合理便利”;法律规定体检标准的职业,写明依据。', '"The examination is of what the post needs, with reasonable accommodation"; where the law sets a standard for the occupation, name it.'),
    needs: /体检|体格检查/,
    finds: [
      { says: /(?:参照|参考|比照|按照?|依照|依据|执行|适用|套用|对照|采用|符合|达到)[^,。;]{0,14}(?:公务员|事业单位|警察|征兵|入伍|军人|国家)[^,。;]{0,12}(?:体检|体格检查)[^,。;]{0,10}(?:标准|办法|规定|要求)(?:\(试行\)》?|》)?/ },
      { says: /体检[^,。;]{0,8}(?:参照|参考|比照|按照?|依照|依据|执行|适用|套用|采用)[^,。;]{0,16}(?:公务员|警察|征兵|入伍|国家)[^,。;]{0,12}(?:标准|办法|规定|要求)/ },
      { says: /(?:公务员|征兵|入伍)(?:录用)?体检(?:通用)?标准(?=[^,。;]{0,6}(?:体检|执行|为准|合格))/ },
    ],
    unless: [/合理便利|岗位(?:需要|必需|所需|要求)|残疾[^,。;]{0,8}(?:不作|不计|除外|不影响|项目)/, /(?:协助|组织|承接|负责|为各?单位|受检者|考生)[^,。;]{0,20}体检|组织体检/],
    unlessInSentence: [/合理便利|岗位(?:需要|必需|所需)|残疾[^。;]{0,12}(?:不作|不计|不影响|结合)/],
  },
  {
    code: 'selfCare', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BAR', label: text('生活自理、辅助器具', 'Self-care and aids'),
    why: text('能否自理、用不用轮椅或助听器,与能不能完成工作是两回事。', 'Whether somebody needs help at home, or uses a wheelchair or hearing aid, is not whether the work gets done.'),
    lawful: text('删去这一要求;需要在岗位上独立完成的动作,请逐项写明。', 'Leave it out; name one by one what must be done without help in this work.'),
    needs: /自理|照顾|照料|陪护|协助|搀扶|护理|陪同|轮椅|拐|助听|辅助器具|辅具|假肢|耳蜗|导盲犬|助行|盲杖|上厕所|如厕|吃饭|穿衣|洗漱|起居|上下床|大小便/,
    finds: [
      { says: /生活[^,。;]{0,4}自理(?!的)/ }, { says: /(?:无需|不需要?|无须|不用)(?:他人|别人|家人|专人)(?:照顾|照料|陪护|协助|搀扶)/ },
      { says: /不(?:使用|依赖|佩戴|依靠|借助|乘坐|坐)(?:轮椅|拐杖|助听器|辅助器具|假肢|人工耳蜗|辅具)/ }, { says: /(?:不得|不能|不可|禁止|谢绝|拒绝|严禁|勿|请勿|不许|不准)(?:携带|带|牵)?[^,。;]{0,2}导盲犬/ },
      { says: new RegExp(`(?:轮椅|拐杖|双拐|助听器|人工耳蜗|假肢|导盲犬|助行器|盲杖|陪护|护理人员)[^,。;]{0,10}(?:${refusedBehind})`), needs: /轮椅|拐|助听|耳蜗|假肢|导盲犬|助行|盲杖|陪护|护理人员/ }, { says: /不(?:得|能|可|许|准)?(?:使用|依赖|佩戴|依靠|借助|乘坐|坐|拄|戴|带|靠)[^,。;]{0,4}(?:轮椅|拐杖|拐|助听器|辅助器具|假肢|人工耳蜗|辅具|护理人员|陪护|家属陪)/ },
      { says: /(?:能|可|会|要|须|必须|需)(?:够)?(?:自己|独立|自行)[^,。;]{0,4}(?:上厕所|如厕|吃饭|穿衣|洗漱|起居|上下床|大小便)(?:吃饭|如厕|穿衣)?/ }, { says: /(?:大小便|起居|饮食|吃喝拉撒|吃饭穿衣|日常)[^,。;]{0,4}自理/ }, { says: /(?:不需要?|无需|无须|不用|不能有|不带)[^,。;]{0,4}(?:照顾|照料|陪护|护理|搀扶|陪同)/ },
    ],
    findsListed: [{ says: /(?:使用|依赖|乘坐|坐|拄|佩戴|戴)?(?:轮椅|拐杖|双拐|助听器|人工耳蜗|假肢|导盲犬)(?:者|的)?|(?:生活)?(?:不能|不会|无法)(?:完全)?自理(?:者|的)?|需(?:要)?(?:他人|专人|家人)[^,。;]{0,4}(?:照顾|照料|护理|陪护)/ }],
    unless: [/(?:不能|不|无法|半)自理/, /(?:协助|照顾|照料|帮助|培养|训练|提高|指导)[^,。;]{0,40}自理/], passesIn: ['SUPPORTED'],
  },
];
