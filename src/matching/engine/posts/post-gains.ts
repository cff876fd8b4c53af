import { skillCodes } from '../codes.js';
import { Memo } from '../facets.js';
import type { Range, Segment } from '../segment.js';
import { levelsOfSkill, noteLevel, noteShare, wholeShare } from './post-rows.js';

/** What posts gain by skills, as potentials, rounded up. */
export class PostGains {
  /** By skill, then level: what one that is asked for alone brings, for each part of its share. */
  private readonly byLevel: Memo<Float64Array>;

  /** @param value of each skill at each level @param least what is gained upon @param weight of skills in a score */
  constructor(value: Uint16Array, least: number, weight: number) {
    this.byLevel = new Memo(skillCodes.size, (skill) =>
      Float64Array.from({ length: levelsOfSkill }, (_, level) => (weight / wholeShare) * Math.max(0, value[skill * levelsOfSkill + level]! - least)));
  }

  /** Adds what posts gain by a skill, for some of its postings. */
  add({ postings: { rows, notes } }: Segment, skill: number, { from, to }: Range, gains: Int32Array): void {
    const byLevel = this.byLevel.of(skill);
    for (let index = from; index < to; index++) {
      const note = notes[index]!;
      gains[rows[index]!]! += Math.ceil(byLevel[noteLevel(note)]! * noteShare(note));
    }
  }
}
