const wordBits = 32;

/** A number of a fixed count of bits within the 32-bit words of a row's record. */
export class BitField {
  private readonly mask: number;

  constructor(private readonly word: number, private readonly shift: number, readonly bits: number) {
    this.mask = bits === wordBits ? -1 : 2 ** bits - 1;
  }

  /** @param at where the record begins */
  read(records: Int32Array, at: number): number {
    return (records[at + this.word]! >>> this.shift) & this.mask;
  }

  /** @throws RangeError for a number that needs more bits */
  write(record: Int32Array, value: number): void {
    if (value >= 2 ** Math.min(this.bits, wordBits - 1)) throw new RangeError(`${value} needs more than ${this.bits} bits: widen the field`);
    record[this.word] = (record[this.word]! & ~(this.mask << this.shift)) | (value << this.shift);
  }
}

/** Fields of a record, in as few words as the widest-first order gives; the words before `first` are not theirs. */
export function allocate<Name extends string>(bits: Readonly<Record<Name, number>>, first: number): { readonly fields: Readonly<Record<Name, BitField>>; readonly words: number } {
  const used: number[] = [];
  const fields = new Map<string, BitField>();
  for (const [name, width] of Object.entries<number>(bits).sort(([, a], [, b]) => b - a)) {
    const found = used.findIndex((taken) => taken + width <= wordBits);
    const word = found < 0 ? used.push(0) - 1 : found;
    fields.set(name, new BitField(first + word, used[word]!, width));
    used[word]! += width;
  }
  return { fields: Object.fromEntries(fields) as Record<Name, BitField>, words: first + used.length };
}
