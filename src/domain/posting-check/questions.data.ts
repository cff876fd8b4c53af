import { text, type Text } from '../../platform/i18n/text.js';
import type { ClauseCode } from './clauses.data.js';

export type PostingQuestionCode = 'floors' | 'lodging';

/** What a text speaks of that is a fact of the workplace: the text is no fact, so its employer is asked to record it. Nothing is wrong with the text. */
export interface PostingQuestion {
  readonly code: PostingQuestionCode;
  readonly label: Text;
  readonly why: Text;
  /** What to do. */
  readonly advice: Text;
  readonly clause: ClauseCode;
  readonly finds: readonly RegExp[];
  /** What in the same clause of the text shows that it speaks of something else than the workplace. */
  readonly unless: readonly RegExp[];
}

const number = '(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})';

/** Written for Chinese text without blanks, in half-width characters. */
export const postingQuestions: readonly PostingQuestion[] = [
  {
    code: 'floors', clause: 'LABOUR_CONTRACT_8', label: text('文字里说到楼层、楼梯或电梯', 'The text speaks of floors, stairs or a lift'),
    why: text('写在文字里,系统不知道是几层、有没有电梯,行动不便的人就不知道能不能去。', 'From the text nobody can tell matching the floor and the lift, and people who cannot climb do not know whether they can come.'),
    advice: text('请在“工作地点”里填写楼层、有没有电梯、入口有没有台阶。', 'The text speaks of floors or stairs: record it with the workplace (floor, lift, entrance).'),
    finds: [
      new RegExp(`(?<![\\d.])(?:地下|负)?${number}(?:楼(?!盘|宇|市|凤)|层(?!次|级|架|面|结|关|板|膜|纸))`),
      /电梯(?!维|安装|保养|检|司机|工|厂|公司|销售|行业|配件|技术|操作|调试|设计|广告|项目|改造)|升降平台/,
      /(?:爬|上下|上|下|走)(?:\d{1,2}|[一二三四五六七八九十两几多高]{0,2})楼(?!盘|市|宇)/, /楼梯(?!扶手|制作|设计|安装|施工)/, /台阶|门槛高/,
    ],
    // The stairs of customers are not those of the workplace.
    unless: [/(?:送货|配送|派送|派件|送餐|外卖|快递|快件|上门|搬家|客户|顾客|业主|住户)/, /电梯(?:维|安装|保养|检|司机|工|厂|公司|销售|行业|调试)/, /(?:建筑|楼房|房屋|装修|施工|工地)[^,。;]{0,6}层/],
  },
  {
    code: 'lodging', clause: 'LABOUR_CONTRACT_8', label: text('文字里说到住宿', 'The text speaks of lodging'),
    why: text('写在文字里,系统不知道有没有住宿,住得远的人就找不到这个岗位。', 'From the text matching cannot tell whether there is lodging, and people who live far away do not find the vacancy.'),
    advice: text('请在“工作地点”里填写提供不提供住宿。', 'The text speaks of lodging: record it with the workplace.'),
    finds: [/(?:包|管)(?:吃|食)?(?:包|管)?(?:住|宿)/, /食宿/, /住宿/, /宿舍/],
    unless: [/宿舍(?:管理|保洁|维修|值班|卫生|楼)|宿管/, /住宿(?:业|服务|登记|部|费用?报销)/, /(?:客人|旅客|顾客|客户|学生|老人|患者|游客)[^,。;]{0,6}(?:住宿|宿舍|食宿)/, /出差/],
  },
];
