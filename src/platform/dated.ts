import type { IsoDate } from './calendar.js';
import type { Text } from './i18n/text.js';

/** A value that a rule sets from one day to another (none: until further notice), and where that stands. */
export interface Dated<Value> {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly value: Value;
  readonly source: Text;
}

/** The rule in force on a day; null where none is. Of several, the last one of the list. */
export function inForce<Rule extends Dated<unknown>>(rules: readonly Rule[], day: IsoDate): Rule | null {
  return rules.findLast(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}
