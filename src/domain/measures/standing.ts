import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { IndicatorRule } from './indicators.data.js';

/** How a number stands by its target. */
export type IndicatorStanding = 'MET' | 'ON_COURSE' | 'BEHIND' | 'LATE' | 'NO_TARGET';

/** Each standing in words. */
export const standingLabels: Readonly<Record<IndicatorStanding, Text>> = {
  MET: text('已完成', 'met'), ON_COURSE: text('按进度', 'in time'), BEHIND: text('落后于进度', 'behind'), LATE: text('已逾期', 'late'), NO_TARGET: text('未设目标', 'no target'),
};

/** The last day of a rule, in the year of a day. */
export function dueOn({ due }: Pick<IndicatorRule, 'due'>, day: IsoDate): IsoDate {
  return due.length === 5 ? `${day.slice(0, 4)}-${due}` : due;
}

/** The first day on which the time until the last one counts: of the year, or of the rule. */
function beganOn({ due, since }: Pick<IndicatorRule, 'due' | 'since'>, day: IsoDate): IsoDate {
  return due.length === 5 ? `${day.slice(0, 4)}-01-01` : since;
}

const days = (from: IsoDate, until: IsoDate): number => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/**
 * Met once the target is reached; late from the day after the last one; before that behind where less has been done than the time that has gone by
 * would ask. A target of nothing is met.
 */
export function standingOf(rule: Pick<IndicatorRule, 'due' | 'since'>, value: number, target: number | null, day: IsoDate): IndicatorStanding {
  if (target === null) return 'NO_TARGET';
  if (value >= target) return 'MET';
  const [began, due] = [beganOn(rule, day), dueOn(rule, day)];
  if (day > due) return 'LATE';
  const gone = Math.max(days(began, day), 0) / Math.max(days(began, due), 1);
  // Whole cases alone can have been done.
  return value >= Math.floor(target * gone) ? 'ON_COURSE' : 'BEHIND';
}
