import { columnTable, type Column } from '../tables/columns.js';

const choices = ['是', '否'];

/** What a column of a table of workplaces can hold. */
const columns = {
  employer: { names: '单位名称 用人单位 企业名称 公司名称 单位 employer company', note: { zh: '单位全称。要先有这个单位(单位表或系统里)。', en: "The employer's full name; the employer must be known already." }, example: '太原市某某包装有限公司' },
  name: { names: '工作地点名称 地点名称 场所名称 门店名称 厂区名称 工作场所 工作地点 name workplace', note: { zh: '这个地点叫什么,如“总店”。空着时用地址。', en: 'What it is called, as "main shop"; the address without it.' }, example: '小店厂区' },
  region: { names: '所在地区 地区 所在区县 区县 所在地 县区 region', note: { zh: '所在的县(市、区)。空着时按地址判断。', en: 'The county; where it is empty, the address is read for it.' }, example: '山西省太原市小店区', joint: '' },
  address: { names: '详细地址 地址 工作地址 场所地址 单位地址 门店地址 address', note: { zh: '街道和门牌号。那里有岗位发布时,所有人都看得到。', en: 'Street and number. Everybody reads it once a vacancy there is published.' }, example: '学府街88号' },
  floor: { names: '楼层 所在楼层 层数 floor', note: { zh: '楼层:一楼写 1,地下一层写 -1。', en: 'The floor: 1 for the ground floor, -1 for the first below it.' }, example: '3' },
  lift: { names: '电梯 是否有电梯 有无电梯 有电梯 lift elevator', note: { zh: '有没有电梯到那里:是、否。', en: 'Whether a lift goes there.' }, example: '是', choices },
  stepFree: { names: '无台阶出入口 无障碍出入口 出入口无台阶 无障碍坡道 坡道 是否有坡道 无障碍通道 stepfreeentrance ramp', note: { zh: '出入口有没有坡道或没有台阶:是、否。', en: 'Whether the entrance has no steps, or a ramp.' }, example: '是', choices },
  toilet: { names: '无障碍卫生间 无障碍厕所 是否有无障碍卫生间 accessibletoilet', note: { zh: '有没有无障碍卫生间:是、否。', en: 'Whether there is an accessible toilet.' }, example: '否', choices },
  guidance: { names: '盲道 触觉引导 盲道和触觉引导 是否有盲道 tactileguidance', note: { zh: '有没有盲道和触觉引导:是、否。', en: 'Whether there is tactile guidance.' }, example: '否', choices },
  parking: { names: '无障碍停车位 无障碍车位 accessibleparking', note: { zh: '有没有无障碍停车位:是、否。', en: 'Whether there is accessible parking.' }, example: '否', choices },
  busStop: { names: '附近有公交站 公交站 是否通公交 公交 busstop', note: { zh: '附近有没有公交站:是、否。', en: 'Whether a bus stop is near.' }, example: '是', choices },
  lodging: { names: '提供住宿 住宿 是否提供住宿 宿舍 lodging', note: { zh: '提不提供住宿:是、否。', en: 'Whether lodging is provided.' }, example: '否', choices },
  surveyor: { names: '踏勘人 勘察人 核查人 踏勘人员 surveyor', note: { zh: '现场看过的,写踏勘人;没有看过的空着。', en: 'Who saw it on the spot; empty where nobody did.' }, example: '李某' },
  surveyedOn: { names: '踏勘日期 勘察日期 核查日期 踏勘时间 surveyedon', note: { zh: '哪一天看的,如 2026-09-01。', en: 'On which day, as 2026-09-01.' }, example: '2026-09-01' },
  rowKey: { names: '地点编号 场所编号 门店编号 workplaceid', note: { zh: '贵系统里的地点编号。导入时说明了表格的来源,就按它认出同一个地点。', en: "The place's number in the sender's own system." }, example: 'DD-07' },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type WorkplaceField = keyof typeof columns;

export const workplaceTable = columnTable<WorkplaceField>({ columns, needed: ['address'], ofGroup: ['employer'], rowNumber: 'rowNumber' });

/** The facts that are seen on the spot, with the columns that state them. */
export const factColumns = {
  hasLift: 'lift', hasStepFreeEntrance: 'stepFree', hasAccessibleToilet: 'toilet', hasTactileGuidance: 'guidance', hasAccessibleParking: 'parking', hasBusStopNear: 'busStop', hasLodging: 'lodging',
} as const satisfies Readonly<Record<string, WorkplaceField>>;
export type SeenFact = keyof typeof factColumns;
