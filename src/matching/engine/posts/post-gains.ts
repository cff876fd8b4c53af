import type { MatchingModel } from '../../model/model.js';
import { skillCodes } from '../codes.js';
import { Memo } from '../facets.js';
import { byGain, type Gained, type SkillGains } from '../gains.js';
import type { Segment } from '../segment.js';
import { kindOf, kindTenths, levelsOfSkill, noteClass, noteClasses, noteLevel, noteShare, shareBits, wholeShare } from './post-rows.js';

/** What posts gain by skills, rounded up. */
export class PostGains implements SkillGains {
  readonly skills: readonly number[];
  readonly mostByFirst: readonly number[];
  /** By skill, then class of a note: what one that makes all of its kind brings. */
  private readonly byClass: Memo<Int32Array>;

  /** @param value of each skill at each level @param least what is gained upon @param skills by which posts may gain */
  constructor(value: Uint16Array, least: number, { weights, skills: constants }: MatchingModel, skills: readonly number[]) {
    const tenths = Array.from({ length: noteClasses }, (_, ofClass) => kindTenths(kindOf(ofClass), constants));
    this.byClass = new Memo(skillCodes.size, (skill) => Int32Array.from({ length: noteClasses }, (_, ofClass) =>
      Math.ceil((weights.SKILLS * Math.max(0, value[skill * levelsOfSkill + noteLevel(ofClass)]! - least) * tenths[ofClass]!) / 10)));
    const gainful = byGain(skills, (skill) => this.byClass.of(skill));
    this.skills = gainful.map(({ skill }) => skill);
    // The shares of what a post asks make one of each kind, and the kinds one together, but that each share is rounded up, and twice what each skill brings.
    const whole = Math.max(10, constants.requiredTenths + constants.optionalTenths) / 10;
    this.mostByFirst = [0, ...gainful.map(({ most }, index) => Math.ceil((most * whole * (wholeShare + index + 1)) / wholeShare) + 2 * (index + 1))];
  }

  add({ postings: { start, rows, notes } }: Segment, skill: number, from: number, before: number, gained: Gained): number {
    const byClass = this.byClass.of(skill);
    const end = start[skill + 1]!;
    let index = from;
    for (; index < end && rows[index]! < before; index++) {
      const note = notes[index]!;
      // A hundred points times the whole share is below 2 ** 32: the product is taken without a sign, and rounded up.
      gained.add(rows[index]!, (Math.imul(byClass[noteClass(note)]!, noteShare(note)) + wholeShare - 1) >>> shareBits);
    }
    return index;
  }
}
