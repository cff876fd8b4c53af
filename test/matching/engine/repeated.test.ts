import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Repeated, repeatedText } from '../../../src/matching/engine/repeated.js';
import { cellsOf } from '../../../src/matching/engine/feed/written.js';

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

describe('pieces that come again', () => {
  test('bytes that differ are read once each, wherever they lie and whatever their length', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 9, max: 3 }), { maxLength: 400 }), fc.nat(3), (pieces, shift) => {
      const numbers = new Map<string, number>();
      let read = 0;
      const repeated = new Repeated((bytes, from, to) => {
        read++;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('hex');
        numbers.set(text, numbers.size);
        return numbers.size - 1;
      });
      const told = pieces.map((piece) => {
        const bytes = new Uint8Array(shift + piece.length + 4).fill(7);
        bytes.set(piece, shift);
        return repeated.of(view(bytes), shift, shift + piece.length);
      });
      expect(told).toEqual(pieces.map((piece) => numbers.get(Buffer.from(piece).toString('hex'))));
      expect(read).toBe(new Set(pieces.map((piece) => Buffer.from(piece).toString('hex'))).size);
    }));
  });

  test('more pieces than are kept, and what was forgotten, are read again, and stand for the same', () => {
    const repeated = repeatedText((text) => Number(text));
    const of = (number: number): number => {
      const bytes = Buffer.from(String(number));
      return repeated.of(view(bytes), 0, bytes.length);
    };
    for (const number of Array.from({ length: 100_000 }, (_, index) => index)) expect(of(number)).toBe(number);
    expect(repeated.bytes).toBeLessThan(4_000_000);
    repeated.forget();
    expect([of(5), of(99_999)]).toEqual([5, 99_999]);
  });
});

describe('columns of a row', () => {
  test('lists and objects of JSON are read piece by piece, with and without spaces', () => {
    const level = repeatedText((text) => (JSON.parse(text) as { level: number }).level);
    const entry = repeatedText((text) => text.length);
    const numbers: number[] = [];
    const cells = cellsOf(['[{"code": "a", "level": 3}, {"code": "b", "level": 1}]', '[{"code":"a","level":4}]', '[]', '{}', '{"a":1,"bc":2}', '{"a": "X", "b": "Y"}', { instant: '2026-11-29T08:00:01.000002Z' }, 2 ** 30, null]);
    for (let list = 0; list < 3; list++) cells.elements(level, numbers);
    for (let object = 0; object < 3; object++) cells.entries(entry, numbers);
    expect(numbers).toEqual([3, 1, 4, '"a":1'.length, '"bc":2'.length, '"a": "X"'.length, ' "b": "Y"'.length]);
    expect([cells.instant(), cells.integer(), cells.integer()]).toEqual([Date.UTC(2026, 10, 29, 8, 0, 1) * 1000 + 2, 2 ** 30, null]);
  });
});
