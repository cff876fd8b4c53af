import type { IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';

/** A rule in the words shown to people, with its source. */
export interface Rule {
  readonly text: Text;
  readonly source: Text;
}

/** A rule's parameters, in force from the first day to the last; without a last day, until further notice. */
export type DatedRule<Parameters extends object> = Rule & Parameters & {
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
};

/** The rules in force on a day, in the order of the list. */
export function inForce<Parameters extends object>(
  rules: readonly DatedRule<Parameters>[], on: IsoDate,
): DatedRule<Parameters>[] {
  return rules.filter(({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil));
}

/** The one rule in force on a day: the last of the list, where there are several. Null before there was one. */
export function one<Parameters extends object>(
  rules: readonly DatedRule<Parameters>[], on: IsoDate,
): DatedRule<Parameters> | null {
  return inForce(rules, on).at(-1) ?? null;
}
