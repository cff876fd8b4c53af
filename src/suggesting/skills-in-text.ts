import { skills, type Skill } from '../domain/skills/index.js';
import { placed } from '../platform/text/placed.js';
import { skillPhrases } from './lexicon/skill-phrases.js';
import { Weighing } from './titles/vectors.js';
import { wordsOf } from './titles/words.js';

/** A skill that a text speaks of. */
export interface SkillFound {
  readonly skill: Skill;
  /** The name or phrase by which it was found. */
  readonly name: string;
  /** How much of the name stands there, 0 to 1: 1 where it stands as a whole. */
  readonly share: number;
  /** Where it stands in the text, from 0; null where its words stand apart. */
  readonly place: { readonly from: number; readonly until: number } | null;
}

/** Less of a name than this is chance. */
const leastShare = 0.7;
/** Said before a skill: the text says that it is not there, or not asked. */
const denied = /(?:不会|不懂|不太会|没学过|没有?|不要求|无需|不需要|不用|未学过|不擅长)[^,。;、!?\n]{0,4}$|[不没]$/;

/** So many characters before a phrase are looked at for a denial. */
const deniedBefore = 10;

interface NamedSkill { readonly skill: Skill; readonly name: string; readonly words: ReadonlyMap<string, number>; readonly weight: number }
interface Phrase { readonly skill: Skill; readonly name: string; readonly plain: string; readonly isLatin: boolean }

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
let known: readonly NamedSkill[] | null = null;
let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null;

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

/** Names and phrases by their first two characters, the longest first; made when first asked for. */
function phrasesByStart(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrases !== null) return phrases;
  const further = skillPhrases();
  const all = skills.entries.flatMap((skill) => [skill.label.zh, skill.label.en, ...further.get(skill.code) ?? []].map((name): Phrase => {
    const { plain } = placed(name);
    return { skill, name, plain, isLatin: /^[\p{Script=Latin}\d]/u.test(plain) };
  }));
  phrases = Map.groupBy(all.sort((one, other) => other.plain.length - one.plain.length), ({ plain }) => plain.slice(0, 2));
  return phrases;
}

const isLetter = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);

/** What stands in a text as a whole, each skill where it stands first, null for one that the text denies; of two phrases at one place the longer one. */
function standing(text: string): ReadonlyMap<Skill, SkillFound | null> {
  const { plain, places } = placed(text);
  const byStart = phrasesByStart();
  const found = new Map<Skill, SkillFound | null>();
  for (let at = 0; at < plain.length;) {
    const phrase = (byStart.get(plain.slice(at, at + 2)) ?? []).find(({ plain: words, isLatin }) => plain.startsWith(words, at)
      && !(isLatin && (isLetter(plain.charAt(at - 1)) || isLetter(plain.charAt(at + words.length)))));
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const until = at + phrase.plain.length;
    const { skill, name } = phrase;
    const isDenied = denied.test(plain.slice(Math.max(0, at - deniedBefore), at));
    if (!found.has(skill)) found.set(skill, isDenied ? null : { skill, name, share: 1, place: { from: places[at] ?? 0, until: (places[until - 1] ?? 0) + 1 } });
    at = until;
  }
  return found;
}

/** Names whose words stand in a text apart, in whatever order: how much of a name is there is weighed by how rare its words are. */
function apart(text: string, without: ReadonlySet<Skill>): SkillFound[] {
  const present = new Set(wordsOf(text));
  const best = new Map<Skill, SkillFound>();
  for (const { skill, name, words, weight } of namedSkills()) {
    if (without.has(skill)) continue;
    const share = sum([...words].map(([word, rarity]) => (present.has(word) ? rarity : 0))) / weight;
    if (share >= leastShare && share > (best.get(skill)?.share ?? 0)) best.set(skill, { skill, name, share, place: null });
  }
  return [...best.values()];
}

/**
 * Skills of which a text speaks: those whose name, or a phrase for it, stands there, in the order of the text; behind them those whose words stand there apart, the surest first.
 */
export function skillsIn(text: string, count: number): SkillFound[] {
  const whole = standing(text);
  const rest = apart(text, new Set(whole.keys()))
    .sort((one, other) => other.share - one.share || other.name.length - one.name.length || (one.skill.code < other.skill.code ? -1 : 1));
  return [...[...whole.values()].filter((found) => found !== null), ...rest].slice(0, count);
}
