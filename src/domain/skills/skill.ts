import type { Text } from '../../platform/i18n/text.js';
import { careSkills } from './data/care-and-massage.js';
import { serviceSkills } from './data/commerce-and-service.js';
import { everyTradeSkills } from './data/every-trade.js';
import { industrySkills } from './data/industry.js';
import { makingSkills } from './data/making.js';
import { officeSkills } from './data/office-and-public.js';
import { readinessSkills } from './data/readiness.js';
import { technologySkills } from './data/technology.js';
import { mediaSkills } from './data/voice-and-media.js';
import { skillVocabulary, type Skill } from './skill-tree.js';

export type { Skill } from './skill-tree.js';

export const skills = skillVocabulary(
  '2026.2', [careSkills, mediaSkills, serviceSkills, officeSkills, technologySkills, makingSkills, industrySkills, readinessSkills], everyTradeSkills,
);

/** What the five levels of a skill mean. */
export const skillLevels: readonly Text[] = [
  { zh: '了解', en: 'knows it' },
  { zh: '在指导下能做', en: 'does it with guidance' },
  { zh: '能独立完成', en: 'does it alone' },
  { zh: '熟练', en: 'proficient' },
  { zh: '能指导他人', en: 'teaches others' },
];

export const maxSkillLevel = skillLevels.length;

/** How a held skill relates to an asked one, from the closest down. */
export type SkillRelation = 'SAME' | 'NARROWER' | 'BROADER' | 'RELATED' | 'SIBLING';

function isNarrowerThan(skill: Skill, code: string): boolean {
  return skill.broader.some((parent) => parent === code || isNarrowerThan(skills.get(parent), code));
}

/** Relations by the asked skill, then the held one. The tree never changes while the program runs, and a ranking asks thousands of times. */
const relations = new Map<string, Map<string, SkillRelation | null>>();

/** The closest relation of a held skill to an asked one; null where there is none. */
export function skillRelation(heldCode: string, askedCode: string): SkillRelation | null {
  if (heldCode === askedCode) return 'SAME';
  const known = relations.get(askedCode) ?? new Map<string, SkillRelation | null>();
  relations.set(askedCode, known);
  const relation = known.get(heldCode);
  if (relation !== undefined) return relation;
  const found = relationInTree(heldCode, askedCode);
  known.set(heldCode, found);
  return found;
}

function relationInTree(heldCode: string, askedCode: string): SkillRelation | null {
  const held = skills.get(heldCode);
  const asked = skills.get(askedCode);
  if (isNarrowerThan(held, askedCode)) return 'NARROWER';
  if (asked.broader.includes(heldCode)) return 'BROADER';
  if (asked.related.includes(heldCode)) return 'RELATED';
  if (asked.broader.some((parent) => held.broader.includes(parent))) return 'SIBLING';
  return null;
}

/** Skills directly below a skill. */
export function narrowerSkills(code: string): Skill[] {
  return skills.entries.filter(({ broader }) => broader.includes(code));
}
