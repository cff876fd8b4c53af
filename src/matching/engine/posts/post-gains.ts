import { skillCodes } from '../codes.js';
import { Memo } from '../facets.js';
import { byGain, type Gained, type SkillGains } from '../gains.js';
import type { Segment } from '../segment.js';
import { levelsOfSkill, noteLevel, noteShare, shareBits, wholeShare } from './post-rows.js';

/** What posts gain by skills, rounded up. */
export class PostGains implements SkillGains {
  readonly skills: readonly number[];
  readonly mostByFirst: readonly number[];
  /** By skill, then level: what one that is asked for alone brings. */
  private readonly byLevel: Memo<Int32Array>;

  /** @param value of each skill at each level @param least what is gained upon @param weight of skills in a score @param skills by which posts may gain */
  constructor(value: Uint16Array, least: number, weight: number, skills: readonly number[]) {
    this.byLevel = new Memo(skillCodes.size, (skill) => Int32Array.from({ length: levelsOfSkill }, (_, level) => weight * Math.max(0, value[skill * levelsOfSkill + level]! - least)));
    const gainful = byGain(skills, (skill) => this.byLevel.of(skill));
    this.skills = gainful.map(({ skill }) => skill);
    // The shares of what a post asks make one, but that each is rounded up; and so is what each skill brings.
    this.mostByFirst = [0, ...gainful.map(({ most }, index) => Math.ceil((most * (wholeShare + index + 1)) / wholeShare) + index + 1)];
  }

  add({ postings: { start, rows, notes } }: Segment, skill: number, from: number, before: number, gained: Gained): number {
    const byLevel = this.byLevel.of(skill);
    const end = start[skill + 1]!;
    let index = from;
    for (; index < end && rows[index]! < before; index++) {
      const note = notes[index]!;
      // A hundred points times the whole share is below 2 ** 32: the product is taken without a sign, and rounded up.
      gained.add(rows[index]!, (Math.imul(byLevel[noteLevel(note)]!, noteShare(note)) + wholeShare - 1) >>> shareBits);
    }
    return index;
  }
}
