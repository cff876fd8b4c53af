import { bufferOf, InternTable } from './intern-table.js';

const lengthBytes = 4;
const countBytes = 2;
const isNull = -1;
const [openingBrace, closingBrace, comma] = [0x7b, 0x7d, 0x2c];
/** PostgreSQL counts days and microseconds from 2000 on. */
const postgresEpochMs = Date.UTC(2000, 0, 1);
const dayMs = 86_400_000;

/** The offset at which a row ends that begins at `start`; -1 where the bytes end before. */
export function endOfRow(bytes: Buffer, start: number): number {
  if (start + countBytes > bytes.length) return -1;
  let at = start + countBytes;
  for (let left = bytes.readInt16BE(start); left > 0; left--) {
    if (at + lengthBytes > bytes.length) return -1;
    at += lengthBytes + Math.max(0, bytes.readInt32BE(at));
  }
  return at <= bytes.length ? at : -1;
}

/**
 * Reads the columns of a row of COPY (binary format) in the order of the statement, each once. Columns of type jsonb are to be selected as text.
 */
export class CopyRow {
  private bytes: Buffer = Buffer.alloc(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  /** Where the next column begins: its length, and then its value. */
  private at = 0;

  /** Takes the bytes that hold the rows. */
  read(bytes: Buffer): this {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = 0;
    return this;
  }

  /** Moves to the row that begins at `start`. */
  open(start: number): this {
    this.at = start + countBytes;
    return this;
  }

  /** Where the last column ended that was read. */
  get end(): number {
    return this.at;
  }

  /** A smallint, an integer, or a bigint below 2^53. */
  integer(): number | null {
    const length = this.next();
    if (length === isNull) return null;
    const from = this.at - length;
    if (length === 4) return this.view.getInt32(from);
    if (length === 2) return this.view.getInt16(from);
    return this.view.getInt32(from) * 2 ** 32 + this.view.getUint32(from + 4);
  }

  boolean(): boolean | null {
    return this.next() === isNull ? null : this.view.getUint8(this.at - 1) === 1;
  }

  /** A date, as ISO 8601 writes it. */
  date(): string | null {
    const days = this.integer();
    return days === null ? null : new Date(postgresEpochMs + days * dayMs).toISOString().slice(0, 10);
  }

  /** A timestamptz as microseconds since 1970. @throws Error for null */
  instant(): number {
    return given(this.integer()) + postgresEpochMs * 1000;
  }

  text(): string | null {
    const length = this.next();
    return length === isNull ? null : this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** The number that adjacent columns stand for, which are alike in many rows. */
  columns({ count, table }: InternedColumns): number {
    const from = this.at;
    for (let left = count; left > 0; left--) this.next();
    return table.of(this.view, from, this.at);
  }

  /** Appends the number of each element of a list of flat objects, in whose values no brace stands. @throws Error for another list */
  elements(table: InternTable, numbers: number[]): void {
    const { bytes, view } = this;
    const length = this.next();
    for (let at = this.at - length; at < this.at; at++) {
      if (view.getUint8(at) !== openingBrace) continue;
      const end = bytes.indexOf(closingBrace, at) + 1;
      if (end === 0 || end > this.at) throw new Error('an element of a list does not end');
      numbers.push(table.of(view, at, end));
      at = end;
    }
  }

  /** Appends the number of each entry of an object whose values are codes or numbers, in which no comma stands. */
  entries(table: InternTable, numbers: number[]): void {
    const { view } = this;
    const length = this.next();
    const last = this.at - 1;
    let from = this.at - length + 1;
    for (let at = from; at < last; at++) {
      if (view.getUint8(at) !== comma) continue;
      numbers.push(table.of(view, from, at));
      from = at + 1;
    }
    if (from < last) numbers.push(table.of(view, from, last));
  }

  /** Passes the next column. @returns its length, -1 for null */
  private next(): number {
    const length = this.view.getInt32(this.at);
    this.at += lengthBytes + Math.max(0, length);
    return length;
  }
}

/** Dates of opening and closing alone come in fifty thousand combinations: a table that forgets them reads them again and again. */
const maxColumnPieces = 200_000;

/** Adjacent columns that are alike in many rows, read once for all rows that have the same bytes. */
export class InternedColumns {
  readonly table: InternTable;

  /** @param read gives the number that the columns stand for */
  constructor(readonly count: number, read: (row: CopyRow) => number) {
    this.table = new InternTable((bytes, from, to) => read(new CopyRow().read(bufferOf(bytes, from, to))), maxColumnPieces);
  }
}

/** A value that is never null. @throws Error for null */
export function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a column is null that never is');
  return value;
}

/** An entry of an object, from JSON without the object's braces. @throws Error where it is none */
export function entryOf<Value>(text: string): [code: string, value: Value] {
  const [entry] = Object.entries(JSON.parse(`{${text}}`) as Record<string, Value>);
  if (entry === undefined) throw new Error('not an entry of an object');
  return entry;
}

/** What a column holds, as tests and small indexes write it: dates and instants in the text forms of ISO 8601. */
export type CopyValue = number | string | boolean | null | { readonly date: string } | { readonly instantUs: number };

function bytesOf(value: CopyValue): Buffer {
  const int32 = (number: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(number);
    return bytes;
  };
  if (value === null) return int32(isNull);
  const content = ((): Buffer => {
    if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0]);
    if (typeof value === 'string') return Buffer.from(value);
    if (typeof value === 'number') return int32(value);
    if ('date' in value) return int32((Date.parse(value.date) - postgresEpochMs) / dayMs);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(value.instantUs - postgresEpochMs * 1000));
    return bytes;
  })();
  return Buffer.concat([int32(content.length), content]);
}

/** A row in the binary format of COPY, as PostgreSQL documents it. */
export function copyRowOf(values: readonly CopyValue[]): CopyRow {
  const count = Buffer.alloc(countBytes);
  count.writeInt16BE(values.length);
  return new CopyRow().read(Buffer.concat([count, ...values.map(bytesOf)])).open(0);
}
