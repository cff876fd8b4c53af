import { skillRelation, skills, type SkillRelation } from '../../domain/skills/terms.js';
import { skillCodes } from './codes.js';
import { Memo } from './facets.js';

/** A skill that answers to another one, or to which that one answers. */
export interface RelatedSkill { readonly number: number; readonly code: string; readonly relation: SkillRelation }

/** Related skills of each, found when somebody first asks: the tree never changes while the program runs. */
function relatedBy(relation: (code: string, other: string) => SkillRelation | null): (code: string) => readonly RelatedSkill[] {
  const found = new Memo(skillCodes.size, (number) => skills.entries.flatMap(({ code }): RelatedSkill[] => {
    const related = relation(skillCodes.code(number) ?? '', code);
    return related === null ? [] : [{ number: skillCodes.of(code), code, relation: related }];
  }));
  return (code) => found.of(skillCodes.of(code));
}

/** Asked skills to which a held one answers. */
export const answeredBy = relatedBy((held, asked) => skillRelation(held, asked));

/** Held skills that answer to an asked one. */
export const answersTo = relatedBy((asked, held) => skillRelation(held, asked));
