import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { LexiconEntry } from '../titles/lexicon-entry.js';

/** Glosses of a word that are kept: what a dictionary says first says most. */
const mostGlosses = 3;
/** Longest word, in characters: longer entries are sayings and names. */
const longestWord = 8;

const entryLine = /^\S+ (\S+) \[[^\]]*\] \/(.*)\/\s*$/;
/** What is no meaning of the word: where it comes from, and other writings of it. */
const noMeaning = /variant of|surname\b|^see |^abbr\. |^CL:|^used in /i;

function glossesOf(said: string): string[] {
  return said.split(/[/;]/).map((gloss) => gloss.replaceAll(/\([^)]*\)/g, '').replaceAll(/\s+/g, ' ').trim().replace(/^(?:to|a|an|the) /, '')).filter((gloss) => /[a-z]/i.test(gloss) && !noMeaning.test(gloss));
}

/**
 * Chinese words with what they mean in English, from a dictionary in the form of CC-CEDICT: a line for each word, `TRADITIONAL SIMPLIFIED [PINYIN] /GLOSS/GLOSS/`.
 * @throws Error where the file holds no such line
 */
export async function readDictionary(file: string): Promise<LexiconEntry[]> {
  const words = new Map<string, Set<string>>();
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const [, word = '', said = ''] = entryLine.exec(line) ?? [];
    if (word.length < 2 || word.length > longestWord || !/^\p{Script=Han}+$/u.test(word)) continue;
    const glosses = words.get(word) ?? new Set<string>();
    for (const gloss of glossesOf(said)) if (glosses.size < mostGlosses) glosses.add(gloss);
    if (glosses.size > 0) words.set(word, glosses);
  }
  if (words.size === 0) throw new Error(`${file} is no dictionary: a line of it reads "會計 会计 [kuai4 ji4] /accountant/accounting/"`);
  return [...words].map(([code, glosses]) => ({ code, names: [...glosses], skills: new Map() }));
}
