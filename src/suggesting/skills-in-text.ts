import { skills, type Skill } from '../domain/skills/index.js';
import { Weighing } from './vectors.js';
import { wordsOf } from './words.js';

/** A skill that a text probably speaks of, with the name by which it was found and how much of that name stands there, 0 to 1. */
export interface SkillFound { readonly skill: Skill; readonly name: string; readonly share: number }

/** Less of a name than this is chance. */
const leastShare = 0.7;

const named = skills.entries.flatMap((skill) => [skill.label.zh, skill.label.en].map((name) => ({ skill, name, words: new Set(wordsOf(name)) })));
const weighing = new Weighing(named.map(({ name }) => name), wordsOf);
const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weighing.rarity(word), 0);
const weights = new Map(named.map((each) => [each, sum(each.words)]));

/** Skills whose name stands in a text, in whatever order its words come: how much of a name is there is weighed by how rare its words are. The surest first. */
export function skillsIn(text: string, count: number): SkillFound[] {
  const present = new Set(wordsOf(text));
  const best = new Map<Skill, SkillFound>();
  for (const each of named) {
    const { skill, name, words } = each;
    const share = sum([...words].filter((word) => present.has(word))) / (weights.get(each) ?? 1);
    if (share >= leastShare && share > (best.get(skill)?.share ?? 0)) best.set(skill, { skill, name, share });
  }
  // Of two that stand there as a whole, the longer name says more.
  return [...best.values()].sort((one, other) => other.share - one.share || other.name.length - one.name.length || (one.skill.code < other.skill.code ? -1 : 1)).slice(0, count);
}
