import { kindsOfPeople } from '../reading/programme-kind.js';
import { outcomeWords } from '../reading/outcome.js';
import { personColumn } from '../importing/known-person.js';
import { columnTable, type Column } from '../tables/columns.js';

/** What a column of a table of services can hold: a row for each service that a person was given. */
const columns = {
  fullName: { names: '姓名 服务对象 服务对象姓名 残疾人姓名 人员姓名 name fullname', note: { zh: '服务对象的姓名,用来核对证号。', en: "The person's name, compared with the number." }, example: '王某' },
  certificateNumber: personColumn,
  kind: { names: '服务类别 服务项目 服务类型 项目 类别 kind service', note: { zh: '哪一类服务;空着按“就业服务”。', en: 'Which kind of service; 就业服务 without it.' }, example: '就业服务', choices: kindsOfPeople('RECORD').map(({ label }) => label.zh) },
  date: { names: '服务日期 日期 服务时间 时间 走访日期 date', note: { zh: '哪一天,如 2026-09-01。', en: 'The day, as 2026-09-01.' }, example: '2026-09-01' },
  content: { names: '服务内容 内容 服务情况 走访情况 备注 content note', note: { zh: '做了什么、商定了什么。', en: 'What was done, and agreed.' }, example: '职业指导,商定参加电商培训', isProse: true },
  outcome: { names: '服务结果 结果 成效 服务成效 outcome', note: { zh: '结果如何:就业、推荐、商定帮扶措施、未就业等。', en: 'What came of it.' }, example: '推荐', choices: Object.values(outcomeWords).map(([word = '']) => word) },
  organiser: { names: '服务机构 服务单位 承办单位 服务人员 经办单位 organiser', note: { zh: '由谁提供;空着写“残疾人就业服务机构”。', en: 'Who gave it.' }, example: '太原市残疾人就业服务中心' },
  region: { names: '服务地区 地区 所在地区 区县 所在区县 region', note: { zh: '在哪个市、县(区);空着按您的地区。', en: 'Where; your region without it.' }, example: '山西省太原市', joint: '' },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type ServiceField = keyof typeof columns;

export const serviceTable = columnTable<ServiceField>({ columns, needed: ['certificateNumber'], ofGroup: ['kind', 'date', 'organiser', 'region'], rowNumber: 'rowNumber' });
