import type { IsoDate } from '../../platform/calendar.js';
import { inForce } from '../../platform/dated.js';
import { isGraduateOn } from '../graduates/terms.js';
import { isNearRetirement, isRetired, retirementDay, type RetirementDay, type WomensGroup } from '../retirement/terms.js';
import { welfareTerms, type WelfareTerms } from './welfare-terms.data.js';

/** What the rules of public-welfare posts know of a person, on a day: confirmed facts alone. Null is unknown. */
export interface WelfareStanding {
  readonly jobSeekerId: number;
  readonly birthDate: IsoDate | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** Whether the date of birth and the sex are those of a confirmed disability certificate. */
  readonly isAgeConfirmed: boolean;
  readonly womensGroup: WomensGroup | null;
  readonly hasDifficulty: boolean | null;
  readonly isZeroEmploymentFamily: boolean | null;
  /** Grade of a disability certificate that is valid on the day; null without one. */
  readonly grade: number | null;
  /** Null for somebody of whom no graduation is confirmed. */
  readonly graduatedOn: IsoDate | null;
  /** Whether the person has worked since the graduation. */
  readonly hasWorkedSince: boolean | null;
  /** Employers of the employments that go on; 0 for the person's own business. */
  readonly employedAt: readonly number[];
  readonly householdKey: string | null;
}

/** The terms in force on a day; those of the first rule before there was one. */
export function welfareTermsOn(day: IsoDate): WelfareTerms {
  const found = inForce(welfareTerms, day) ?? welfareTerms[0];
  if (found === undefined) throw new Error('there are no terms of public-welfare posts');
  return found.value;
}

export function retirementOf({ birthDate, sex, womensGroup }: WelfareStanding): RetirementDay | null {
  return birthDate === null ? null : retirementDay({ birthDate, sex, womensGroup });
}

/** Null where it depends on what is unknown. */
export function isRetiredOn(standing: WelfareStanding, day: IsoDate): boolean | null {
  const retirement = retirementOf(standing);
  return retirement === null ? null : isRetired(retirement, day);
}

/** Whether the person has less than the years of the rule left. */
export function isNearRetirementOn(standing: WelfareStanding, day: IsoDate): boolean | null {
  const retirement = retirementOf(standing);
  return retirement === null ? null : isNearRetirement(retirement, day, welfareTermsOn(day).nearRetirementYears);
}

/** Whether the person is a disabled graduate on a day that counts (`domain/graduates`), who has not worked since. */
export function isGraduateInWindow({ grade, graduatedOn, hasWorkedSince }: WelfareStanding, day: IsoDate): boolean | null {
  if (graduatedOn === null || !isGraduateOn('PUBLIC_WELFARE', graduatedOn, day) || hasWorkedSince === true) return false;
  return grade === null || hasWorkedSince === null ? null : true;
}

export function isSevere({ grade }: WelfareStanding, day: IsoDate): boolean {
  return grade !== null && welfareTermsOn(day).severeGrades.includes(grade);
}
