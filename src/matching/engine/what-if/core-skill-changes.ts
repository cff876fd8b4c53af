import { changedPerson, type PersonChange } from '../../changes/person-change.js';
import type { SeekerFacts } from '../../facts.js';
import { answersCoreSkill } from '../../rules/core-skills.js';
import { answersToCore, coreSkillFact, everyCoreSkill } from '../evaluation/core-skills.js';
import type { FactChange } from './variant.js';

/** A skill to learn. */
export type SkillChange = Extract<PersonChange, { readonly kind: 'SKILL' }>;

/** The skills that somebody may learn to answer a core skill of an occupation which nothing held answers yet. */
export function coreSkillChanges(seeker: SeekerFacts): FactChange<SeekerFacts, SkillChange>[] {
  const held = new Set(seeker.skills.map(({ code }) => code));
  const lacking = everyCoreSkill.filter((core) => !seeker.skills.some(({ code }) => answersCoreSkill(code, core)));
  const answered = Map.groupBy(lacking.flatMap((core) => answersToCore(core).map(({ code }) => ({ code, core }))), ({ code }) => code);
  return [...answered].filter(([code]) => !held.has(code)).map(([code, cores]) => {
    const change: SkillChange = { kind: 'SKILL', code };
    return { change, facts: changedPerson(seeker, change), touches: cores.map(({ core }) => coreSkillFact(core)) };
  });
}
