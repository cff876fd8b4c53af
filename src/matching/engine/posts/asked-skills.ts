import { maxSkillLevel } from '../../../domain/skills/terms.js';
import type { SeekerFacts } from '../../facts.js';
import { answerTo } from '../../factors/skills.js';
import type { MatchingModel } from '../../model/model.js';
import { skillCodes } from '../codes.js';
import { answeredBy } from '../skill-answers.js';
import { levelsOfSkill } from './post-rows.js';

/** What one person's skills are worth to every skill that posts ask, at every level. */
export class AskedSkills {
  /** By skill and level, basis points. */
  readonly value: Uint16Array;
  /** Whether all behind the value is known. */
  readonly isKnown: Uint8Array;
  /** Skills to which the person answers better than with nothing. */
  readonly answered: readonly number[];
  /** What an asked skill is worth to which the person answers nothing. */
  readonly least: number;

  constructor(seeker: SeekerFacts, { skills: constants, emptyFactor }: MatchingModel) {
    const nothing = answerTo({ code: '', level: 1 }, { skills: [], areSkillsConfirmed: seeker.areSkillsConfirmed }, constants);
    this.value = new Uint16Array(skillCodes.size * levelsOfSkill).fill(nothing.value);
    this.isKnown = new Uint8Array(this.value.length).fill(nothing.isKnown ? 1 : 0);
    this.least = nothing.value;
    this.value.fill(emptyFactor, 0, levelsOfSkill); // of number 0: a post without skills
    const better = new Set([0]);
    const answered = new Map(seeker.skills.flatMap((held) => answeredBy(held.code)).map(({ number, code }) => [number, code]));
    for (const [skill, code] of answered) {
      for (let level = 1; level <= maxSkillLevel; level++) {
        const { value, isKnown } = answerTo({ code, level }, seeker, constants);
        this.value[skill * levelsOfSkill + level] = value;
        this.isKnown[skill * levelsOfSkill + level] = isKnown ? 1 : 0;
        if (value > nothing.value) better.add(skill);
      }
    }
    this.answered = [...better];
  }
}
