import { tableRows } from '../../src/domain/concepts/index.js';
import type { TitleFinder } from '../../src/suggesting/titles/title-finder.js';
import { Nearest, Weighing } from '../../src/suggesting/titles/vectors.js';
import { atLeast, figure, type Figure } from '../figure.js';
import { rankedJudgments, rankedQueries, rankedTitles } from './chinese-ranking.data.js';
import { meanAveragePrecision, type RankedQuery } from './mean-average-precision.js';

const titles = rankedTitles.trim().split('\n');
const relevant = new Map(tableRows(rankedJudgments, 2).map(([id = '', lines = '']) => [id, new Set(lines.split(' ').map((line) => Number(line) - 1))]));
const queries = tableRows(rankedQueries, 3).map(([id = '', part = '', title = '']): RankedQuery & { readonly part: string } => ({ part, title, relevant: relevant.get(id) ?? new Set() }));

/** Plain pairs of characters, weighed by how rare each is: what ranking has to be better than. */
function byPairs(): (title: string) => ArrayLike<number> {
  const pairs = (text: string): string[] => {
    const characters = [...text.normalize('NFKC').toLowerCase()];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  };
  const weighing = new Weighing(titles, pairs);
  const nearest = new Nearest(titles.map((title) => weighing.vectorOf(title)));
  return (title) => nearest.cosines(weighing.vectorOf(title));
}

function byFinder(finder: TitleFinder): (title: string) => ArrayLike<number> {
  const places = titles.map((title) => finder.placeOf(title));
  return (title) => {
    const place = finder.placeOf(title);
    return places.map((other) => finder.nearness(place, other));
  };
}

/** How much better than plain pairs ranking must be, without a dictionary and with one. */
const [aboveWithout, aboveWith] = [0.08, 0.12];

/** @param bridged a finder with ESCO and a dictionary; null where no dictionary is at hand */
export function chineseRanking(finder: TitleFinder, bridged: TitleFinder | null): Figure[] {
  return ['open', 'unseen'].flatMap((part) => {
    const own = queries.filter((query) => query.part === part);
    const map = (scoreOf: (title: string) => ArrayLike<number>): number => meanAveragePrecision(own, titles.length, scoreOf);
    const [pairs, alone, withBridge] = [map(byPairs()), map(byFinder(finder)), bridged === null ? null : map(byFinder(bridged))];
    const judgedBy = (name: string, value: number, above: number): Figure => (part === 'unseen' ? atLeast(name, value, '', own.length, pairs + above) : figure(name, value, '', own.length, null));
    return [
      figure(`titles.zh.map.${part}.pairs-alone`, pairs, '', own.length, null), judgedBy(`titles.zh.map.${part}`, alone, aboveWithout),
      ...(withBridge === null ? [] : [judgedBy(`titles.zh.map.${part}.with-dictionary`, withBridge, aboveWith)]),
    ];
  });
}
