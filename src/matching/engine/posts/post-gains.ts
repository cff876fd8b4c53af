import { skillCodes } from '../codes.js';
import { Memo } from '../facets.js';
import type { Segment } from '../segment.js';
import { levelsOfSkill, noteLevel, noteShare, shareBits, wholeShare } from './post-rows.js';

/** What posts gain by skills, as potentials, rounded up. */
export class PostGains {
  /** By skill, then level: what one that is asked for alone brings. */
  private readonly byLevel: Memo<Int32Array>;

  /** @param value of each skill at each level @param least what is gained upon @param weight of skills in a score */
  constructor(value: Uint16Array, least: number, weight: number) {
    this.byLevel = new Memo(skillCodes.size, (skill) => Int32Array.from({ length: levelsOfSkill }, (_, level) => weight * Math.max(0, value[skill * levelsOfSkill + level]! - least)));
  }

  /** Adds what posts gain by a skill, from a posting on, up to the first of a row that is not before some row: its place. */
  add({ postings: { start, rows, notes } }: Segment, skill: number, from: number, before: number, gains: Int32Array): number {
    const byLevel = this.byLevel.of(skill);
    const end = start[skill + 1]!;
    let index = from;
    for (; index < end && rows[index]! < before; index++) {
      const note = notes[index]!;
      // A hundred points times the whole share is below 2 ** 32: the product is taken without a sign, and rounded up.
      gains[rows[index]!]! += (Math.imul(byLevel[noteLevel(note)]!, noteShare(note)) + wholeShare - 1) >>> shareBits;
    }
    return index;
  }
}
