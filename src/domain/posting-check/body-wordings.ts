import type { BodyWords } from './body-words.data.js';
import type { Wording } from './posting-rule.js';
import { refusedBefore, refusedBehind, withoutIt } from './refusal-words.data.js';

/** Words of which one stands wherever something is said of a part or function of the body. */
export function neededFor({ part, nouns }: BodyWords): RegExp {
  return new RegExp(`${part}|${nouns}`);
}

/** What is wrong with somebody: a noun that says it, or a part with which something is wrong. */
function wrongWith({ part, bad, nouns }: BodyWords): string {
  return `(?:${nouns}|(?:${part})[^,。;、]{0,4}?(?:${bad}))`;
}

/** Behind what is wrong with somebody: who has it. */
const whoHasIt = '(?:者|的|人|人员|人士|患者|病人|应聘者)*';

/**
 * Wordings by which a text sets a condition of a part or function of the body: that it be well, that nothing be wrong with it, and that whoever has something wrong with it
 * stay away.
 * @param functions of which one makes it lawful, where the occupation's work usually can't be done without it
 */
export function bodyWordings(words: BodyWords, functions: readonly string[] = []): Wording[] {
  const { part, good } = words;
  const needs = neededFor(words);
  const wrong = wrongWith(words);
  return [
    `(?:${part})(?:[^,。;、不无没]{0,6}?|(?:都|均|须|必须|要|应|也|得|需)[^,。;、]{0,4}?)(?:${good})`,
    `${withoutIt}[^,。;:]{0,8}?${wrong}(?:[、和及或与][^,。;:]{0,12}?${wrong})*`,
    `${wrong}${whoHasIt}[^,。;]{0,8}?(?:${refusedBehind})`,
    `(?:${refusedBefore})[^,。;]{0,8}?${wrong}`,
  ].map((says): Wording => ({ says: new RegExp(says, 'g'), functions, needs }));
}

/** What stands in a list of those who are turned away. */
export function listedWordings(words: BodyWords, functions: readonly string[] = []): Wording[] {
  return [{ says: new RegExp(wrongWith(words), 'g'), functions, needs: neededFor(words) }];
}
