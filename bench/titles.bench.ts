import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../src/config/config.js';
import { listed, tableRows } from '../src/domain/concepts/index.js';
import { readEsco } from '../src/suggesting/esco.js';
import { occupationTitles } from '../src/suggesting/occupation-titles.js';
import { TitleSpace } from '../src/suggesting/title-space.js';
import { Nearest, Weighing, cosine, type Vector } from '../src/suggesting/vectors.js';
import { piecesOf } from '../src/suggesting/words.js';
import { chineseTitles } from './chinese-titles.data.js';
import { atLeast, figure, type Figure } from './figure.js';

const data = join(projectRoot, '..', 'shared', 'data');
/** Mean average precision that ranking must reach. */
const bar = 0.48;

/** Of the Chinese titles, the share that must come first, and among the first five. */
export const [leastFirst, leastAmongFive] = [0.8, 0.95] as const;

interface Title { readonly id: string; readonly title: string }

async function lines(file: string): Promise<string[][]> {
  return (await readFile(join(data, 'title-relevance-en', file), 'utf8')).trim().split('\n').map((line) => line.split('\t'));
}

const titlesOf = (rows: readonly string[][]): Title[] => rows.slice(1).map(([id = '', title = '']) => ({ id, title }));

/** Mean over the queries of the precision at each title that is relevant. */
function meanAveragePrecision(queries: readonly Title[], corpus: readonly Title[], relevant: ReadonlyMap<string, ReadonlySet<string>>, scoreOf: (query: Title) => ArrayLike<number>): number {
  const precisions = queries.map((query) => {
    const [wanted, scores] = [relevant.get(query.id) ?? new Set(), scoreOf(query)];
    const order = corpus.map(({ id }, place) => ({ id, score: scores[place] ?? 0 })).sort((one, other) => other.score - one.score);
    let hits = 0;
    return order.reduce((sum, { id }, place) => (wanted.has(id) ? sum + ++hits / (place + 1) : sum), 0) / Math.max(1, wanted.size);
  });
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}

interface Judged { readonly title: string; readonly codes: readonly string[] }

/** The titles that are kept aside, each with the occupations that it may mean. */
export const judgedTitles: readonly Judged[] = tableRows(chineseTitles, 2).map(([title = '', codes = '']) => ({ title, codes: listed(codes) }));

/** How often one of the occupations meant is the first of the suggestions, and among the first five. */
export function chineseShares(): { readonly first: number; readonly amongFive: number } {
  const places = judgedTitles.map(({ title, codes }) => occupationTitles().suggest(title, 5).findIndex(({ entry }) => codes.includes(entry.code)));
  const share = (hit: (place: number) => boolean): number => places.filter(hit).length / places.length;
  return { first: share((place) => place === 0), amongFive: share((place) => place >= 0) };
}

/** Ranks English titles by real judgments: by ESCO's names and skills, beside the letters alone. Needs the shared data. */
export async function benchTitles(): Promise<Figure[]> {
  const [queries, corpus, judgments] = [titlesOf(await lines('queries')), titlesOf(await lines('corpus_elements')), await lines('qrels.tsv')];
  const relevant = new Map([...Map.groupBy(judgments, ([query = '']) => query)].map(([query, rows]) => [query, new Set(rows.map(([, , title = '']) => title))]));
  const began = performance.now();
  const space = new TitleSpace(await readEsco(join(data, 'esco-1.1.1')));
  const built = performance.now() - began;
  const places = corpus.map(({ title }) => space.placeOf(title));
  const byWork = (query: Title): number[] => {
    const place = space.placeOf(query.title);
    return places.map((other) => space.nearness(place, other));
  };
  const workAlone = (query: Title): number[] => {
    const work = space.workOf(query.title);
    return places.map((other) => cosine(work, other.work));
  };
  const letters = new Weighing(corpus.map(({ title }) => title), (text) => piecesOf(text).filter((piece) => piece.length < 4));
  const plain = new Nearest(corpus.map(({ title }): Vector => letters.vectorOf(title)));
  const asked = performance.now();
  for (const { title } of queries) space.suggest(title, 10);
  const each = (performance.now() - asked) / queries.length;
  const n = queries.length;
  const chinese = chineseShares();
  return [
    atLeast('titles.en.map', meanAveragePrecision(queries, corpus, relevant, byWork), '', n, bar),
    figure('titles.en.map.letters-alone', meanAveragePrecision(queries, corpus, relevant, (query) => plain.cosines(letters.vectorOf(query.title))), '', n, null),
    figure('titles.en.map.work-alone', meanAveragePrecision(queries, corpus, relevant, workAlone), '', n, null),
    atLeast('titles.zh.first', chinese.first, '', judgedTitles.length, leastFirst), atLeast('titles.zh.among-five', chinese.amongFive, '', judgedTitles.length, leastAmongFive),
    figure('titles.esco.read-and-built', built, 'ms', 1, null), figure('titles.suggest', each, 'ms', n, null),
  ];
}
