import { skills } from '../../domain/skills/index.js';
import { isOpenWord, plain } from './reading.js';

const byName = new Map(skills.entries.flatMap(({ code, label }) => [[label.zh.toLowerCase(), code], [label.en.toLowerCase(), code]] as const));

/** The names in a list of words, as people divide them. */
function namesIn(words: string): string[] {
  return words.split(/[,，、;；|\n]/).map(plain).filter((name) => !isOpenWord(name));
}

/** Skills of the vocabulary that a list names, each once, and the names that it does not have. */
export function knownSkills(words: string): { readonly codes: readonly string[]; readonly unknown: readonly string[] } {
  const found = namesIn(words).map((name) => ({ name, code: byName.get(name.toLowerCase()) }));
  return { codes: [...new Set(found.flatMap(({ code }) => code ?? []))], unknown: found.flatMap(({ name, code }) => (code === undefined ? [name] : [])) };
}
