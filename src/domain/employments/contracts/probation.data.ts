import type { Dated } from '../../../platform/dated.js';
import { text } from '../../../platform/i18n/text.js';

/** The longest probation (试用期) of a labour contract, by its term. */
export interface ProbationLimits {
  /**
   * From the longest term on; a contract without a last day counts as the first. `fromMonths`: the least term, in
   * months.
   */
  readonly byTerm: readonly { readonly fromMonths: number; readonly mostMonths: number }[];
  /** Part-time work (非全日制用工) has no probation. */
  readonly partTimeMonths: number;
}

export const probationLimits: readonly Dated<ProbationLimits>[] = [
  {
    from: '2008-01-01',
    until: null,
    value: {
      byTerm: [
        { fromMonths: 36, mostMonths: 6 },
        { fromMonths: 12, mostMonths: 2 },
        { fromMonths: 3, mostMonths: 1 },
        { fromMonths: 0, mostMonths: 0 },
      ],
      partTimeMonths: 0,
    },
    source: text('《中华人民共和国劳动合同法》第十九条、第七十条', 'Labour Contract Law, articles 19 and 70'),
  },
];
