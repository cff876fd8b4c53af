import { addMonths, addYears, yearOf, type IsoDate } from '../../platform/calendar.js';
import { retirementRules, type RetirementGroup, type RetirementRule } from './retirement.data.js';

/** The limit that applied to a woman before 2025: 50 for workers, 55 for cadres. */
export type WomensGroup = 50 | 55;

/** What the day of retirement depends on. Null is unknown. */
export interface RetirementFacts {
  readonly birthDate: IsoDate;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly womensGroup: WomensGroup | null;
}

/** The day on which somebody comes to the statutory age. Both days are one where everything is known that it depends on. */
export interface RetirementDay {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

function groupsOf({ sex, womensGroup }: RetirementFacts): RetirementGroup[] {
  const ofWomen = womensGroup === null ? ['WOMEN_50', 'WOMEN_55'] as const : [womensGroup === 50 ? 'WOMEN_50' : 'WOMEN_55'] as const;
  if (sex === 'MALE') return ['MEN'];
  return sex === 'FEMALE' ? [...ofWomen] : [...ofWomen, 'MEN'];
}

function monthsFrom(first: IsoDate, birthDate: IsoDate): number {
  return (yearOf(birthDate) - yearOf(first)) * 12 + Number(birthDate.slice(5, 7)) - Number(first.slice(5, 7));
}

function dayIn(group: RetirementGroup, birthDate: IsoDate, { ages }: RetirementRule): IsoDate {
  const { oldMonths, risesFrom, everyMonths, mostMonths } = ages[group];
  const later = birthDate < risesFrom ? 0 : Math.floor(monthsFrom(risesFrom, birthDate) / everyMonths) + 1;
  return addMonths(birthDate, Math.min(oldMonths + later, mostMonths));
}

/** The rule in force on a day; the last one without a day, the first one for days before all rules. */
function ruleOn(day: IsoDate | undefined): RetirementRule {
  const found = day === undefined ? retirementRules.at(-1) : retirementRules.findLast(({ validFrom }) => validFrom <= day) ?? retirementRules[0];
  if (found === undefined) throw new Error('there is no rule of retirement');
  return found;
}

/**
 * The day of statutory retirement: the first and the last day possible by what is known. Leaving earlier or later by up to three years, which is agreed, is not counted.
 * @param on the day whose rule is asked for; the rule in force without it
 */
export function retirementDay(facts: RetirementFacts, on?: IsoDate): RetirementDay {
  const rule = ruleOn(on);
  const days = groupsOf(facts).map((group) => dayIn(group, facts.birthDate, rule)).toSorted();
  return { earliest: days[0] ?? '', latest: days.at(-1) ?? '' };
}

/** Whether the statutory age is reached on a day; null where it depends on what is unknown. */
export function isRetired({ earliest, latest }: RetirementDay, day: IsoDate): boolean | null {
  if (day < earliest) return false;
  return day >= latest ? true : null;
}

/** Whether less than so many years are left until retirement, and it has not come yet; null where it depends on what is unknown. */
export function isNearRetirement(retirement: RetirementDay, day: IsoDate, years: number): boolean | null {
  const ends = addYears(day, years);
  const near = [retirement.earliest, retirement.latest].map((end) => day < end && end < ends);
  if (near[0] !== near[1]) return null;
  // Between two days of which neither is near there may be one that is.
  return near[0] === false && retirement.earliest <= day && retirement.latest >= ends ? null : near[0] ?? null;
}
