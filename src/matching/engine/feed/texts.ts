import { doubled } from '../doubled.js';

const initialSlots = 1 << 14;
/** So many texts are kept at most; what posts and people are told by has a few thousand. */
const mostTexts = 200_000;
/** At most one of so many slots is taken. */
const room = 2;
const wordBytes = 4;

/** What a slot tells of its text, side by side: its number from 1 on, or 0 for none; its hash; its bytes; where its words begin. */
const slotFields = 4;
const [hashField, lengthField, wordsField] = [1, 2, 3];

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
 * Texts that come again and again, each decoded once: whoever looks one up in a map finds it without reading it. Millions of rows are
 * made of a few thousand. Bytes are looked at four at a time, and what is kept of a text lies together: most of the time that an index
 * takes to build goes by here.
 */
export class Texts {
  private texts: string[] = [];
  private slots = new Int32Array(initialSlots * slotFields);
  private words = new Int32Array(initialSlots * 2);
  /** How many words there are. */
  private end = 0;

  /** The text of some bytes. */
  of(bytes: DataView, from: number, to: number): string {
    const { slots } = this;
    const hash = hashOf(bytes, from, to);
    const last = slots.length - slotFields;
    let slot = (hash * slotFields) & last;
    for (let number = slots[slot]!; number > 0; number = slots[slot]!) {
      if (slots[slot + hashField] === hash && slots[slot + lengthField] === to - from && this.isSame(slots[slot + wordsField]!, bytes, from, to)) return this.texts[number - 1]!;
      slot = (slot + slotFields) & last;
    }
    return this.add(bytes, from, to, hash);
  }

  private isSame(start: number, bytes: DataView, from: number, to: number): boolean {
    const { words } = this;
    for (let at = from, word = start; at < to; at += wordBytes) if (words[word++] !== wordAt(bytes, at, to)) return false;
    return true;
  }

  private add(bytes: DataView, from: number, to: number, hash: number): string {
    if (this.texts.length === mostTexts) this.forget();
    if (this.texts.length * room * slotFields >= this.slots.length) this.grow();
    while (this.end + to - from > this.words.length) this.words = doubled(this.words);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
    this.texts.push(text);
    this.place(this.texts.length, hash, to - from, this.end);
    for (let at = from; at < to; at += wordBytes) this.words[this.end++] = wordAt(bytes, at, to);
    return text;
  }

  private place(number: number, hash: number, length: number, start: number): void {
    const last = this.slots.length - slotFields;
    let slot = (hash * slotFields) & last;
    while (this.slots[slot]! > 0) slot = (slot + slotFields) & last;
    this.slots.set([number, hash, length, start], slot);
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += slotFields) {
      if (slots[slot]! > 0) this.place(slots[slot]!, slots[slot + hashField]!, slots[slot + lengthField]!, slots[slot + wordsField]!);
    }
  }

  private forget(): void {
    this.texts = [];
    this.end = 0;
    this.slots.fill(0);
  }
}
