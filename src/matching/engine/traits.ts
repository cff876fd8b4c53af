const workBits = 12;
const termsBits = 10;
const lawBits = 10;
/** How many of each are told apart; the last number stands for all that came later. */
const workNumbers = 1 << workBits;
const termsNumbers = 1 << termsBits;
const lawNumbers = 1 << lawBits;

/**
 * What a row has in common with many others, as one number made of three: its occupations, its terms, and what the law asks about. Rows are
 * bounded by them without being read. What comes often comes early, and is told apart.
 */
export function traitsOf(work: number, terms: number, law: number): number {
  return Math.min(work, workNumbers - 1) | (Math.min(terms, termsNumbers - 1) << workBits) | (Math.min(law, lawNumbers - 1) << (workBits + termsBits));
}

export const workOf = (traits: number): number => traits & (workNumbers - 1);
export const termsOf = (traits: number): number => (traits >>> workBits) & (termsNumbers - 1);
export const lawOf = (traits: number): number => traits >>> (workBits + termsBits);

/** Below whatever a row can reach otherwise; two of them are still a 32-bit number. */
const never = -(1 << 29);

/** The most that occupations bring, by the number that rows have of them. @param byWork for all numbers that there are */
export function mostByWork(byWork: Int32Array): Int32Array {
  const last = workNumbers - 1;
  const most = new Int32Array(workNumbers);
  most.set(byWork.subarray(0, last));
  most[last] = byWork.subarray(last).reduce((highest, each) => Math.max(highest, each), 0);
  return most;
}

/** What a question knows of rows by their traits, as potentials. */
export class TraitBounds {
  /** The most that occupations bring. */
  readonly byWork: Int32Array;
  /** The most of that. */
  readonly mostByWork: number;
  /** What terms take at least from what a row's group can reach, as a number that is not positive; 0 also for those of which nothing is known yet. */
  readonly byTerms = new Int32Array(termsNumbers);
  /** The same of what the law asks about: a row is ruled out by it, or not. */
  readonly byLaw = new Int32Array(lawNumbers);

  /** @param byWork for all numbers of occupations that there are @param weight of preferences in a score */
  constructor(byWork: Int32Array, private readonly weight: number) {
    this.byWork = mostByWork(byWork);
    this.mostByWork = this.byWork.reduce((most, each) => Math.max(most, each), 0);
  }

  /** The most that what a row has in common with others brings. */
  most(traits: number): number {
    return this.byWork[workOf(traits)]! + this.byTerms[termsOf(traits)]! + this.byLaw[lawOf(traits)]!;
  }

  /** @param shortfall by how much terms keep preferences below the most that they can be worth at least, in basis points; null where they rule a row out */
  learnTerms(terms: number, shortfall: number | null): void {
    if (terms < termsNumbers - 1) this.byTerms[terms] = shortfall === null ? never : -this.weight * shortfall;
  }

  ruleOutLaw(law: number): void {
    if (law < lawNumbers - 1) this.byLaw[law] = never;
  }
}
