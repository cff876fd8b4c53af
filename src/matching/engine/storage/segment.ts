import { skillCodes } from './codes.js';
import { doubled } from './doubled.js';

/** A number of the row whose record begins at `at`. */
type NumberOf = (records: Int32Array, at: number) => number;

/** How the rows of one side, posts or people, are laid out and ordered. */
export interface Layout {
  /** 32-bit words of a record. */
  readonly stride: number;
  /** The rows of a group, a number from 0 on, lie together: questions rule groups out, and evaluate those with the highest bounds first. */
  readonly groupOf: NumberOf;
  /** The rows of a group lie in the order of this number, from 0 on: so rows that share what lies elsewhere in memory are read one after the other. */
  readonly besideOf: NumberOf;
  /** CopyRow of a row's list. */
  readonly listLength: NumberOf;
  /** Gives each skill of a row to `take`: the skill's number, and a note with what a question needs of it. */
  eachSkill(rows: Rows, row: number, take: (skill: number, note: number) => void): void;
  /** So many bits of a note stand with the row in one number; the others, up to 16, in an array beside. */
  readonly noteBits: number;
  readonly hasLongNotes: boolean;
}

const idField = 0;
/** Where the row's list begins. */
export const listField = 1;
/** The words of a record before its fields: the id, and where its list begins. */
export const reservedWords = 2;

/** Rows in columns. */
export interface Rows {
  /** Fixed fields. */
  readonly records: Int32Array;
  /** An instant that orders equals, in microseconds. */
  readonly since: Float64Array;
  /** Numbers that the row shares with many others (`signatureOf`). */
  readonly signatures: Int32Array;
  /** Lists of 16-bit cells. */
  readonly lists: Uint16Array;
}

/** From the first to before the last. */
export interface Range { readonly from: number; readonly to: number }

/** A range in pieces, none of them longer than so many rows. */
export function* inPieces({ from, to }: Range, rows: number): Generator<Range> {
  for (let start = from; start < to; start += rows) yield { from: start, to: Math.min(to, start + rows) };
}

const initialRows = 1024;
const fewRows = 65_536;

/** Rows in the order in which they come. */
export class RowBuffer implements Rows {
  records: Int32Array;
  since = new Float64Array(initialRows);
  signatures = new Int32Array(initialRows);
  lists = new Uint16Array(initialRows * 8);
  count = 0;
  private cells = 0;

  constructor(readonly layout: Layout) {
    this.records = new Int32Array(initialRows * layout.stride);
  }

  /** Takes a row: the field of its list is filled in. */
  add(record: Int32Array, since: number, signatures: number, list: ArrayLike<number>): number {
    const { length } = list;
    const { stride } = this.layout;
    if (this.count === this.since.length) this.grow();
    while (this.cells + length > this.lists.length) this.lists = doubled(this.lists);
    const row = this.count++;
    this.records.set(record, row * stride);
    this.records[row * stride + listField] = this.cells;
    this.since[row] = since;
    this.signatures[row] = signatures;
    for (let cell = 0; cell < length; cell++) this.lists[this.cells + cell] = list[cell]!;
    this.cells += length;
    return row;
  }

  idOf(row: number): number {
    return this.records[row * this.layout.stride + idField]!;
  }

  /** Takes a row as it lies in other rows of the same layout. */
  addFrom(rows: Rows, row: number): number {
    const at = row * this.layout.stride;
    const start = rows.records[at + listField]!;
    return this.add(rows.records.subarray(at, at + this.layout.stride), rows.since[row]!, rows.signatures[row]!, rows.lists.subarray(start, start + this.layout.listLength(rows.records, at)));
  }

  private grow(): void {
    this.records = doubled(this.records);
    this.since = doubled(this.since);
    this.signatures = doubled(this.signatures);
  }
}

/** Of each skill the rows that have it, in their order, each with its note. */
export interface Postings {
  /** Where each skill begins; one more for the end. */
  readonly start: Uint32Array;
  /** Rows, with the bits of the note that stand with them below. */
  readonly rows: Int32Array;
  /** What is left of the notes; empty where nothing is. */
  readonly notes: Uint16Array;
}

/** Rows that no longer change, but that they may die: in groups, to be found by id and by skill. */
export class Segment implements Rows {
  /** Where each group begins; one more for the end. */
  readonly groupStart: Int32Array;
  /** The groups that have rows. */
  readonly groups: readonly number[];
  readonly isDead: Uint8Array;
  private dead = 0;

  private constructor(
    readonly layout: Layout, readonly count: number, readonly records: Int32Array, readonly since: Float64Array, readonly signatures: Int32Array,
    readonly lists: Uint16Array, readonly postings: Postings, groupStart: Int32Array, private readonly byId: Int32Array,
  ) {
    this.groupStart = groupStart;
    this.groups = Array.from({ length: groupStart.length - 1 }, (_, group) => group).filter((group) => groupStart[group + 1]! > groupStart[group]!);
    this.isDead = new Uint8Array(count);
  }

  static of(buffer: RowBuffer): Segment {
    const { layout, count } = buffer;
    const groupStart = startsOf(buffer, layout.groupOf);
    const rows = inGroups(buffer, groupStart);
    const { records, since, signatures, lists } = rows;
    return new Segment(layout, count, records, since, signatures, lists, postingsOf(rows, count, layout), groupStart, rowsById(records, count, layout.stride));
  }

  get live(): number {
    return this.count - this.dead;
  }

  /** The row of an id; -1 where there is none alive. */
  find(id: number): number {
    const { stride } = this.layout;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.records[this.byId[middle]! * stride + idField]! < id) low = middle + 1;
      else high = middle;
    }
    const row = this.byId[low];
    return row !== undefined && this.records[row * stride + idField] === id && this.isDead[row] === 0 ? row : -1;
  }

  /** Of a skill, the place of the first posting from a place on whose row is not before some row: looked for in steps that double, as it is mostly near. */
  postingFrom(skill: number, from: number, row: number): number {
    const { rows, start } = this.postings;
    const end = start[skill + 1]!;
    const bound = row << this.layout.noteBits;
    let step = 1;
    while (from + step <= end && rows[from + step - 1]! < bound) {
      from += step;
      step *= 2;
    }
    let low = from;
    let high = Math.min(from + step - 1, end);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rows[middle]! < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  kill(row: number): void {
    this.isDead[row] = 1;
    this.dead++;
  }

  /** Bytes that the rows take. */
  get bytes(): number {
    const { records, since, signatures, lists, postings, groupStart, byId, isDead } = this;
    return [records, since, signatures, lists, postings.start, postings.rows, postings.notes, groupStart, byId, isDead].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}

/** Where the rows of each number begin, if they lie in the order of their numbers; one more for the end. */
function startsOf({ records, count, layout: { stride } }: RowBuffer, numberOf: NumberOf): Int32Array {
  let last = -1;
  for (let row = 0; row < count; row++) last = Math.max(last, numberOf(records, row * stride));
  const start = new Int32Array(last + 2);
  for (let row = 0; row < count; row++) start[numberOf(records, row * stride) + 1]!++;
  for (let number = 0; number <= last; number++) start[number + 1]! += start[number]!;
  return start;
}

/** Rows put into the order of their numbers; those of one number stay as they were. */
function sorted(rows: Int32Array, { records, layout: { stride } }: RowBuffer, numberOf: NumberOf, start: Int32Array): Int32Array {
  const next = start.slice();
  const order = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) order[next[numberOf(records, rows[index]! * stride)]!++] = rows[index]!;
  return order;
}

/** The rows put into the order of their groups, with their lists beside each other in that order. */
function inGroups(buffer: RowBuffer, groupStart: Int32Array): Rows {
  const { records, since, signatures, lists, count, layout } = buffer;
  const { stride } = layout;
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  // What a few rows share is at hand in any order; and there may be many more numbers than they are rows.
  const beside = count <= fewRows ? rows : sorted(rows, buffer, layout.besideOf, startsOf(buffer, layout.besideOf));
  const order = sorted(beside, buffer, layout.groupOf, groupStart);
  let cells = 0;
  for (let row = 0; row < count; row++) cells += layout.listLength(records, row * stride);
  const ordered = { records: new Int32Array(count * stride), since: new Float64Array(count), signatures: new Int32Array(count), lists: new Uint16Array(cells) };
  let cell = 0;
  for (let place = 0; place < count; place++) {
    const at = order[place]! * stride;
    for (let field = 0; field < stride; field++) ordered.records[place * stride + field] = records[at + field]!;
    ordered.records[place * stride + listField] = cell;
    ordered.since[place] = since[order[place]!]!;
    ordered.signatures[place] = signatures[order[place]!]!;
    const from = records[at + listField]!;
    const length = layout.listLength(records, at);
    for (let index = 0; index < length; index++) ordered.lists[cell++] = lists[from + index]!;
  }
  return ordered;
}

/** Rows in the order of their ids. Numbers sort many times faster than by a comparison: each holds the id and, below it, the row. */
function rowsById(records: Int32Array, count: number, stride: number): Int32Array {
  const keys = new Float64Array(count);
  for (let row = 0; row < count; row++) keys[row] = records[row * stride + idField]! * count + row;
  keys.sort();
  return Int32Array.from(keys, (key) => key % count);
}

function postingsOf(rows: Rows, count: number, layout: Layout): Postings {
  const start = new Uint32Array(skillCodes.size + 1);
  for (let row = 0; row < count; row++) layout.eachSkill(rows, row, (skill) => { start[skill + 1]!++; });
  for (let skill = 0; skill < skillCodes.size; skill++) start[skill + 1]! += start[skill]!;
  const next = start.slice();
  const total = start[skillCodes.size]!;
  const { noteBits, hasLongNotes } = layout;
  const postings = { start, rows: new Int32Array(total), notes: new Uint16Array(hasLongNotes ? total : 0) };
  for (let row = 0; row < count; row++) {
    layout.eachSkill(rows, row, (skill, note) => {
      const place = next[skill]!++;
      postings.rows[place] = (row << noteBits) | (note & ((1 << noteBits) - 1));
      if (hasLongNotes) postings.notes[place] = note >>> noteBits;
    });
  }
  return postings;
}
