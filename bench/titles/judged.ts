import { listed, tableRows } from '../../src/domain/concepts/index.js';
import type { TitleFinder } from '../../src/suggesting/titles/title-finder.js';
import { linkTitle, presumingConfidence } from '../../src/suggesting/titles/title-link.js';
import { chineseTitles } from './chinese-titles.data.js';
import { englishTitles } from './english-titles.data.js';

/** Of the Chinese titles, the share that must come first, and among the first five; and that which must come first where the classification was imported as well. */
export const [leastFirst, leastAmongFive, leastFirstImported] = [0.9, 0.98, 0.86] as const;
/** The share of titles that may be linked wrongly so surely that the occupation's demands are presumed. */
export const mostPresumedWrongly = 0.02;

interface Judged { readonly title: string; readonly codes: readonly string[] }

const judged = (table: string): Judged[] => tableRows(table, 2).map(([title = '', codes = '']) => ({ title, codes: listed(codes) }));

/** The titles that are kept aside, each with the occupations that it may mean. */
export const judgedChinese: readonly Judged[] = judged(chineseTitles);
export const judgedEnglish: readonly Judged[] = judged(englishTitles);

/** How often one of the occupations meant is the first of the suggestions, and among the first five. */
export function sharesFound(finder: TitleFinder, titles: readonly Judged[]): { readonly first: number; readonly amongFive: number } {
  const places = titles.map(({ title, codes }) => finder.suggest(title, 5).findIndex(({ code }) => codes.includes(code)));
  const share = (hit: (place: number) => boolean): number => places.filter(hit).length / places.length;
  return { first: share((place) => place === 0), amongFive: share((place) => place >= 0) };
}

/** How titles of tables are linked: rightly, wrongly, and wrongly where demands are presumed; shares of all titles. */
export function sharesLinked(titles: readonly Judged[]): { readonly right: number; readonly wrong: number; readonly presumedWrongly: number } {
  const links = titles.map(({ title, codes }) => {
    const link = linkTitle(title);
    return link === null ? null : { isRight: codes.includes(link.code), isPresumed: link.confidence >= presumingConfidence };
  }).filter((link) => link !== null);
  const share = (of: (link: (typeof links)[number]) => boolean): number => links.filter(of).length / titles.length;
  return { right: share(({ isRight }) => isRight), wrong: share(({ isRight }) => !isRight), presumedWrongly: share(({ isRight, isPresumed }) => !isRight && isPresumed) };
}
