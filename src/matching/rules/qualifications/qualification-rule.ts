import type { Text } from '../../../platform/i18n/text.js';
import type { DatedRule } from '../dated.js';

/** Any one of the certificates will do; the occupations are open to nobody else. */
export type QualificationRule = DatedRule<{
  readonly occupationCodes: readonly string[];
  readonly anyOf: readonly string[];
  /** How to get one, where anybody can within weeks, by a check of health or a short training: it is asked for, and excludes nobody. Null elsewhere. */
  readonly step: Text | null;
  /** Whether so few hold one that vacancies which need it are worth a longer way. */
  readonly isScarce: boolean;
  /** Where the vehicle decides which of the certificates it is: those that do for every vehicle of the occupation. With another the employer is asked, unless its notice names one of them. Absent elsewhere. */
  readonly forEveryVehicle?: readonly string[];
}>;
