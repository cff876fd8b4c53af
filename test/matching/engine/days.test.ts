import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, monthsFrom } from '../../../src/matching/engine/storage/days.js';
import { microseconds } from '../../../src/matching/engine/storage/instants.js';
import { addDays, monthsBetween } from '../../../src/platform/calendar.js';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days));

describe('days as numbers', () => {
  test('keep their order', () => {
    fc.assert(fc.property(day, day, (one, other) => {
      expect(Math.sign(dayNumber(one) - dayNumber(other))).toBe(one === other ? 0 : one < other ? -1 : 1);
    }));
    expect([dayNumber('1900-01-01'), dayNumber(null), dayNumber('9999-12-31')]).toEqual([1, 0, 65_535]);
  });

  test('lie as many months from each other as the calendar says', () => {
    fc.assert(fc.property(day, day, (one, other) => {
      expect(monthsFrom(dayNumber(one), dayNumber(other))).toBe(monthsBetween(one, other));
    }));
  });
});

test('instants as the database writes them keep their microseconds', () => {
  expect(microseconds('2026-01-04 08:00:01.12+00') - microseconds('2026-01-04 08:00:01+00')).toBe(120_000);
  expect(microseconds('2026-01-04 08:00:01.000001+00') - microseconds('2026-01-04T08:00:01Z')).toBe(1);
  expect(microseconds('2026-01-04 16:00:01+08')).toBe(microseconds('2026-01-04 02:30:01-05:30'));
  expect(microseconds('1970-01-01 00:00:00.5+00')).toBe(500_000);
  expect(() => microseconds('yesterday')).toThrow('no instant');
});
