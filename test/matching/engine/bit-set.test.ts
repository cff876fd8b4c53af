import { expect, test } from '@jest/globals';
import { Random } from '../../../src/demonstration/random.js';
import { BitSet } from '../../../src/matching/engine/search/bit-set.js';

const rows = 400;

test('bits of rows are set, unset and listed, wherever a range begins and ends', () => {
  const random = new Random(20_261_129);
  const bits = new BitSet();
  bits.reserve(rows);
  const set = new Set<number>();
  const listed = new Int32Array(rows);
  let found = 0;
  for (let round = 0; round < 4000; round++) {
    const from = random.between(0, rows - 1);
    const to = random.between(from, rows);
    if (round % 4 === 0) {
      bits.clear(from, to);
      for (let row = from; row < to; row++) set.delete(row);
    } else {
      bits.add(from);
      set.add(from);
    }
    const count = bits.list(from, to, listed);
    found += count;
    expect([...listed.subarray(0, count)]).toEqual([...set].filter((row) => row >= from && row < to).sort((a, b) => a - b));
  }
  expect(found).toBe(9344);
});
