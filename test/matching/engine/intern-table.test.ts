import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyRowOf } from '../../../src/matching/engine/storage/copy-row.js';
import { InternTable, internText } from '../../../src/matching/engine/storage/intern-table.js';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

describe('an intern table', () => {
  test('bytes that differ are read once each, wherever they lie and whatever their length', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 9, max: 3 }), { maxLength: 400 }), fc.nat(3), (pieces, shift) => {
      const numbers = new Map<string, number>();
      let read = 0;
      const table = new InternTable((bytes, from, to) => {
        read++;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
        numbers.set(text, numbers.size);
        return numbers.size - 1;
      });
      const told = pieces.map((piece) => {
        const bytes = new Uint8Array(shift + piece.length + 4).fill(7);
        bytes.set(piece, shift);
        return table.of(view(bytes), shift, shift + piece.length);
      });
      expect(told).toEqual(pieces.map((piece) => numbers.get(Buffer.from(piece).toString('hex'))));
      expect(read).toBe(new Set(pieces.map((piece) => Buffer.from(piece).toString('hex'))).size);
    }));
  });

  test('more pieces than are kept, and what was forgotten, are read again, and stand for the same', () => {
    const table = internText((text) => Number(text));
    const of = (number: number): number => {
      const bytes = Buffer.from(String(number));
      return table.of(view(bytes), 0, bytes.length);
    };
    for (const number of Array.from({ length: 100_000 }, (_, index) => index)) expect(of(number)).toBe(number);
    expect(table.bytes).toBe(1_310_720);
    table.clear();
    expect([of(5), of(99_999)]).toEqual([5, 99_999]);
  });
});

describe('columns of a row', () => {
  test('lists and objects of JSON are read piece by piece, with and without spaces', () => {
    const level = internText((text) => (JSON.parse(text) as { level: number }).level);
    const entry = internText((text) => text.length);
    const numbers: number[] = [];
    const row = copyRowOf(['[{"code": "a", "level": 3}, {"code": "b", "level": 1}]', '[{"code":"a","level":4}]', '[]', '{}', '{"a":1,"bc":2}', '{"a": "X", "b": "Y"}', { instantUs: Date.UTC(2026, 10, 29, 8, 0, 1) * 1000 + 2 }, 2 ** 30, null]);
    for (let list = 0; list < 3; list++) row.elements(level, numbers);
    for (let object = 0; object < 3; object++) row.entries(entry, numbers);
    expect(numbers).toEqual([3, 1, 4, '"a":1'.length, '"bc":2'.length, '"a": "X"'.length, ' "b": "Y"'.length]);
    expect([row.instant(), row.integer(), row.integer()]).toEqual([Date.UTC(2026, 10, 29, 8, 0, 1) * 1000 + 2, 2 ** 30, null]);
  });
});
