import { expect, test } from '@jest/globals';
import { wishesAfter } from '../../../src/domain/seekers/wishes.writing.js';

const before = {
  regions: { codes: ['140105'], reach: 'CITY', isLimit: true }, pay: { monthlyCny: 3000, isLimit: false }, travel: { maxKm: 10, willMove: null }, occupations: ['4-10-04-02'],
} as const;

test('wishes that an input leaves out stay as they are; those that it names are changed, or taken away', () => {
  expect(wishesAfter(before, { pay: { monthlyCny: 4000, isLimit: true } })).toEqual({ ...before, pay: { monthlyCny: 4000, isLimit: true } });
  expect(wishesAfter(before, {})).toEqual(before);
  const { regions: _regions, ...withoutRegions } = before;
  expect(wishesAfter(before, { regions: null })).toEqual(withoutRegions);
  const { occupations: _occupations, travel: _travel, ...others } = before;
  expect(wishesAfter(before, { occupations: [], travel: { maxKm: null, willMove: null } })).toEqual(others);
  expect(wishesAfter({}, { hours: { maxPerWeek: 20, isLimit: false } })).toEqual({ hours: { maxPerWeek: 20, isLimit: false } });
});
