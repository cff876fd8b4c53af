import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blockRows, EquivalencePartition, type PartitionCriterion } from '../../../src/matching/engine/what-if/equivalence-partition.js';
import { gainsOf, intersect, keyOf, unchanged, whatIf, type WhatIfOutcome } from '../../../src/matching/engine/what-if/what-if-outcome.js';
import { OutcomeLevel } from '../../../src/matching/engine/evaluation/outcome-level.js';
import type { Rows } from '../../../src/matching/engine/storage/segment.js';

const changes = 24;
const outcome = fc.constantFrom<number[]>(OutcomeLevel.PASS, OutcomeLevel.PASS, OutcomeLevel.UNKNOWN, OutcomeLevel.FAIL);
const places = Array.from({ length: changes }, (_, change) => change);
/** Settled by most changes: so that several together are still settled by some. */
const standing: fc.Arbitrary<WhatIfOutcome> = fc.oneof(outcome.map(unchanged), fc.tuple(outcome, fc.array(fc.nat(changes - 1), { maxLength: 4 }))
  .map(([worst, others]) => whatIf(worst, places.filter((change) => !others.includes(change)).map((change) => ({ change, outcome: OutcomeLevel.PASS })))));

function nth<Value>(values: ArrayLike<Value>, index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`nothing at ${index}`);
  return value;
}

/** Things asked of rows that have a number for each in their record, one beside the other. */
function criteriaOf(standings: readonly (readonly WhatIfOutcome[])[]): PartitionCriterion[] {
  return standings.map((ofThing, thing) => ({
    size: ofThing.length,
    read: ({ records }, from, to, numbers) => { for (let row = from; row < to; row++) numbers[row - from] = nth(records, row * standings.length + thing); },
    outcome: (number) => nth(ofThing, number),
  }));
}

const rowsOf = (records: Int32Array): Rows => ({ records, since: new Float64Array(), signatures: new Int32Array(), lists: new Uint16Array() });

describe('rows sorted into classes', () => {
  test('each row is in the class of those who stand as it does to all that is asked, through many blocks, kinds and classes', () => {
    let mostClasses = 0;
    fc.assert(fc.property(
      fc.array(fc.array(standing, { minLength: 1, maxLength: 60, size: 'max' }), { minLength: 1, maxLength: 4 }), fc.array(fc.nat(59), { minLength: 1, maxLength: 6000, size: 'max' }), standing,
      (standings, numbers, first) => {
        const count = Math.floor(numbers.length / standings.length);
        const records = Int32Array.from(numbers.slice(0, count * standings.length), (number, index) => number % nth(standings, index % standings.length).length);
        const classes = new EquivalencePartition(criteriaOf(standings));
        const before = classes.classOf(first);
        for (let from = 0; from < count; from += blockRows) {
          const to = Math.min(count, from + blockRows);
          const told = [...classes.sort(rowsOf(records), from, to, before).subarray(0, to - from)].map((number) => keyOf(nth(classes.outcomes, number)));
          const wanted = Array.from({ length: to - from }, (_, index) =>
            keyOf(standings.reduce((all, ofThing, thing) => intersect(all, nth(ofThing, nth(records, (from + index) * standings.length + thing))), first)));
          expect(told).toEqual(wanted);
        }
        expect(new Set(classes.outcomes.map(keyOf)).size).toBe(classes.outcomes.length);
        mostClasses = Math.max(mostClasses, classes.outcomes.length);
      },
    ), { numRuns: 60, seed: 1 });
    expect(mostClasses).toBe(276); // room was made for more than there was at first, which is 256
  });
});

describe('how somebody stands to several things', () => {
  test('a change brings what it brings to the worst of them', () => {
    fc.assert(fc.property(fc.array(fc.tuple(outcome, fc.array(outcome, { minLength: changes, maxLength: changes })), { minLength: 1, maxLength: 4 }), (things) => {
      // No change makes anything worse.
      const outcomes = things.map(([now, after]) => ({ now, after: after.map((each) => Math.min(now, each)) }));
      const all = outcomes.map(({ now, after }) => whatIf(now, after.map((each, change) => ({ change, outcome: each })))).reduce(intersect);
      const worst = Math.max(...outcomes.map(({ now }) => now));
      const gains = places.map((change) => ({ change, after: Math.max(...outcomes.map(({ after }) => nth(after, change))) })).filter(({ after }) => after < worst);
      expect(all.now).toBe(worst);
      expect(gainsOf(all)).toEqual(gains);
    }), { numRuns: 1000 });
  });
});
