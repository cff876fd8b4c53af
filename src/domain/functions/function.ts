import type { Text } from '../../platform/i18n/text.js';
import { tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { firstEdition } from '../measures-document/terms.js';
import { functionTable } from './functions.data.js';

/** A human function (功能) that work calls on. Capacities and demands are stated for it from 0 to 4. */
export interface HumanFunction extends Concept {
  /** Its code in the ICF, the WHO's classification of functioning. */
  readonly icfCode: string;
  /** What a person is asked when the capacity is unknown. */
  readonly question: Text;
}

/** The highest level of a capacity or a demand: 4 minus the ICF qualifier, so 4 is "no difficulty". */
export const maxFunctionLevel = 4;

export const humanFunctions = new Vocabulary<HumanFunction>('function', '2026.1', tableRows(functionTable, 6).map(
  ([code = '', icfCode = '', zh = '', en = '', questionZh = '', questionEn = '']) => ({
    code, icfCode, label: { zh, en }, question: { zh: questionZh, en: questionEn },
    since: firstEdition, deprecatedOn: null, replacedBy: null,
  }),
));
