import { describe, expect, test } from '@jest/globals';
import { blankWelfare, heldWelfareFacts, type WelfareFacts } from '../../../src/domain/placements/terms.js';
import { entitlementOf } from '../../../src/domain/policies/evaluation.js';
import { factsOfPerson, type PersonRow } from '../../../src/domain/policies/facts.js';
import { policies } from '../../../src/domain/policies/policies.data.js';
import type { SeekerFacts } from '../../../src/matching/facts.js';
import { judgeGates, type GateId } from '../../../src/matching/rules/index.js';
import { rulesOn } from '../../../src/matching/rules/rule-set.js';
import { addDays, addYears, type IsoDate } from '../../../src/platform/calendar.js';
import { pairOf } from '../../matching/cases.js';

const [post] = policies.filter(({ code }) => code === 'publicWelfarePost');
const gates: readonly GateId[] = ['PUBLIC_WELFARE', 'WORKING_AGE'];
const disability = { kind: 4, components: [], grade: 3, validUntil: null };
const young: Partial<SeekerFacts> = { birthDate: '2002-01-01', sex: 'MALE', disability, hasEmploymentDifficulty: false, isZeroEmploymentFamily: false };

/** What the policy on public-welfare posts says of somebody. */
function policyOf(facts: Partial<SeekerFacts>, day: IsoDate): string {
  if (post === undefined || post.from > day) throw new Error('the policy is not in force');
  const { seeker } = pairOf(facts, {});
  const { birthDate, sex, welfare } = seeker;
  const row: PersonRow = {
    birth_date: birthDate, sex, womens_retirement_group: seeker.womensRetirementGroup, has_employment_difficulty: seeker.hasEmploymentDifficulty,
    is_zero_employment_family: seeker.isZeroEmploymentFamily, certificate: true, valid_until: null, graduated_on: welfare?.graduatedOn ?? null, has_had_post: null,
    is_in_difficulty: null, welfare: heldWelfareFacts(seeker),
  };
  return entitlementOf(post, factsOfPerson(row, day), day).status;
}

/** What the gates of matching say of the same person and a public-welfare post, in the words of the policy. */
function gateOf(facts: Partial<SeekerFacts>, day: IsoDate): string {
  const outcomes = judgeGates(pairOf(facts, { kind: 'PUBLIC_WELFARE' }), rulesOn(day).askedBy(gates)).map(({ outcome }) => outcome);
  return outcomes.includes('FAIL') ? 'MISSING' : outcomes.includes('UNKNOWN') ? 'UNKNOWN' : 'GRANTED';
}

const graduate = (graduatedOn: IsoDate, more: Partial<WelfareFacts> = {}): Partial<SeekerFacts> => ({ ...young, welfare: { ...blankWelfare, graduatedOn, hasWorkedSince: false, ...more } });

/** Days of graduation at which an answer could change on a day. */
function graduationsAround(day: IsoDate): IsoDate[] {
  const edges = [day, addYears(day, -1), addYears(day, -2), addYears(day, -3), `${day.slice(0, 4)}-12-31`];
  return [...new Set([...edges.flatMap((edge) => [-2, -1, 0, 1, 2].map((shift) => addDays(edge, shift))), '1996-07-01', '2024-02-29'])];
}

describe("case 47: a graduate's entitlement to a public-welfare post", () => {
  test.each([
    ['2025-12-30', 'MISSING'], ['2025-12-31', 'GRANTED'], ['2026-01-01', 'GRANTED'], ['2026-01-03', 'GRANTED'], ['2026-01-04', 'GRANTED'],
  ])('of June 2025, on %s: %s by the policy and by the gate', (day, expected) => {
    expect([policyOf(graduate('2025-06-30'), day), gateOf(graduate('2025-06-30'), day)]).toEqual([expected, expected]);
  });

  test('policy and gate agree on every day from December 2025 to March 2028, whenever the graduation was', () => {
    const differing: string[] = [];
    const seen = new Set<string>();
    for (let day = '2025-12-01'; day <= '2028-03-01'; day = addDays(day, 1)) {
      for (const graduatedOn of graduationsAround(day)) {
        for (const hasWorkedSince of [false, true, null]) {
          const facts = graduate(graduatedOn, { hasWorkedSince });
          const [byPolicy, byGate] = [policyOf(facts, day), gateOf(facts, day)];
          seen.add(byPolicy);
          if (byPolicy !== byGate) differing.push(`${day}, graduated ${graduatedOn}, worked since ${String(hasWorkedSince)}: ${byPolicy} and ${byGate}`);
        }
      }
    }
    expect(differing).toEqual([]);
    expect([...seen].sort()).toEqual(['GRANTED', 'MISSING', 'UNKNOWN']);
  });

  const placed = (...periods: (readonly [IsoDate, IsoDate])[]): Partial<SeekerFacts> =>
    ({ welfare: { ...blankWelfare, placements: periods.map(([beganOn, endedOn]) => ({ beganOn, endedOn })) } });
  test.each<[string, Partial<SeekerFacts>, string]>([
    ['of whom a graduation is claimed', { welfare: { ...blankWelfare, isGraduationClaimed: true } }, 'UNKNOWN'],
    ['of 1996, in work', graduate('1996-07-01', { hasWorkedSince: true, employedFrom: '2020-01-01' }), 'MISSING'],
    ['in difficulty', { hasEmploymentDifficulty: true }, 'GRANTED'],
    ['in difficulty, in work', { hasEmploymentDifficulty: true, welfare: { ...blankWelfare, employedFrom: '2026-03-01' } }, 'MISSING'],
    ['in difficulty, a man of 66', { hasEmploymentDifficulty: true, birthDate: '1960-05-01' }, 'MISSING'],
    ['in difficulty, a man of 58', { hasEmploymentDifficulty: true, birthDate: '1968-05-01' }, 'GRANTED'],
    ['in difficulty, a woman of 52 whose group is unknown', { hasEmploymentDifficulty: true, sex: 'FEMALE', birthDate: '1974-05-01' }, 'UNKNOWN'],
    ['in difficulty, with three years used up', { hasEmploymentDifficulty: true, birthDate: '1990-05-17', ...placed(['2020-01-01', '2022-12-31']) }, 'MISSING'],
    ['of a family without work, with three years used up', { isZeroEmploymentFamily: true, ...placed(['2020-01-01', '2022-12-31']) }, 'GRANTED'],
    ['of whom nothing is confirmed', { hasEmploymentDifficulty: null, isZeroEmploymentFamily: null }, 'UNKNOWN'],
    ['of whom it is confirmed that nothing holds', {}, 'MISSING'],
  ])('somebody %s', (_who, facts, expected) => {
    const known = { ...young, ...facts };
    expect([policyOf(known, '2026-09-01'), gateOf(known, '2026-09-01')]).toEqual([expected, expected]);
  });
});
