import { addDays, addYears, ageOn, type IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { isNearRetirementOn, isSevere, retirementOf, welfareTermsOn, type Obstacle, type WelfareStanding } from '../public-welfare/terms.js';

/**
 * Why a placement ends when it does: after the full term; with retirement, which is near; with what an earlier placement left of the term; after a second term,
 * which the rule gives to some.
 */
export type PlacementBasis = 'FULL_TERM' | 'TO_RETIREMENT' | 'REMAINING_TERM' | 'SECOND_TERM';

/** A placement that has ended. */
export interface EndedPlacement { readonly beganOn: IsoDate; readonly endedOn: IsoDate }

/** For how long somebody is placed. */
export interface PlacementTerm {
  /** The last day by rule. */
  readonly dueOn: IsoDate;
  readonly basis: PlacementBasis;
  /** 1 for the first placement of the person, 2 for the second. */
  readonly ordinal: number;
}

export const basisTexts: Readonly<Record<PlacementBasis, Text>> = {
  FULL_TERM: text('公益性岗位安置最长3年。', 'A placement on a public-welfare post lasts three years at most.'),
  TO_RETIREMENT: text('离法定退休年龄不到5年,可以安置到退休。', 'With less than five years to retirement the placement lasts until retirement.'),
  REMAINING_TERM: text('安置时间合计最长3年,减去上一次安置的时间。', 'Three years in all, less the time of the earlier placement.'),
  SECOND_TERM: text('大龄就业困难人员、零就业家庭成员、重度残疾人可以再安置一次。', 'Elderly people in difficulty, members of families without employment and severely disabled people can be placed once more.'),
};

const dayMs = 86_400_000;

/** Days from the first to the last, both counted. */
function daysOf({ beganOn, endedOn }: EndedPlacement): number {
  return Math.round((Date.parse(endedOn) - Date.parse(beganOn)) / dayMs) + 1;
}

/** Whether the rule gives the person a second term: elderly and in difficulty, of a family without employment, or severely disabled. */
export function hasSecondTerm(standing: WelfareStanding, day: IsoDate): boolean {
  const { elderlyFrom } = welfareTermsOn(day);
  const { birthDate, sex, hasDifficulty } = standing;
  const isElderly = birthDate !== null && sex !== null && ageOn(birthDate, day) >= elderlyFrom[sex];
  return standing.isZeroEmploymentFamily === true || (hasDifficulty === true && isElderly) || isSevere(standing, day);
}

function excluded(zh: string, en: string): { readonly obstacle: Obstacle } {
  return { obstacle: { kind: 'EXCLUDED', reason: text(zh, en) } };
}

function earlierOf(one: IsoDate, other: IsoDate | null): IsoDate {
  return other === null || one <= other ? one : other;
}

/**
 * The last day of a placement that begins on a day, of somebody whom nothing else keeps from it (`welfareObstacle`); or why there can be none.
 * @param earlier the person's placements that have ended
 */
export function placementTerm(standing: WelfareStanding, earlier: readonly EndedPlacement[], day: IsoDate): PlacementTerm | { readonly obstacle: Obstacle } {
  const { mostPlacements, termYears } = welfareTermsOn(day);
  if (earlier.length >= mostPlacements) return excluded(`公益性岗位最多安置 ${mostPlacements} 次,已经用完。`, `Nobody is placed on public-welfare posts more than ${mostPlacements} times, and that is used up.`);
  const retirement = retirementOf(standing);
  const near = isNearRetirementOn(standing, day);
  if (retirement !== null && near !== false && retirement.earliest !== retirement.latest) {
    return { obstacle: { kind: 'UNCONFIRMED', reason: text(
      '要先确认退休的日期(女职工是按 50 还是 55 周岁算),才知道能安置到哪一天。请带劳动合同或社保记录到就业服务中心。',
      'The day of retirement must be confirmed first (of a woman: whether she retired at 50 or 55 by the earlier law), as the placement may end with it. Take the labour contract or the record of social insurance to the employment service centre.',
    ) } };
  }
  const lastBeforeRetirement = retirement === null ? null : addDays(retirement.earliest, -1);
  const ordinal = earlier.length + 1;
  const fullEnd = addDays(addYears(day, termYears), -1);
  const isAgain = earlier.length > 0;
  if (near === true && standing.isAgeConfirmed && lastBeforeRetirement !== null && (!isAgain || hasSecondTerm(standing, day))) return { dueOn: lastBeforeRetirement, basis: 'TO_RETIREMENT', ordinal };
  if (!isAgain) return { dueOn: earlierOf(fullEnd, lastBeforeRetirement), basis: 'FULL_TERM', ordinal };
  if (hasSecondTerm(standing, day)) return { dueOn: earlierOf(fullEnd, lastBeforeRetirement), basis: 'SECOND_TERM', ordinal };
  const left = addDays(fullEnd, -earlier.reduce((sum, placement) => sum + daysOf(placement), 0));
  if (left >= day) return { dueOn: earlierOf(left, lastBeforeRetirement), basis: 'REMAINING_TERM', ordinal };
  return excluded(
    '3年的安置时间已经用完;只有大龄就业困难人员、零就业家庭成员和重度残疾人可以再安置一次。',
    'The three years are used up; only elderly people in difficulty, members of families without employment and severely disabled people can be placed once more.',
  );
}
