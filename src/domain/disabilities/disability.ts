import type { Text } from '../../platform/i18n/text.js';
import { tableRows, Vocabulary, type Concept } from '../concepts/terms.js';

/** One of the seven kinds of disability of GB/T 26341-2010; `digit` is its digit in a certificate's number. */
export interface DisabilityKindConcept extends Concept {
  readonly digit: number;
}

/** One of the four grades of GB/T 26341-2010, 1 the heaviest. */
export interface DisabilityGradeConcept extends Concept {
  readonly digit: number;
}

/** digit | code | Chinese | English (GB/T 26341-2010) */
const kindTable = `
1 | VISUAL       | 视力残疾 | Visual disability
2 | HEARING      | 听力残疾 | Hearing disability
3 | SPEECH       | 言语残疾 | Speech disability
4 | PHYSICAL     | 肢体残疾 | Physical disability
5 | INTELLECTUAL | 智力残疾 | Intellectual disability
6 | MENTAL       | 精神残疾 | Mental disability
7 | MULTIPLE     | 多重残疾 | Multiple disabilities
`;

const gradeNames: readonly Text[] = [
  { zh: '一级', en: 'Grade 1' }, { zh: '二级', en: 'Grade 2' }, { zh: '三级', en: 'Grade 3' }, { zh: '四级', en: 'Grade 4' },
];

/** GB/T 26341-2010 took effect on 2011-05-01. */
const since = '2011-05-01';

export const disabilityKinds = new Vocabulary<DisabilityKindConcept>('disability-kind', 'GB/T 26341-2010', tableRows(kindTable, 4).map(
  ([digit, code = '', zh = '', en = '']) => ({ code, digit: Number(digit), label: { zh, en }, since, deprecatedOn: null, replacedBy: null }),
));

export const disabilityGrades = new Vocabulary<DisabilityGradeConcept>('disability-grade', 'GB/T 26341-2010', gradeNames.map(
  (label, index) => ({ code: String(index + 1), digit: index + 1, label, since, deprecatedOn: null, replacedBy: null }),
));

/** The digit of a kind that stands for two kinds or more. */
export const multipleKinds = 7;

/** @throws Error for a digit that is not 1 to 7, which stored data never has. */
export function kindOf(digit: number): DisabilityKindConcept {
  const kind = disabilityKinds.entries.find((entry) => entry.digit === digit);
  if (kind === undefined) throw new Error(`no kind of disability has the digit ${digit}`);
  return kind;
}
