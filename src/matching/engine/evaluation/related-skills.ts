import { skillRelation, skills, type SkillRelation } from '../../../domain/skills/terms.js';
import { isOfTrade as isSkillOfTrade } from '../../suggestions/in-common.js';
import { skillCodes } from '../storage/codes.js';
import { LazyTable } from './lazy-table.js';

/** A skill that answers another one, or that the other one answers. */
export interface RelatedSkill { readonly number: number; readonly code: string; readonly relation: SkillRelation }

/** The related skills of each; the tree of skills never changes while the program runs. */
function relatedBy(relation: (code: string, other: string) => SkillRelation | null): (code: string) => readonly RelatedSkill[] {
  const found = new LazyTable(skillCodes.size, (number) => skills.entries.flatMap(({ code }): RelatedSkill[] => {
    const related = relation(skillCodes.code(number) ?? '', code);
    return related === null ? [] : [{ number: skillCodes.of(code), code, relation: related }];
  }));
  return (code) => found.get(skillCodes.of(code));
}

/** Asked skills that a held one answers. */
export const answeredBy = relatedBy((held, asked) => skillRelation(held, asked));

/** Held skills that answer an asked one. */
export const answersTo = relatedBy((asked, held) => skillRelation(held, asked));

/** By number of the skill: 1 where it belongs to a trade, and not to all of them as teamwork does. */
export const isOfTrade = Uint8Array.from({ length: skillCodes.size }, (_, number) => {
  const code = skillCodes.code(number);
  return code !== null && isSkillOfTrade(code) ? 1 : 0;
});
