import { skillCodes } from '../codes.js';
import { Memo } from '../facets.js';
import { byGain, type Gained, type SkillGains } from '../gains.js';
import type { Segment } from '../segment.js';
import type { HeldSkills } from './held-skills.js';
import { levelBits, levelOf } from './person-rows.js';

/** What people gain by skills, rounded up. */
export class PersonGains implements SkillGains {
  readonly skills: readonly number[];
  readonly mostByFirst: readonly number[];
  /** By skill, then level held. */
  private readonly byLevel: Memo<Int32Array>;

  /** @param weight of skills in a score */
  constructor(held: HeldSkills, weight: number) {
    this.byLevel = new Memo(skillCodes.size, (skill) => Int32Array.from(held.gains(skill), (gain) => Math.ceil(weight * gain)));
    this.skills = byGain(held.answering(), (skill) => this.byLevel.of(skill)).map(({ skill }) => skill);
    this.mostByFirst = held.mostByFirst(this.skills).map((gain) => Math.ceil(weight * gain));
  }

  add({ postings: { start, rows } }: Segment, skill: number, from: number, before: number, gained: Gained): number {
    const byLevel = this.byLevel.of(skill);
    const end = start[skill + 1]!;
    const bound = before << levelBits;
    let index = from;
    for (; index < end && rows[index]! < bound; index++) gained.add(rows[index]! >>> levelBits, byLevel[levelOf(rows[index]!)]!);
    return index;
  }
}
