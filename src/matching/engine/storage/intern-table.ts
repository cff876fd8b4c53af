import { doubled } from './doubled.js';

const initialSlots = 1 << 10;
const usualPieces = 40_000;
/** At most one of so many slots is taken. */
const slotsPerPiece = 2;
const wordBytes = 4;

/** The fields of a slot: where the piece's words begin (0 where the slot is free), its length in bytes, its hash, its number. */
const slotFields = 4;
const [lengthField, hashField, numberField] = [1, 2, 3];

/** Four bytes as a number; bytes that are missing at the end count as zero. */
function wordAt(bytes: DataView, at: number, to: number): number {
  if (at + wordBytes <= to) return bytes.getInt32(at, true);
  let word = 0;
  for (let last = to - 1; last >= at; last--) word = (word << 8) | bytes.getUint8(last);
  return word;
}

function hashOf(bytes: DataView, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += wordBytes) {
    hash = Math.imul(hash ^ wordAt(bytes, at, to), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * An intern table: gives pieces of bytes the number that they stand for, which is worked out once a piece. Millions of rows consist of a few
 * thousand pieces, and most of the time that an index takes to load is spent here: so bytes are compared four at a time, and the pieces lie in
 * one array.
 */
export class InternTable {
  private slots!: Int32Array;
  private words!: Int32Array;
  private pieces = 0;
  /** The first free word; word 0 is never used. */
  private end = 1;

  /** @param read works out the number of the bytes from `from` to before `to` @param maxPieces so many are kept: beyond them all are forgotten */
  constructor(private readonly read: (bytes: DataView, from: number, to: number) => number, private readonly maxPieces = usualPieces) {
    this.clear();
  }

  get bytes(): number {
    return this.slots.byteLength + this.words.byteLength;
  }

  /** Forgets all pieces: each is worked out again when it comes again. */
  clear(): void {
    this.slots = new Int32Array(initialSlots * slotFields);
    this.words = new Int32Array(initialSlots * 2);
    this.pieces = 0;
    this.end = 1;
  }

  /** The number of the bytes from `from` to before `to`. */
  of(bytes: DataView, from: number, to: number): number {
    const { slots } = this;
    const hash = hashOf(bytes, from, to);
    const last = slots.length - slotFields;
    let slot = (hash * slotFields) & last;
    for (let start = slots[slot]!; start > 0; start = slots[slot]!) {
      if (
        slots[slot + hashField] === hash && slots[slot + lengthField] === to - from &&
        this.equals(start, bytes, from, to)
      ) return slots[slot + numberField]!;
      slot = (slot + slotFields) & last;
    }
    const number = this.read(bytes, from, to);
    this.add(bytes, from, to, hash, number);
    return number;
  }

  private equals(start: number, bytes: DataView, from: number, to: number): boolean {
    const { words } = this;
    for (let at = from, word = start; at < to; at += wordBytes) if (words[word++] !== wordAt(bytes, at, to)) return false;
    return true;
  }

  private add(bytes: DataView, from: number, to: number, hash: number, number: number): void {
    if (this.pieces === this.maxPieces) this.clear();
    if (this.pieces * slotsPerPiece * slotFields >= this.slots.length) this.grow();
    while (this.end + to - from > this.words.length) this.words = doubled(this.words);
    this.insert([this.end, to - from, hash, number]);
    for (let at = from; at < to; at += wordBytes) this.words[this.end++] = wordAt(bytes, at, to);
    this.pieces++;
  }

  private insert(fields: ArrayLike<number>): void {
    const last = this.slots.length - slotFields;
    let slot = (fields[hashField]! * slotFields) & last;
    while (this.slots[slot]! > 0) slot = (slot + slotFields) & last;
    this.slots.set(fields, slot);
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += slotFields) {
      if (slots[slot]! > 0) this.insert(slots.subarray(slot, slot + slotFields));
    }
  }
}

/** The same bytes, not copied. */
export function bufferOf(bytes: DataView, from: number, to: number): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
}

/** An intern table of pieces of text. */
export function internText(read: (text: string) => number): InternTable {
  return new InternTable((bytes, from, to) => read(bufferOf(bytes, from, to).toString('utf8')));
}
