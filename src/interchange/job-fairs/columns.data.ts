import { columnTable, type Column } from '../tables/columns.js';

const choices = ['是', '否'];

/** What a column of a table of fairs can hold: a row for each booth, with its fair merged beside the rows; a fair without booths has one row. */
const columns = {
  title: { names: '招聘会名称 活动名称 专场名称 招聘会 会议名称 专场招聘会名称 title fair jobfair', note: { zh: '招聘会的名称。同一场的各行可以合并单元格。', en: 'What the fair is called, merged over its rows.' }, example: '太原市助残就业专场招聘会' },
  organiser: { names: '主办单位 主办方 组织单位 承办单位 主办机构 organiser organizer', note: { zh: '由谁举办。', en: 'Who organises it.' }, example: '太原市残疾人联合会' },
  region: { names: '举办地区 所在地区 地区 区县 所在区县 region', note: { zh: '在哪个市、县(区)举办。空着时按地点判断,看不出时按您的地区。', en: 'Where it is held; where it is empty, the place is read for it, and else it is your region.' }, example: '山西省太原市', joint: '' },
  venue: { names: '举办地点 地点 会场 场地 活动地点 招聘会地点 venue', note: { zh: '会场的地址。', en: 'The place.' }, example: '太原市小店区体育路某某会展中心' },
  date: { names: '举办日期 日期 活动日期 招聘会日期 开始日期 举办时间 date', note: { zh: '哪一天,如 2026-12-05。', en: 'The day, as 2026-12-05.' }, example: '2026-12-05' },
  endDate: { names: '结束日期 截止日期 enddate', note: { zh: '不止一天的,写最后一天。', en: 'The last day, of a fair of several days.' }, example: '' },
  time: { names: '起止时间 时间 活动时间 开放时间 入场时间 time', note: { zh: '几点到几点,如 9:00-12:00;空着按 9:00-17:00。', en: 'From when until when; 9:00 to 17:00 without it.' }, example: '9:00-12:00' },
  places: { names: '容纳人数 人数上限 可容纳人数 预约名额 places', note: { zh: '会场容纳多少求职者;不限的空着。', en: 'How many people the venue holds; empty for no limit.' }, example: '500' },
  boothPlaces: { names: '展位总数 展位数 展位数量 boothplaces', note: { zh: '一共有多少展位;不限的空着。', en: 'How many booths there are; empty for no limit.' }, example: '40' },
  interviewMinutes: { names: '面试时长 每场面试分钟数 面试分钟 interviewminutes', note: { zh: '每次面试几分钟(5 到 120);不预约面试的空着。', en: 'Minutes of an interview, 5 to 120; empty where none are booked.' }, example: '15' },
  employer: { names: '参会单位 单位名称 用人单位 企业名称 公司名称 参会企业 单位 employer company', note: { zh: '展位是哪个单位的。要先有这个单位。没有展位的招聘会空着。', en: 'Whose booth it is; the employer must be known already. Empty for a fair without booths.' }, example: '太原市某某包装有限公司' },
  booth: { names: '展位号 展位 摊位号 展位编号 摊位 booth', note: { zh: '展位的编号,同一场不能重复。', en: 'The number of the booth, once at a fair.' }, example: 'A01' },
  isWheelchairAccessible: { names: '轮椅可达 展位无障碍 轮椅能否到达 无障碍展位 wheelchair', note: { zh: '轮椅能不能到这个展位:是、否;空着按“否”。', en: 'Whether a wheelchair reaches it; no without it.' }, example: '是', choices },
  posts: { names: '招聘岗位 参会岗位 岗位 岗位名称 posts vacancies', note: { zh: '带来的岗位,用“、”分开;要是这个单位正在招聘的岗位。', en: "The employer's open vacancies that it brings, divided by 、." }, example: '包装工、质检员', joint: '、' },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type JobFairField = keyof typeof columns;

export const jobFairTable = columnTable<JobFairField>({
  columns, needed: ['title', 'employer'], ofGroup: ['title', 'organiser', 'region', 'venue', 'date', 'endDate', 'time', 'places', 'boothPlaces', 'interviewMinutes'], rowNumber: 'rowNumber',
});
