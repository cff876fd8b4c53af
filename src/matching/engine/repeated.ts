import { doubled } from './doubled.js';

const initialSlots = 1 << 10;
/** So many are known at most. */
const mostKnown = 40_000;
/** At most one of so many slots is taken. */
const room = 2;
const wordBytes = 4;

/** What a slot tells, side by side: where the bytes' words begin, from 1 on, or 0 where it is free; how many bytes; their hash; their number. */
const slotFields = 4;
const [lengthField, hashField, numberField] = [1, 2, 3];

/** Four bytes as a number; what is missing of them at the end counts as zero. */
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
 * What comes again and again in rows, as bytes, and the number that each stands for: it is read once. Millions of rows are made of a few
 * thousand pieces, and an index spends most of the time that it takes to build here: so bytes are looked at four at a time, and what is
 * kept of a piece lies together.
 */
export class Repeated {
  private slots!: Int32Array;
  private words!: Int32Array;
  private count = 0;
  /** How many words there are; the first is of nobody. */
  private end = 1;

  /** @param read what bytes, from the first to before the last, stand for */
  constructor(private readonly read: (bytes: DataView, from: number, to: number) => number) {
    this.forget();
  }

  /** Bytes that it keeps. */
  get bytes(): number {
    return this.slots.byteLength + this.words.byteLength;
  }

  /** Forgets all that it knows: each piece is read once more when it comes again. */
  forget(): void {
    this.slots = new Int32Array(initialSlots * slotFields);
    this.words = new Int32Array(initialSlots * 2);
    this.count = 0;
    this.end = 1;
  }

  /** The number that some bytes stand for. */
  of(bytes: DataView, from: number, to: number): number {
    const { slots } = this;
    const hash = hashOf(bytes, from, to);
    const last = slots.length - slotFields;
    let slot = (hash * slotFields) & last;
    for (let start = slots[slot]!; start > 0; start = slots[slot]!) {
      if (slots[slot + hashField] === hash && slots[slot + lengthField] === to - from && this.isSame(start, bytes, from, to)) return slots[slot + numberField]!;
      slot = (slot + slotFields) & last;
    }
    const number = this.read(bytes, from, to);
    this.learn(bytes, from, to, hash, number);
    return number;
  }

  private isSame(start: number, bytes: DataView, from: number, to: number): boolean {
    const { words } = this;
    for (let at = from, word = start; at < to; at += wordBytes) if (words[word++] !== wordAt(bytes, at, to)) return false;
    return true;
  }

  private learn(bytes: DataView, from: number, to: number, hash: number, number: number): void {
    if (this.count === mostKnown) this.forget();
    if (this.count * room * slotFields >= this.slots.length) this.grow();
    while (this.end + to - from > this.words.length) this.words = doubled(this.words);
    this.place([this.end, to - from, hash, number]);
    for (let at = from; at < to; at += wordBytes) this.words[this.end++] = wordAt(bytes, at, to);
    this.count++;
  }

  private place(fields: ArrayLike<number>): void {
    const last = this.slots.length - slotFields;
    let slot = (fields[hashField]! * slotFields) & last;
    while (this.slots[slot]! > 0) slot = (slot + slotFields) & last;
    this.slots.set(fields, slot);
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += slotFields) if (slots[slot]! > 0) this.place(slots.subarray(slot, slot + slotFields));
  }
}

/** The same bytes, not copied. */
export function bufferOf(bytes: DataView, from: number, to: number): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
}

/** Pieces of text. @param read what one stands for */
export function repeatedText(read: (text: string) => number): Repeated {
  return new Repeated((bytes, from, to) => read(bufferOf(bytes, from, to).toString('utf8')));
}
