import type { Codes } from './codes.js';
import { dayOfPostgres } from './days.js';
import { instantOfPostgres } from './instants.js';
import { bufferOf, Repeated } from './repeated.js';

const lengthBytes = 4;
const countBytes = 2;
const nothing = -1;
const [opening, closing, comma] = [0x7b, 0x7d, 0x2c]; // { } ,

/** Where a row ends that begins at a place; -1 where the bytes end before. */
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
 * The columns of a row in the order of the statement, each to be read once. In the binary form of COPY, in which neither side writes out
 * numbers and days; what the database keeps as jsonb is to be asked as text.
 */
export class Cells {
  private bytes: Buffer = Buffer.alloc(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  /** Where the next column begins: its length, and then its value. */
  private at = 0;

  /** Takes the bytes in which rows lie. */
  read(bytes: Buffer): this {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = 0;
    return this;
  }

  /** Takes the row that begins at a place. */
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
    if (length === nothing) return null;
    const from = this.at - length;
    if (length === 4) return this.view.getInt32(from);
    if (length === 2) return this.view.getInt16(from);
    return this.view.getInt32(from) * 2 ** 32 + this.view.getUint32(from + 4);
  }

  /** Whether a column says so; null where it says nothing. */
  boolean(): boolean | null {
    return this.next() === nothing ? null : this.view.getUint8(this.at - 1) === 1;
  }

  /** The number of a day, as of `days`; 0 for none. */
  day(): number {
    const length = this.next();
    return length === nothing ? 0 : dayOfPostgres(this.view.getInt32(this.at - length));
  }

  /** Microseconds since 1970. @throws Error for null */
  instant(): number {
    return instantOfPostgres(given(this.integer()));
  }

  text(): string | null {
    const length = this.next();
    return length === nothing ? null : this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** What columns stand for that many rows have alike. */
  columns({ count, known }: Columns): number {
    const from = this.at;
    for (let left = count; left > 0; left--) this.next();
    return known.of(this.view, from, this.at);
  }

  /** Adds what each element stands for of a list of flat objects: of codes and numbers, in which no brace can stand. @throws Error for another list */
  elements(known: Repeated, numbers: number[]): void {
    const { bytes, view } = this;
    const length = this.next();
    for (let at = this.at - length; at < this.at; at++) {
      if (view.getUint8(at) !== opening) continue;
      const end = bytes.indexOf(closing, at) + 1;
      if (end === 0 || end > this.at) throw new Error('an element of a list does not end');
      numbers.push(known.of(view, at, end));
      at = end;
    }
  }

  /** The same of the entries of an object that gives codes a code or a number each, in which no comma can stand. */
  entries(known: Repeated, numbers: number[]): void {
    const { view } = this;
    const length = this.next();
    const last = this.at - 1;
    let from = this.at - length + 1;
    for (let at = from; at < last; at++) {
      if (view.getUint8(at) !== comma) continue;
      numbers.push(known.of(view, from, at));
      from = at + 1;
    }
    if (from < last) numbers.push(known.of(view, from, last));
  }

  /** The length of the next column, which has been passed then. */
  private next(): number {
    const length = this.view.getInt32(this.at);
    this.at += lengthBytes + Math.max(0, length);
    return length;
  }
}

/** Columns beside each other that many rows have alike. */
export class Columns {
  readonly known: Repeated;

  /** @param count how many @param read what they stand for, once for all that are alike */
  constructor(readonly count: number, read: (cells: Cells) => number) {
    this.known = new Repeated((bytes, from, to) => read(new Cells().read(bufferOf(bytes, from, to))));
  }
}

/** One column of a code, as its number. */
export function codesOf(codes: Codes): Columns {
  return new Columns(1, (cells) => codes.of(cells.text()));
}

/** What a column says that is never null. @throws Error for null */
export function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a column is null that never is');
  return value;
}

/** An entry of an object, as JSON without its braces. @throws Error where it is none */
export function entryOf<Value>(text: string): [code: string, value: Value] {
  const [entry] = Object.entries(JSON.parse(`{${text}}`) as Record<string, Value>);
  if (entry === undefined) throw new Error('an object has an entry that is none');
  return entry;
}
