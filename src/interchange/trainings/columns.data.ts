import { outcomeWords } from '../reading/outcome.js';
import { kindsOfPeople } from '../reading/programme-kind.js';
import { personColumn } from '../importing/known-person.js';
import { columnTable, type Column } from '../tables/columns.js';

/** What a column of a table of courses can hold: a row for each person, with the course merged beside the rows. */
const columns = {
  title: { names: '培训名称 班次名称 课程名称 培训班名称 培训项目 培训班 培训内容 title course', note: { zh: '这一期培训叫什么。同一期的各行可以合并单元格。', en: 'What the course is called, merged over its rows.' }, example: '2026年第一期电子商务培训班' },
  kind: { names: '培训类别 培训类型 项目类别 类别 kind', note: { zh: '哪一类培训;空着按“职业技能培训”。', en: 'Which kind of course; 职业技能培训 without it.' }, example: '职业技能培训', choices: kindsOfPeople('FIRST').map(({ label }) => label.zh) },
  organiser: { names: '主办单位 培训机构 承办单位 培训单位 主办方 组织单位 organiser', note: { zh: '由谁举办。', en: 'Who gives it.' }, example: '太原市残疾人联合会' },
  region: { names: '培训地区 所在地区 地区 区县 所在区县 region', note: { zh: '在哪个市、县(区);空着按您的地区。', en: 'Where; your region without it.' }, example: '山西省太原市', joint: '' },
  startsOn: { names: '开班日期 开始日期 培训日期 培训时间 开班时间 开始时间 startson', note: { zh: '第一天,如 2026-09-01。', en: 'The first day, as 2026-09-01.' }, example: '2026-09-01' },
  endsOn: { names: '结班日期 结业日期 结束日期 结束时间 结业时间 endson', note: { zh: '最后一天;一天的空着。', en: 'The last day; empty for a course of one day.' }, example: '2026-09-10' },
  hours: { names: '课时 总课时 学时 总学时 培训课时 培训学时 hours', note: { zh: '一共多少小时。', en: 'How many hours in all.' }, example: '40' },
  places: { names: '计划人数 名额 招生人数 培训人数 places', note: { zh: '名额;空着按表里的人数。', en: 'Places; as many as the table names people without it.' }, example: '30' },
  fullName: { names: '姓名 学员姓名 学员 参训人员 人员姓名 name fullname', note: { zh: '学员的姓名,用来核对证号。', en: "The person's name, compared with the number." }, example: '王某' },
  certificateNumber: personColumn,
  state: { names: '出勤情况 到课情况 出勤 是否参加 是否到课 考勤 state', note: { zh: '到课或缺席;已结束的培训空着按“到课”。', en: 'Whether the person was there; yes without it, once the course is over.' }, example: '到课', choices: ['到课', '缺席'] },
  hoursAttended: { names: '实到课时 实际课时 出勤课时 实到学时 hoursattended', note: { zh: '实际参加的小时数。', en: 'Hours attended.' }, example: '38' },
  outcome: { names: '培训结果 结果 结业情况 考核结果 成绩 outcome', note: { zh: '结果如何:结业、取得证书、就业等。', en: 'What came of it.' }, example: '结业', choices: Object.values(outcomeWords).map(([word = '']) => word) },
  note: { names: '备注 说明 note remark', note: { zh: '其他情况。', en: 'Anything else.' }, example: '', isProse: true },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type TrainingField = keyof typeof columns;

export const trainingTable = columnTable<TrainingField>({
  columns, needed: ['certificateNumber'], ofGroup: ['title', 'kind', 'organiser', 'region', 'startsOn', 'endsOn', 'hours', 'places'], rowNumber: 'rowNumber',
});
