import { describe, expect, test } from '@jest/globals';
import { graduateWindows, graduationDays, isGraduateOn, type GraduatePurpose } from '../../../src/domain/graduates/terms.js';
import { measuresSince } from '../../../src/domain/measures-document/terms.js';
import { addDays, addYears, type IsoDate } from '../../../src/platform/calendar.js';

const purposes = Object.keys(graduateWindows) as GraduatePurpose[];
const daysFrom = (first: IsoDate, last: IsoDate): IsoDate[] => {
  const days = [first];
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
};

describe('who counts as a graduate', () => {
  test.each<[GraduatePurpose, IsoDate, IsoDate, boolean]>([
    ['INSURANCE_SUBSIDY', '2025-06-30', '2027-06-30', true], ['INSURANCE_SUBSIDY', '2025-06-30', '2027-07-01', false],
    ['INSURANCE_SUBSIDY', '2024-02-29', '2026-02-28', true], ['INSURANCE_SUBSIDY', '2024-02-29', '2026-03-01', false],
    ['INSURANCE_SUBSIDY', '2026-02-28', '2028-02-28', true], ['INSURANCE_SUBSIDY', '2026-02-28', '2028-02-29', false],
    ['PUBLIC_WELFARE', '2026-07-01', '2026-06-30', false], ['PUBLIC_WELFARE', '2026-07-01', '2026-07-01', true],
    ['RECRUITING', '2027-06-30', '2026-12-31', false], ['RECRUITING', '2027-06-30', '2027-01-01', true], ['RECRUITING', '1996-07-01', '2027-01-01', false],
    ['GUIDANCE', '2029-06-30', '2026-09-01', true], ['GUIDANCE', '1996-07-01', '2026-09-01', false],
  ])('%s: who graduates on %s, on %s: %s', (purpose, graduatedOn, day, expected) => { expect(isGraduateOn(purpose, graduatedOn, day)).toBe(expected); });

  test('the last day is that of the same date two years later, on every day to March 2028', () => {
    const differing = daysFrom(measuresSince, '2028-03-01').flatMap((day) => daysFrom(addDays(addYears(day, -2), -3), addDays(addYears(day, -2), 3))
      .filter((graduatedOn) => isGraduateOn('INSURANCE_SUBSIDY', graduatedOn, day) !== (day <= addYears(graduatedOn, 2))).map((graduatedOn) => [day, graduatedOn]));
    expect(differing).toEqual([]);
  });

  test('nobody does before the day of the measures, for whatever purpose', () => {
    expect(purposes.map((purpose) => [purpose, graduationDays(purpose, addDays(measuresSince, -1)), graduationDays(purpose, measuresSince)])).toEqual([
      ['RECRUITING', null, { from: '2023-12-31', until: '2025-12-31' }], ['GUIDANCE', null, { from: '2023-12-31', until: null }],
      ['PUBLIC_WELFARE', null, { from: '2023-12-31', until: '2025-12-31' }], ['INSURANCE_SUBSIDY', null, { from: '2023-12-31', until: '2025-12-31' }],
    ]);
  });

  test('the period is an assumption wherever the document states none, and its source says so', () => {
    expect(purposes.map((purpose) => [purpose, graduateWindows[purpose].map(({ value, source }) => [value.isAssumption, /假定/.test(source.zh), /assumption/.test(source.en)])])).toEqual([
      ['RECRUITING', [[true, true, true]]], ['GUIDANCE', [[true, true, true]]], ['PUBLIC_WELFARE', [[true, true, true]]], ['INSURANCE_SUBSIDY', [[false, false, false]]],
    ]);
  });
});
