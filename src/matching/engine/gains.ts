import { RowBits } from './row-bits.js';
import { inPieces, type Range, type Segment } from './segment.js';

/** How much rows gain by skills on one that has none of those asked about, as potentials. */
export interface SkillGains {
  /** Skills by which rows gain, those by which they gain little first. */
  readonly skills: readonly number[];
  /** The most that rows gain that have none of them but the first so many: none, the first, the first two, and so on to all. */
  readonly mostByFirst: readonly number[];
  /**
   * Adds what rows of a segment gain by a skill.
   * @param from the place among the postings to begin at @param before the row to end before
   * @returns the place of the first posting that was not taken
   */
  add(segment: Segment, skill: number, from: number, before: number, gained: Gained): number;
}

/** Of some skills those that bring anything, with the most that each brings; those that bring little first. */
export function byGain(skills: readonly number[], gainsOf: (skill: number) => Int32Array): { readonly skill: number; readonly most: number }[] {
  return skills.map((skill) => ({ skill, most: Math.max(...gainsOf(skill)) })).filter(({ most }) => most > 0).sort((a, b) => a.most - b.most);
}

/** Takes what rows gain. One class for all that is taken: it is called for every posting. */
export class Gained {
  /** @param of potentials by row @param rows that gain */
  constructor(private readonly of: Int32Array, private readonly rows: RowBits) {}

  add(row: number, potential: number): void {
    this.of[row]! += potential;
    this.rows.add(row);
  }
}

/** Gains are added up for so many rows at once: they stay in near memory while skill after skill is added to them. */
export const rowsAtOnce = 16_384;

/** What the rows of a segment gain by skills, added up range after range, from the first row to the last. */
class Gains {
  /** By row; it holds until gains are added up once more. */
  of = new Int32Array(0);
  /** Rows that gain by skills that bring more than little. */
  private readonly noted = new RowBits();
  /** Those that gain by others: nobody looks at them. */
  private readonly unnoted = new RowBits();
  private segment!: Segment;
  private skillGains!: SkillGains;
  /** By skill: the place of its first posting that was not added. */
  private next = new Uint32Array(0);
  /** The row before which all were looked at. */
  private before = 0;
  /** How many of the skills, from the first on, bring too little for it to be noted who has them. */
  private slight = 0;

  begin(segment: Segment, skillGains: SkillGains): void {
    if (this.of.length < segment.count) this.of = new Int32Array(segment.count);
    this.noted.fit(segment.count);
    this.unnoted.fit(segment.count);
    this.segment = segment;
    this.skillGains = skillGains;
    this.next = Uint32Array.from(skillGains.skills, (skill) => segment.postings.start[skill]!);
    this.before = 0;
  }

  /** The most that rows gain which are not noted. */
  get mostOfOthers(): number {
    return this.skillGains.mostByFirst[this.slight]!;
  }

  /** Lists, in their order, the rows of a range that may gain more than others do. @returns how many */
  list({ from, to }: Range, rows: Int32Array): number {
    return this.noted.list(from, to, rows);
  }

  /** Adds up what rows gain that come after all that were asked about before. @param lowest rows that can't gain so much need not be noted */
  add(range: Range, lowest = 0): void {
    const { segment, skillGains: { skills, mostByFirst }, next } = this;
    if (range.from > this.before) for (let index = 0; index < next.length; index++) next[index] = segment.postingFrom(skills[index]!, next[index]!, range.from);
    this.slight = Math.max(0, mostByFirst.findLastIndex((most) => most < lowest));
    for (const piece of inPieces(range, rowsAtOnce)) this.addPiece(piece);
    this.before = range.to;
  }

  private addPiece({ from, to }: Range): void {
    const { segment, skillGains, next, slight } = this;
    const { skills } = skillGains;
    this.of.fill(0, from, to);
    this.noted.clear(from, to);
    const much = new Gained(this.of, this.noted);
    const little = new Gained(this.of, this.unnoted);
    for (let index = 0; index < next.length; index++) next[index] = skillGains.add(segment, skills[index]!, next[index]!, to, index < slight ? little : much);
  }
}

/** One question is answered at a time, and takes no more memory than the one before. */
export const gains = new Gains();

/** What all rows gain by their skills, by row; it holds until gains are added up once more. */
export function gainsBySkills(segment: Segment, skillGains: SkillGains): Int32Array {
  gains.begin(segment, skillGains);
  gains.add({ from: 0, to: segment.count });
  return gains.of;
}
