import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { measuresSince } from '../measures-document/terms.js';

export type ClauseCode = 'MEASURE_1_BODY' | 'MEASURE_1_BAR' | 'PROMOTION_27' | 'PROMOTION_29' | 'PROMOTION_30' | 'SERVICE_20' | 'LABOUR_CONTRACT_8' | 'LABOUR_CONTRACT_9' | 'LABOUR_48';

interface Clause {
  readonly source: Text;
  /** What it says, in short. */
  readonly says: Text;
  readonly from: IsoDate;
}

const measure = text('晋政办发〔2025〕35号第一条', 'Jin Zheng Ban Fa [2025] 35, measure 1');

/** The rules that a finding rests on. */
export const clauses: Readonly<Record<ClauseCode, Clause>> = {
  MEASURE_1_BODY: { source: measure, says: text('机关、事业单位不得增加与岗位无关的身体条件要求', 'Public employers set no bodily condition that the post does not need'), from: measuresSince },
  MEASURE_1_BAR: { source: measure, says: text('用人单位不得设置限制残疾人报考的资格条件', 'Employers set no condition that bars disabled applicants'), from: measuresSince },
  PROMOTION_27: { source: text('《就业促进法》第二十七条', 'Employment Promotion Law, article 27'), says: text('不得以性别为由拒绝录用或者提高录用标准', 'Nobody is refused, or held to a higher standard, by sex'), from: '2008-01-01' },
  PROMOTION_29: { source: text('《就业促进法》第二十九条', 'Employment Promotion Law, article 29'), says: text('用人单位招用人员,不得歧视残疾人', 'Employers do not discriminate against disabled people'), from: '2008-01-01' },
  PROMOTION_30: { source: text('《就业促进法》第三十条', 'Employment Promotion Law, article 30'), says: text('不得以是传染病病原携带者为由拒绝录用', 'Nobody is refused as a carrier of an infection'), from: '2008-01-01' },
  LABOUR_CONTRACT_8: { source: text('《劳动合同法》第八条', 'Labour Contract Law, article 8'), says: text('用人单位招用劳动者时,应当如实告知工作条件、工作地点等情况', 'An employer tells applicants truthfully of the conditions and the place of work'), from: '2008-01-01' },
  LABOUR_CONTRACT_9: { source: text('《劳动合同法》第九条', 'Labour Contract Law, article 9'), says: text('招用劳动者不得扣押证件,不得要求担保或以其他名义收取财物', 'No papers are kept, and no security or money is taken, of those who are hired'), from: '2008-01-01' },
  LABOUR_48: { source: text('《劳动法》第四十八条', 'Labour Law, article 48'), says: text('工资不得低于当地最低工资标准', 'Pay is at least the local minimum wage'), from: '1995-01-01' },
  SERVICE_20: { source: text('《就业服务与就业管理规定》第二十条', 'Regulation on Employment Services, article 20'), says: text('招聘广告不得包含歧视性内容', 'Notices of posts hold nothing discriminatory'), from: '2008-01-01' },
};
