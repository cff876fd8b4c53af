import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../src/config/config.js';
import { listed, tableRows } from '../src/domain/concepts/index.js';
import { readClassification } from '../src/suggesting/lexicon/classification.js';
import { readEsco } from '../src/suggesting/lexicon/esco.js';
import { TitleFinder } from '../src/suggesting/titles/title-finder.js';
import { TitleSpace } from '../src/suggesting/titles/title-space.js';
import { Nearest, Weighing, cosine, type Vector } from '../src/suggesting/titles/vectors.js';
import { piecesOf } from '../src/suggesting/titles/words.js';
import { chineseTitles } from './chinese-titles.data.js';
import { englishTitles } from './english-titles.data.js';
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

/** Ranks English titles by real judgments: by ESCO's names and skills, beside the letters alone. Needs the shared data. */
export async function benchTitles(): Promise<Figure[]> {
  const [queries, corpus, judgments] = [titlesOf(await lines('queries')), titlesOf(await lines('corpus_elements')), await lines('qrels.tsv')];
  const relevant = new Map([...Map.groupBy(judgments, ([query = '']) => query)].map(([query, rows]) => [query, new Set(rows.map(([, , title = '']) => title))]));
  const began = performance.now();
  const esco = await readEsco(join(data, 'esco-1.1.1'));
  const space = new TitleSpace(esco);
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
  const classification = await readClassification(join(data, 'occupations-cn-2022.json'));
  const [alone, whole] = [new TitleFinder({ classification: [], esco: [] }), new TitleFinder({ classification, esco })];
  const asked = performance.now();
  for (const { title } of queries) whole.suggest(title, 10);
  const each = (performance.now() - asked) / queries.length;
  const n = queries.length;
  const chinese = sharesFound(alone, judgedChinese);
  const imported = sharesFound(whole, judgedChinese);
  const [english, byEsco] = [sharesFound(alone, judgedEnglish), sharesFound(whole, judgedEnglish)];
  return [
    atLeast('titles.en.map', meanAveragePrecision(queries, corpus, relevant, byWork), '', n, bar),
    figure('titles.en.map.letters-alone', meanAveragePrecision(queries, corpus, relevant, (query) => plain.cosines(letters.vectorOf(query.title))), '', n, null),
    figure('titles.en.map.work-alone', meanAveragePrecision(queries, corpus, relevant, workAlone), '', n, null),
    atLeast('titles.zh.first', chinese.first, '', judgedChinese.length, leastFirst), atLeast('titles.zh.among-five', chinese.amongFive, '', judgedChinese.length, leastAmongFive),
    atLeast('titles.zh.imported.first', imported.first, '', judgedChinese.length, leastFirst), atLeast('titles.zh.imported.among-five', imported.amongFive, '', judgedChinese.length, leastAmongFive),
    figure('titles.en.first', english.first, '', judgedEnglish.length, null), figure('titles.en.among-five', english.amongFive, '', judgedEnglish.length, null),
    figure('titles.en.imported.first', byEsco.first, '', judgedEnglish.length, null), figure('titles.en.imported.among-five', byEsco.amongFive, '', judgedEnglish.length, null),
    figure('titles.esco.read-and-built', built, 'ms', 1, null), figure('titles.suggest', each, 'ms', n, null),
  ];
}
