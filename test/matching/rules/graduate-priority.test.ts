import { describe, expect, test } from '@jest/globals';
import type { EmployerKind } from '../../../src/domain/employers/index.js';
import { blankWelfare } from '../../../src/domain/placements/terms.js';
import type { OpportunityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { priorityOf } from '../../../src/matching/priority.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import type { IsoDate } from '../../../src/platform/calendar.js';
import { pairOf } from '../cases.js';

const graduate = (graduatedOn: IsoDate, more: Partial<SeekerFacts> = {}): Partial<SeekerFacts> => ({
  isGraduate: true, disability: { kind: 4, components: [], grade: 3, validUntil: null }, welfare: { ...blankWelfare, graduatedOn, hasWorkedSince: null }, ...more,
});
const level = (seeker: Partial<SeekerFacts>, vacancy: Partial<OpportunityFacts>, day: IsoDate): number => priorityOf(pairOf(seeker, vacancy), rulesOn(day)).level;
const at = (employerKind: EmployerKind | null): Partial<OpportunityFacts> => ({ employerKind });

describe('clause 5.2: special regard to disabled graduates', () => {
  test.each<[EmployerKind | null, number]>([
    ['PUBLIC_ORGAN', 1], ['PUBLIC_INSTITUTION', 1], ['STATE_OWNED', 1], ['LISTED', 1], ['PRIVATE', 1], ['PLATFORM', 1],
    ['SOCIAL_ORGANISATION', 0], ['INDIVIDUAL_BUSINESS', 0], ['SUPPORTED_EMPLOYMENT_INSTITUTION', 0], [null, 0],
  ])('at an employer of the kind %s: %i', (kind, expected) => { expect(level(graduate('2026-06-30'), at(kind), '2026-12-10')).toBe(expected); });

  test.each<[string, Partial<SeekerFacts>, number]>([
    ['of two years ago to the day', graduate('2024-12-10'), 1], ['of a day before', graduate('2024-12-09'), 0], ['of 1996', graduate('1996-07-01'), 0],
    ['of the end of this year', graduate('2026-12-31'), 1], ['of next year', graduate('2027-06-30'), 0],
    ['without a certificate', graduate('2026-06-30', { disability: null }), 0],
    ['whose certificate has expired', graduate('2026-06-30', { disability: { kind: 4, components: [], grade: 3, validUntil: '2026-12-09' } }), 0],
    ['of whom it is claimed', { ...graduate('2026-06-30'), isGraduate: null, welfare: { ...blankWelfare, isGraduationClaimed: true } }, 0],
  ])('a graduate %s', (_who, seeker, expected) => { expect(level(seeker, at('PRIVATE'), '2026-12-10')).toBe(expected); });

  test('matches that were stored until November 2026 keep the priority of their day', () => {
    const days = ['2025-12-30', '2025-12-31', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => [level(graduate('1996-07-01'), at('PUBLIC_ORGAN'), day), level(graduate('2026-06-30'), at('PRIVATE'), day)])).toEqual([[0, 0], [1, 0], [1, 0], [0, 1]]);
  });
});
