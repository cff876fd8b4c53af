import { describe, expect, test } from '@jest/globals';
import { hasSecondTerm, placementTerm } from '../../../src/domain/placements/index.js';
import type { WelfareStanding } from '../../../src/domain/public-welfare/index.js';

const somebody: WelfareStanding = {
  jobSeekerId: 1, birthDate: '1990-01-01', sex: 'MALE', isAgeConfirmed: true, womensGroup: null, hasDifficulty: true, isZeroEmploymentFamily: false,
  grade: 3, graduatedOn: null, hasWorkedSince: null, employedAt: [], householdKey: null,
};
const day = '2026-11-29';
const term = (facts: Partial<WelfareStanding>, earlier: readonly { beganOn: string; endedOn: string }[] = [], on = day) => placementTerm({ ...somebody, ...facts }, earlier, on);
const refused = (kind: string): object => ({ obstacle: { kind } });
const first = { beganOn: '2023-01-01', endedOn: '2023-12-31' };

describe('a first placement', () => {
  test('lasts three years', () => { expect(term({})).toEqual({ dueOn: '2029-11-28', basis: 'FULL_TERM', ordinal: 1 }); });

  test('lasts until retirement for whoever has less than five years left, and three years for whoever has five', () => {
    // Born on 1969-05-10, the man retires on 2030-07-10 or later by the steps of the rule.
    expect(term({ birthDate: '1969-05-10' })).toEqual({ dueOn: '2030-07-09', basis: 'TO_RETIREMENT', ordinal: 1 });
    expect(term({ birthDate: '1969-05-10' }, [], '2025-07-10')).toEqual({ dueOn: '2028-07-09', basis: 'FULL_TERM', ordinal: 1 });
    expect(term({ birthDate: '1969-05-10' }, [], '2025-07-11')).toMatchObject({ dueOn: '2030-07-09', basis: 'TO_RETIREMENT' });
  });

  test('of somebody whose age nobody confirmed ends after three years, or with retirement', () => {
    expect(term({ birthDate: '1969-05-10', isAgeConfirmed: false })).toMatchObject({ dueOn: '2029-11-28', basis: 'FULL_TERM' });
    expect(term({ birthDate: '1967-05-10', isAgeConfirmed: false })).toMatchObject({ dueOn: '2028-01-09', basis: 'FULL_TERM' });
  });

  test('waits for the group of a woman where its end hangs on it', () => {
    expect(term({ sex: 'FEMALE', birthDate: '1978-05-01' })).toMatchObject(refused('UNCONFIRMED'));
    expect(term({ sex: 'FEMALE', birthDate: '1978-05-01', womensGroup: 50 })).toMatchObject({ basis: 'TO_RETIREMENT' });
    expect(term({ sex: 'FEMALE', birthDate: '1978-05-01', womensGroup: 55 })).toMatchObject({ basis: 'FULL_TERM' });
    expect(term({ sex: 'FEMALE', birthDate: '1990-05-01' })).toMatchObject({ basis: 'FULL_TERM' });
  });
});

describe('a second placement', () => {
  test.each<[string, Partial<WelfareStanding>, boolean]>([
    ['a man of 49 in difficulty', { birthDate: '1976-11-30' }, false], ['a man of 50 in difficulty', { birthDate: '1976-11-29' }, true], ['a man of 50 without difficulty', { birthDate: '1976-11-29', hasDifficulty: false }, false],
    ['a woman of 39 in difficulty', { sex: 'FEMALE', birthDate: '1986-11-30' }, false], ['a woman of 40 in difficulty', { sex: 'FEMALE', birthDate: '1986-11-29' }, true],
    ['a member of a family without employment', { hasDifficulty: false, isZeroEmploymentFamily: true }, true], ['grade 2', { grade: 2 }, true], ['grade 3', {}, false],
  ])('has a term of its own: %s', (_who, facts, expected) => {
    expect(hasSecondTerm({ ...somebody, ...facts }, day)).toBe(expected);
    const found = term(facts, [{ beganOn: '2020-01-01', endedOn: '2022-12-31' }]);
    expect(found).toMatchObject(expected ? { basis: 'SECOND_TERM', dueOn: '2029-11-28', ordinal: 2 } : refused('EXCLUDED'));
  });

  test('has what the first left of the three years, for everybody else', () => {
    expect(term({}, [first])).toEqual({ dueOn: '2028-11-28', basis: 'REMAINING_TERM', ordinal: 2 });
    expect(term({}, [{ beganOn: '2020-01-01', endedOn: '2022-12-30' }])).toMatchObject({ dueOn: day, basis: 'REMAINING_TERM' });
    expect(term({}, [{ beganOn: '2020-01-01', endedOn: '2022-12-31' }])).toMatchObject(refused('EXCLUDED'));
  });

  test('lasts until retirement where that is near', () => {
    expect(term({ birthDate: '1969-05-10' }, [first])).toMatchObject({ dueOn: '2030-07-09', basis: 'TO_RETIREMENT', ordinal: 2 });
  });

  test('is the last one', () => {
    expect(term({ grade: 1 }, [first, { beganOn: '2024-01-01', endedOn: '2024-02-01' }])).toMatchObject(refused('EXCLUDED'));
  });
});
