import { skillRelation, skills, type SkillRelation } from '../../domain/skills/terms.js';
import { skillCodes } from './codes.js';

/** Skills that one is looked at from the other side, by number and in their order: those that it answers, or that answer it. */
export interface RelatedSkill { readonly number: number; readonly code: string; readonly relation: SkillRelation }

/** Related skills of each that anybody asked about. The tree never changes while the program runs. */
function relatedBy(relation: (code: string, other: string) => SkillRelation | null): (code: string) => readonly RelatedSkill[] {
  const known = new Map<string, readonly RelatedSkill[]>();
  const find = (code: string): RelatedSkill[] => skills.entries.flatMap((other) => {
    const found = relation(code, other.code);
    return found === null ? [] : [{ number: skillCodes.of(other.code), code: other.code, relation: found }];
  }).sort((a, b) => a.number - b.number);
  return (code) => {
    const found = known.get(code) ?? find(code);
    known.set(code, found);
    return found;
  };
}

/** Asked skills to which a held one answers. */
export const answeredBy = relatedBy((held, asked) => skillRelation(held, asked));

/** Held skills that answer to an asked one. */
export const answersTo = relatedBy((asked, held) => skillRelation(held, asked));
