import { describe, expect, test } from '@jest/globals';
import { ageOn } from '../../../src/platform/calendar.js';
import type { ReservedGroup } from '../../../src/domain/vacancies/index.js';
import type { DisabilityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { isInGroup } from '../../../src/domain/disabilities/terms.js';
import { anyHolds, outcomeOf, type Outcome } from '../../../src/matching/rules/gate.js';
import { gateOf, judgeGate } from '../../../src/matching/rules/index.js';
import { rulesOn, type RuleSet } from '../../../src/matching/rules/rule-set.js';
import { pairOf } from '../cases.js';

const today = '2026-09-01';
const grades = [1, 2, 3, 4];
const ofKind = (kind: number): DisabilityFacts[] => grades.flatMap((grade) =>
  [[], [1], [4], [5], [2, 4], [1, 3]].flatMap((components) =>
    [null, '2026-08-31', today, '2030-01-01'].map((validUntil) => ({ kind, components, grade, validUntil }))));
const disabilities: readonly SeekerFacts['disability'][] = [null, ...[1, 2, 3, 4, 5, 6, 7].flatMap(ofKind)];
const birthDates = [null, '2010-09-02', '2010-09-01', '1990-05-17', '1966-09-02', '1966-09-01', '1950-01-01'];

function isExpired({ validUntil }: DisabilityFacts, { on }: RuleSet): boolean {
  return validUntil !== null && on > validUntil;
}

/** Supported employment as one condition, which decides on all facts of the job seeker in turn. */
function mayTakeSupported({ disability, birthDate }: Pick<SeekerFacts, 'disability' | 'birthDate'>, rules: RuleSet): boolean | null {
  const rule = rules.supportedEmployment;
  if (rule === null) return true;
  const age = birthDate === null ? null : ageOn(birthDate, rules.on);
  if (age !== null && (age < rule.minAge || age > rule.maxAge)) return false;
  if (disability === null) return null;
  if (isExpired(disability, rules)) return false;
  const isSevere = disability.grade <= 2;
  const isMeant = anyHolds(
    ...[5, 6].map((kind) => isInGroup(disability, { kind, grades: [] })),
    ...[4].map((kind) => isSevere && isInGroup(disability, { kind, grades: [] })),
  );
  return isMeant === true && age === null ? null : isMeant;
}

/** A reservation as one condition. */
function isReservedFor(disability: SeekerFacts['disability'], groups: readonly ReservedGroup[], rules: RuleSet): boolean | null {
  if (disability === null) return null;
  if (isExpired(disability, rules)) return false;
  return groups.length === 0 ? true : anyHolds(...groups.map((group) => isInGroup(disability, group)));
}

describe('a gate of several conditions answers as one condition would', () => {
  test.each([today, '2015-06-28'])('supported employment on %s: every disability at every age', (on) => {
    const rules = rulesOn(on);
    const seen = new Set<Outcome>();
    for (const disability of disabilities) for (const birthDate of birthDates) {
      const outcome = judgeGate(gateOf('SUPPORTED_EMPLOYMENT'), pairOf({ disability, birthDate }, { kind: 'SUPPORTED' }), rules);
      expect([disability, birthDate, outcome]).toEqual([disability, birthDate, outcomeOf(mayTakeSupported({ disability, birthDate }, rules))]);
      seen.add(outcome);
    }
    expect(seen.size).toBe(on === today ? 3 : 1);
  });

  test('a reservation: every disability for each kind, alone and with another', () => {
    const rules = rulesOn(today);
    const seen = new Set<Outcome>();
    const groups = [[], ...[1, 4, 7].flatMap((kind) => [[{ kind, grades: [] }], [{ kind, grades: [1, 4] }], [{ kind, grades: [2] }, { kind: 5, grades: [] }]])];
    for (const disability of disabilities) for (const reserved of groups) {
      const reservation = { groups: reserved, legalGround: 'x', easedConditions: [] };
      const outcome = judgeGate(gateOf('RESERVATION'), pairOf({ disability }, { kind: 'RESERVED', reservation }), rules);
      expect([disability, reserved, outcome]).toEqual([disability, reserved, outcomeOf(isReservedFor(disability, reserved, rules))]);
      seen.add(outcome);
    }
    expect(seen.size).toBe(3);
  });
});
