// The signature of a row: three numbers that it shares with many others, in one word. The last number of each part stands for all that came
// later; what comes often comes early.
const workBits = 12;
const partBits = 10;
const workNumbers = 1 << workBits;
const partNumbers = 1 << partBits;

/** @param work of its occupations @param first @param second numbers of two fields whose values can rule a row out */
export function signatureOf(work: number, first: number, second: number): number {
  return Math.min(work, workNumbers - 1) | (Math.min(first, partNumbers - 1) << workBits) | (Math.min(second, partNumbers - 1) << (workBits + partBits));
}

export const workOf = (signature: number): number => signature & (workNumbers - 1);
const firstOf = (signature: number): number => (signature >>> workBits) & (partNumbers - 1);
const secondOf = (signature: number): number => signature >>> (workBits + partBits);

/** Below any upper bound; the sum of two is still a 32-bit number. */
const ruledOut = -(1 << 29);

/** How much one part of the signature takes from the upper bound of a row: learned as rows are evaluated, by number; never positive. */
class SignaturePenalties {
  readonly byNumber = new Int32Array(partNumbers);
  /** The last number stands for many: nothing is learned of it. */
  private readonly isLearned = new Uint8Array(partNumbers).fill(1, partNumbers - 1);

  knows(number: number): boolean {
    return number >= partNumbers || this.isLearned[number] === 1;
  }

  /** @param penalty how much, times 100; null where the number rules rows out */
  learn(number: number, penalty: number | null): void {
    this.isLearned[number] = 1;
    this.byNumber[number] = penalty === null ? ruledOut : -penalty;
  }
}

/** The highest of some numbers from a place on; 0 where none is higher. A loop of its own: questions ask it for every number that there is. */
function highestOf(numbers: Int32Array, from: number): number {
  let highest = 0;
  for (let place = from; place < numbers.length; place++) if (numbers[place]! > highest) highest = numbers[place]!;
  return highest;
}

/** What a question knows of rows by their signatures alone: parts of an upper bound of 100 times the score. */
export class SignatureBounds {
  /** By number of the occupations: the most that they contribute. */
  readonly byWork: Int32Array;
  readonly maxByWork: number;
  readonly first = new SignaturePenalties();
  readonly second = new SignaturePenalties();
  /** By number of the occupations: 1 where rows without any of the skills that contribute are not wanted. Null where all may be. */
  readonly needsSkill: Uint8Array | null;

  /** @param byWork for all numbers that there are @param needsSkill the same */
  constructor(byWork: Int32Array, needsSkill: Uint8Array | null = null) {
    const last = workNumbers - 1;
    this.byWork = new Int32Array(workNumbers);
    this.byWork.set(byWork.subarray(0, last));
    this.byWork[last] = highestOf(byWork, last);
    this.maxByWork = highestOf(byWork, 0);
    this.needsSkill = needsSkill === null ? null : new Uint8Array(workNumbers);
    if (needsSkill === null || this.needsSkill === null) return;
    this.needsSkill.set(needsSkill.subarray(0, last));
    // The last number stands for all that came later: a skill is needed where each of them needs one.
    this.needsSkill[last] = needsSkill.subarray(last).includes(0) ? 0 : 1;
  }

  upperBound(signature: number): number {
    return this.byWork[workOf(signature)]! + this.first.byNumber[firstOf(signature)]! + this.second.byNumber[secondOf(signature)]!;
  }
}
