import { columnTable, type Column } from '../tables/columns.js';

const choices = ['是', '否'];

/** What a column of a table of yearly declarations can hold: a row for each person who is counted, with the employer's figures merged beside them. */
const columns = {
  employer: { names: '单位名称 用人单位 企业名称 公司名称 单位 申报单位 employer company', note: { zh: '单位全称。要先有这个单位。同一单位的各行可以合并单元格。', en: "The employer's full name, merged over its rows; the employer must be known already." }, example: '太原市某某包装有限公司' },
  year: { names: '年度 申报年度 年份 year', note: { zh: '数字所属的年度,如 2025。', en: 'The year of the figures.' }, example: '2025' },
  staff: { names: '在职职工人数 平均在职职工人数 年平均在职职工人数 职工人数 在职职工平均人数 上年在职职工人数 staff', note: { zh: '年平均在职职工人数,季节性用工折算。', en: 'Average number of staff.' }, example: '86.5' },
  averageWage: { names: '年平均工资 职工年平均工资 在职职工年平均工资 上年在职职工年平均工资 平均工资 averagewage', note: { zh: '在职职工年平均工资,元。', en: 'Average yearly wage, in yuan.' }, example: '62000' },
  certificateNumber: { names: '残疾人证号 残疾证号 残疾人证号码 残疾证号码 残疾人证 certificatenumber', note: { zh: '计入比例的职工,一人一行,写 20 位残疾人证号(这一列设成“文本”)。没有安排残疾人的单位留空。', en: 'One row for each person who is counted: the number of the certificate, in a column formatted as text. Empty for an employer without any.' }, example: '14010519900502001144' },
  veteranNumber: { names: '残疾军人证号 伤残军人证号 军人证号 veterannumber', note: { zh: '残疾军人写残疾军人证号。', en: "Of a disabled veteran: the number of that certificate." }, example: '' },
  veteranGrade: { names: '残疾军人等级 伤残军人等级 伤残等级 veterangrade', note: { zh: '残疾军人的等级,1 到 8。', en: 'Grade of the veteran, 1 to 8.' }, example: '' },
  contractMonths: { names: '合同月数 合同期限 劳动合同月数 合同期 contractmonths', note: { zh: '劳动合同的月数;空着按 12 个月。', en: 'Length of the contract, in months; 12 without it.' }, example: '12' },
  monthsEmployed: { names: '在岗月数 工作月数 用工月数 实际工作月数 monthsemployed', note: { zh: '这一年在岗的月数,1 到 12;空着按 12 个月。', en: 'Months of the year in which the person was employed; 12 without it.' }, example: '12' },
  paidMinimum: { names: '工资是否达标 是否达到最低工资 是否不低于最低工资 最低工资 ispaidminimumwage', note: { zh: '工资是否不低于当地最低工资:是、否;空着按“是”。', en: 'Whether at least the minimum wage was paid; yes without it.' }, example: '是', choices },
  insured: { names: '是否足额缴纳社保 是否参保 社保是否足额 是否缴纳社保 isinsuredinfull', note: { zh: '社会保险是否足额缴纳:是、否;空着按“是”。', en: 'Whether social insurance was paid in full; yes without it.' }, example: '是', choices },
  rowNumber: { names: '序号 编号 no 序 行号 id', note: { zh: '行号,不导入。', en: 'Counts the rows; not imported.' }, example: '1' },
} as const satisfies Readonly<Record<string, Column>>;

export type EmployerYearField = keyof typeof columns;

export const employerYearTable = columnTable<EmployerYearField>({ columns, needed: ['certificateNumber', 'veteranNumber'], ofGroup: ['employer', 'year', 'staff', 'averageWage'], rowNumber: 'rowNumber' });
