import { Cells } from '../../../src/matching/engine/cells.js';

/** What a column holds: a number, a text, whether something holds, a day, or nothing. */
export type Column = number | string | boolean | null | { readonly day: string };

export const day = (date: string | null): Column => (date === null ? null : { day: date });

const dayMs = 86_400_000;

function bytesOf(column: Column): Buffer {
  const whole = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  if (column === null) return whole(-1);
  const value = ((): Buffer => {
    if (typeof column === 'boolean') return Buffer.from([column ? 1 : 0]);
    if (typeof column === 'string') return Buffer.from(column);
    if (typeof column === 'object') return whole((Date.parse(column.day) - Date.UTC(2000, 0, 1)) / dayMs);
    if (Math.abs(column) < 2 ** 31) return whole(column);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(column));
    return bytes;
  })();
  return Buffer.concat([whole(value.length), value]);
}

/** A row in the binary form of COPY, as PostgreSQL documents it. */
export function bytesOfRow(columns: readonly Column[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(columns.length);
  return Buffer.concat([count, ...columns.map(bytesOf)]);
}

export function cellsOf(columns: readonly Column[]): Cells {
  return new Cells().read(bytesOfRow(columns)).open(0);
}
