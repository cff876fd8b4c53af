import type { Dated } from '../../../platform/dated.js';
import { text } from '../../../platform/i18n/text.js';
import { firstEdition } from '../../measures-document/terms.js';

/** How many weeks a trial may last; and how many more when it is extended, once. */
export interface TrialLength {
  readonly least: number;
  readonly most: number;
  readonly mostMore: number;
}

/**
 * The measures ask for job coaches (8.6) and name no length; one to three months is the usual practice. Probation by a
 * contract has limits of its own (`probation.data.ts`).
 */
export const trialLengths: readonly [Dated<TrialLength>, ...Dated<TrialLength>[]] = [
  {
    from: firstEdition,
    until: null,
    value: { least: 1, most: 12, mostMore: 4 },
    source: text(
      '本平台的规定:试岗1至12周,可延长一次,最多4周。',
      "The platform's own rule: 1 to 12 weeks, extended once, by 4 weeks at most.",
    ),
  },
];

/** Hours of a job coach in one trial: no more than 16 weeks of 60 hours. */
export const mostCoachHours = 960;
