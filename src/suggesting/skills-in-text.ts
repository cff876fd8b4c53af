import { skills, type Skill } from '../domain/skills/index.js';
import { Weighing } from './titles/vectors.js';
import { wordsOf } from './titles/words.js';

/** A skill that a text probably speaks of, with the name by which it was found and how much of that name stands there, 0 to 1. */
export interface SkillFound { readonly skill: Skill; readonly name: string; readonly share: number }

/** Less of a name than this is chance. */
const leastShare = 0.7;

interface NamedSkill { readonly skill: Skill; readonly name: string; readonly words: ReadonlyMap<string, number>; readonly weight: number }

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
let known: readonly NamedSkill[] | null = null;

/** Every name of a skill, with how rare each of its words is; made when first asked for. */
function namedSkills(): readonly NamedSkill[] {
  if (known !== null) return known;
  const names = skills.entries.flatMap((skill) => [skill.label.zh, skill.label.en].map((name) => ({ skill, name })));
  const weighing = new Weighing(names.map(({ name }) => name), wordsOf);
  known = names.map(({ skill, name }) => {
    const words = new Map(wordsOf(name).map((word) => [word, weighing.rarity(word)]));
    return { skill, name, words, weight: sum([...words.values()]) };
  });
  return known;
}

/** Skills whose name stands in a text, in whatever order its words come: how much of a name is there is weighed by how rare its words are. The surest first. */
export function skillsIn(text: string, count: number): SkillFound[] {
  const present = new Set(wordsOf(text));
  const best = new Map<Skill, SkillFound>();
  for (const { skill, name, words, weight } of namedSkills()) {
    const share = sum([...words].map(([word, rarity]) => (present.has(word) ? rarity : 0))) / weight;
    if (share >= leastShare && share > (best.get(skill)?.share ?? 0)) best.set(skill, { skill, name, share });
  }
  // Of two that stand there as a whole, the longer name says more.
  return [...best.values()].sort((one, other) => other.share - one.share || other.name.length - one.name.length || (one.skill.code < other.skill.code ? -1 : 1)).slice(0, count);
}
