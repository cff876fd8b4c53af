import { occupations } from '../occupations/terms.js';
import type { AskedSkill } from './vacancy.values.js';

/** How a usual skill is asked of which nobody said anything; a core skill counts more. */
const usual = { level: 2, weight: 3, isRequired: true, basis: 'PRESUMED' } as const;
export const coreWeight = 5;

/** The skills that an employer marks as those without which the work is not done. */
export function markedCoreSkills(skills: readonly AskedSkill[]): string[] {
  return skills.flatMap(({ code, isCore }) => (isCore === true ? [code] : []));
}

/**
 * The skills of a vacancy as rules read them: those that its employer states, else those that its occupation usually asks. A list that is stated ends the
 * presumption, but for the skills without which the work is not done. Presumptions are made when facts are read; any that are stored do not count.
 */
export function skillsAsRead(stored: readonly AskedSkill[], occupationCode: string | null): AskedSkill[] {
  const stated = stored.filter(({ basis }) => basis !== 'PRESUMED');
  if (occupationCode === null) return stated;
  const { usualSkills, coreSkills } = occupations.get(occupationCode);
  const presumed = (stated.length === 0 ? usualSkills : coreSkills).filter((code) => !stated.some((each) => each.code === code));
  return [...stated, ...presumed.map((code): AskedSkill => ({ code, ...usual, weight: coreSkills.includes(code) ? coreWeight : usual.weight }))];
}
