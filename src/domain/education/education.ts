import { tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { firstEdition } from '../measures-document/terms.js';

/** A level of education. A higher or equal rank meets a demand; two levels may share a rank. */
export interface EducationLevelConcept extends Concept {
  readonly rank: number;
}

/** rank | code | Chinese | English */
const levelTable = `
0 | NONE                 | 未上过学 | No schooling
1 | PRIMARY              | 小学     | Primary school
2 | JUNIOR_MIDDLE        | 初中     | Junior middle school
3 | SENIOR_MIDDLE        | 高中     | Senior middle school
3 | SECONDARY_VOCATIONAL | 中专、职高、技校 | Secondary vocational school
4 | JUNIOR_COLLEGE       | 大专     | Junior college
5 | BACHELOR             | 本科     | Bachelor's degree
6 | MASTER               | 硕士     | Master's degree
7 | DOCTOR               | 博士     | Doctorate
`;

export const educationLevels = new Vocabulary<EducationLevelConcept>('education-level', '2026.1', tableRows(levelTable, 4).map(
  ([rank, code = '', zh = '', en = '']) => ({
    code, rank: Number(rank), label: { zh, en }, since: firstEdition, deprecatedOn: null, replacedBy: null,
  }),
));
