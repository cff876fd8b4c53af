import { inPieces, type Range, type Segment } from './segment.js';

/** What of a question says how much rows gain by skills. */
export interface Gaining {
  /** Skills by which rows gain on what its skills bring to a row that has none of those asked about. */
  readonly gainfulSkills: readonly number[];
  /**
   * Adds to potentials what rows gain by a skill.
   * @param from the place among the postings to begin at @param before the row to end before
   * @returns the place of the first posting that was not taken
   */
  gain(skill: number, from: number, before: number, gains: Int32Array): number;
}

/** Gains are added up for so many rows at once: they stay in near memory while skill after skill is added to them. */
export const rowsAtOnce = 16_384;

/** What the rows of a segment gain by skills, added up range after range, from the first row to the last. */
class Gains {
  /** By row; it holds until gains are added up once more. */
  of = new Int32Array(0);
  private segment!: Segment;
  private question!: Gaining;
  /** By skill of the question: the place of its first posting that was not added. */
  private next = new Uint32Array(0);
  /** The row before which all were looked at. */
  private before = 0;

  begin(segment: Segment, question: Gaining): void {
    if (this.of.length < segment.count) this.of = new Int32Array(segment.count);
    this.segment = segment;
    this.question = question;
    this.next = Uint32Array.from(question.gainfulSkills, (skill) => segment.postings.start[skill]!);
    this.before = 0;
  }

  /** Adds up what rows gain that come after all that were asked about before. */
  add(range: Range): void {
    const { segment, question: { gainfulSkills }, next } = this;
    if (range.from > this.before) for (let index = 0; index < next.length; index++) next[index] = segment.postingFrom(gainfulSkills[index]!, next[index]!, range.from);
    for (const piece of inPieces(range, rowsAtOnce)) this.addPiece(piece);
    this.before = range.to;
  }

  private addPiece({ from, to }: Range): void {
    const { question, next, of } = this;
    const { gainfulSkills } = question;
    of.fill(0, from, to);
    for (let index = 0; index < next.length; index++) next[index] = question.gain(gainfulSkills[index]!, next[index]!, to, of);
  }
}

/** One question is answered at a time, and takes no more memory than the one before. */
export const gains = new Gains();

/** What all rows gain by their skills, by row; it holds until gains are added up once more. */
export function gainsBySkills(segment: Segment, question: Gaining): Int32Array {
  gains.begin(segment, question);
  gains.add({ from: 0, to: segment.count });
  return gains.of;
}
