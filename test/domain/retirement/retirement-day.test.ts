import { describe, expect, test } from '@jest/globals';
import { isNearRetirement, isRetired, retirementDay, retirementRules } from '../../../src/domain/retirement/index.js';

const man = (birthDate: string) => retirementDay({ birthDate, sex: 'MALE', womensGroup: null });
const woman = (birthDate: string, womensGroup: 50 | 55 | null) => retirementDay({ birthDate, sex: 'FEMALE', womensGroup });
const on = (day: string) => ({ earliest: day, latest: day });

describe('the day of retirement', () => {
  test.each([
    ['1964-12-31', '2024-12-31'], ['1965-01-01', '2025-02-01'], ['1965-01-31', '2025-02-28'], ['1965-04-30', '2025-05-30'], ['1965-05-01', '2025-07-01'],
    ['1976-08-15', '2039-07-15'], ['1976-09-15', '2039-09-15'], ['1990-06-01', '2053-06-01'],
  ])('of a man born on %s is %s', (birthDate, day) => { expect(man(birthDate)).toEqual(on(day)); });

  test.each([
    ['1969-12-31', '2024-12-31'], ['1970-01-01', '2025-02-01'], ['1970-04-10', '2025-05-10'], ['1970-05-10', '2025-07-10'],
    ['1981-08-10', '2039-07-10'], ['1981-09-10', '2039-09-10'],
  ])('of a woman of the group of 55 born on %s is %s', (birthDate, day) => { expect(woman(birthDate, 55)).toEqual(on(day)); });

  test.each([
    ['1974-12-31', '2024-12-31'], ['1975-01-01', '2025-02-01'], ['1975-02-10', '2025-03-10'], ['1975-03-10', '2025-05-10'],
    ['1984-10-10', '2039-09-10'], ['1984-11-10', '2039-11-10'],
  ])('of a woman of the group of 50 born on %s is %s', (birthDate, day) => { expect(woman(birthDate, 50)).toEqual(on(day)); });

  test('lies between two days where the group, or the sex, is unknown', () => {
    expect(woman('1975-01-01', null)).toEqual({ earliest: '2025-02-01', latest: '2031-05-01' });
    expect(retirementDay({ birthDate: '1975-01-01', sex: null, womensGroup: null })).toEqual({ earliest: '2025-02-01', latest: man('1975-01-01').latest });
    expect(retirementDay({ birthDate: '1975-01-01', sex: null, womensGroup: 55 })).toEqual({ earliest: '2031-05-01', latest: man('1975-01-01').latest });
  });

  test('by the rule of a day before 2025 has the old limits', () => {
    expect(retirementDay({ birthDate: '1976-09-15', sex: 'MALE', womensGroup: null }, '2024-12-31')).toEqual(on('2036-09-15'));
    expect(retirementDay({ birthDate: '1976-09-15', sex: 'MALE', womensGroup: null }, '2025-01-01')).toEqual(on('2039-09-15'));
  });

  test('rests on rules with their days and sources', () => {
    for (const { validFrom, source } of retirementRules) expect([validFrom.length, source.zh.length > 5, source.en.length > 5]).toEqual([10, true, true]);
  });
});

describe('on a day', () => {
  test('somebody is retired from the day of retirement on', () => {
    expect(isRetired(man('1965-01-01'), '2025-01-31')).toBe(false);
    expect(isRetired(man('1965-01-01'), '2025-02-01')).toBe(true);
    expect(isRetired(woman('1975-01-01', null), '2025-01-31')).toBe(false);
    expect(isRetired(woman('1975-01-01', null), '2026-01-01')).toBeNull();
    expect(isRetired(woman('1975-01-01', null), '2031-05-01')).toBe(true);
  });

  test('somebody is near retirement while less than five years are left', () => {
    const day = man('1968-03-01').latest;
    expect(day).toBe('2029-01-01');
    expect(isNearRetirement(man('1968-03-01'), '2024-01-01', 5)).toBe(false);
    expect(isNearRetirement(man('1968-03-01'), '2024-01-02', 5)).toBe(true);
    expect(isNearRetirement(man('1968-03-01'), '2028-12-31', 5)).toBe(true);
    expect(isNearRetirement(man('1968-03-01'), '2029-01-01', 5)).toBe(false);
  });

  test('it is unknown where one possible day is near and another is not', () => {
    const range = woman('1980-01-01', null);
    expect(isNearRetirement(range, '2028-01-01', 5)).toBeNull();
    expect(isNearRetirement(range, '2020-01-01', 5)).toBe(false);
    // The earliest day has passed, and the latest is far: one between them may be near.
    expect(isNearRetirement({ earliest: '2025-01-01', latest: '2040-01-01' }, '2026-01-01', 5)).toBeNull();
  });
});
