/**
 * What many rows have in common, kept once under a number from 0 on: rows hold the number. The text that tells two apart is
 * what the database sends.
 */
export class Facets<Facet> {
  private readonly numbers = new Map<string, number>();
  private readonly facets: Facet[] = [];

  constructor(private readonly read: (text: string) => Facet) {}

  get size(): number {
    return this.facets.length;
  }

  /** The number of the facet that a text tells. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.facets.length;
    this.facets.push(this.read(text));
    this.numbers.set(text, number);
    return number;
  }

  get(number: number): Facet {
    const facet = this.facets[number];
    if (facet === undefined) throw new Error(`no facet ${number}`);
    return facet;
  }
}

/** Gives numbers below some bound, few of which come, others from 0 on, in the order in which they come. */
export class Renumbered {
  private readonly numbers: Int32Array;
  /** Those that came, in that order. */
  readonly known: number[] = [];

  constructor(bound: number) {
    this.numbers = new Int32Array(bound).fill(-1);
  }

  number(of: number): number {
    const known = this.numbers[of]!;
    if (known >= 0) return known;
    this.numbers[of] = this.known.length;
    return this.known.push(of) - 1;
  }
}

/**
 * One question's answer for each of some numbered things, worked out when it is first needed. Room is made for all at once: an array that
 * is filled from far behind its end becomes a table of hashes, and slow.
 */
export class Memo<Answer> {
  private readonly answers: (Answer | undefined)[];

  constructor(size: number, private readonly work: (number: number) => Answer) {
    this.answers = new Array<Answer | undefined>(size);
  }

  of(number: number): Answer {
    const known = this.answers[number];
    if (known !== undefined) return known;
    const answer = this.work(number);
    this.answers[number] = answer;
    return answer;
  }
}

/** The same where the answers are numbers from 0 to 254: read for very many rows. */
export class NumberMemo {
  private readonly answers: Uint8Array;

  constructor(size: number, private readonly work: (number: number) => number) {
    this.answers = new Uint8Array(size);
  }

  get size(): number {
    return this.answers.length;
  }

  of(number: number): number {
    const kept = this.answers[number]!;
    if (kept > 0) return kept - 1;
    const answer = this.work(number);
    this.answers[number] = answer + 1;
    return answer;
  }
}
