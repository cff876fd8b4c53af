import { BitSet } from './bit-set.js';
import { inPieces, type Range, type Segment } from '../storage/segment.js';

/**
 * What skills contribute to 100 times the scores of rows, beyond what they contribute to a row that has none of them. Each number is rounded up:
 * it is a part of an upper bound.
 */
export interface SkillContributions {
  /** Skills that contribute to any row; those that contribute little come first. */
  readonly skills: readonly number[];
  /** `maxWithFirst[k]`: upper bound of the contribution to a row that has only skills among the first k (k = 0..n). */
  readonly maxWithFirst: readonly number[];
  /**
   * Adds the contribution of one skill to the rows that have it.
   * @param from the place of the posting to begin at
   * @param before the row to end before
   * @returns the place of the first posting that was not taken
   */
  add(segment: Segment, skill: number, from: number, before: number, sums: ContributionSums): number;
}

/** Those of some skills that contribute anything, by the most that each does; the least first. */
export function byContribution(
  skills: readonly number[], contributionsOf: (skill: number) => Int32Array,
): { readonly skill: number; readonly most: number }[] {
  return skills.map((skill) => ({ skill, most: Math.max(...contributionsOf(skill)) }))
    .filter(({ most }) => most > 0).sort((a, b) => a.most - b.most);
}

/** The sums by row, and which rows have any. One class for all: `add` is called for every posting. */
export class ContributionSums {
  constructor(private readonly byRow: Int32Array, private readonly rows: BitSet) {}

  add(row: number, contribution: number): void {
    this.byRow[row]! += contribution;
    this.rows.add(row);
  }
}

/** Contributions are summed up for so many rows at once: their sums stay in near memory while skill after skill is added. */
export const rowsAtOnce = 16_384;

/** Sums up the contributions of skills to the rows of a segment, range after range, from the first row to the last. */
class SkillScoreAccumulator {
  /** By row; valid until `begin` is called again. */
  byRow = new Int32Array(0);
  /** The rows that have a skill which contributes enough to be listed. */
  private readonly listed = new BitSet();
  private readonly unlisted = new BitSet();
  private segment!: Segment;
  private contributions!: SkillContributions;
  /** By skill: the place of its first posting that was not added. */
  private next = new Uint32Array(0);
  /** The row before which everything was added. */
  private before = 0;
  /** How many of the skills, from the first on, contribute too little for their rows to be listed. */
  private minor = 0;

  begin(segment: Segment, contributions: SkillContributions): void {
    if (this.byRow.length < segment.count) this.byRow = new Int32Array(segment.count);
    this.listed.reserve(segment.count);
    this.unlisted.reserve(segment.count);
    this.segment = segment;
    this.contributions = contributions;
    this.next = Uint32Array.from(contributions.skills, (skill) => segment.postings.start[skill]!);
    this.before = 0;
  }

  /** Upper bound of the contribution to rows that are not listed. */
  get maxOfUnlisted(): number {
    return this.contributions.maxWithFirst[this.minor]!;
  }

  /** Lists the rows of a range that may have more than `maxOfUnlisted`. @returns their count */
  list({ from, to }: Range, rows: Int32Array): number {
    return this.listed.list(from, to, rows);
  }

  /** Sums up the rows of a range that comes after the ones before. @param threshold rows below it need not be listed */
  add(range: Range, threshold = 0): void {
    const { segment, contributions: { skills, maxWithFirst }, next } = this;
    if (range.from > this.before) {
      for (let index = 0; index < next.length; index++) next[index] = segment.postingFrom(skills[index]!, next[index]!, range.from);
    }
    this.minor = Math.max(0, maxWithFirst.findLastIndex((most) => most < threshold));
    for (const piece of inPieces(range, rowsAtOnce)) this.addPiece(piece);
    this.before = range.to;
  }

  private addPiece({ from, to }: Range): void {
    const { segment, contributions, next, minor } = this;
    this.byRow.fill(0, from, to);
    this.listed.clear(from, to);
    const listed = new ContributionSums(this.byRow, this.listed);
    const unlisted = new ContributionSums(this.byRow, this.unlisted);
    for (let index = 0; index < next.length; index++) {
      next[index] = contributions.add(segment, contributions.skills[index]!, next[index]!, to, index < minor ? unlisted : listed);
    }
  }
}

/** A thread answers one question at a time: all of them use the same memory. */
export const skillScores = new SkillScoreAccumulator();

/** The contributions of skills to all rows of a segment, by row; valid until skills are summed up again. */
export function allSkillScores(segment: Segment, contributions: SkillContributions): Int32Array {
  skillScores.begin(segment, contributions);
  skillScores.add({ from: 0, to: segment.count });
  return skillScores.byRow;
}
