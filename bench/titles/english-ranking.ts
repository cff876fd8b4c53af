import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LexiconEntry } from '../../src/suggesting/titles/lexicon-entry.js';
import { TitleSpace } from '../../src/suggesting/titles/title-space.js';
import { Nearest, Weighing, cosine } from '../../src/suggesting/titles/vectors.js';
import { piecesOf } from '../../src/suggesting/titles/words.js';
import { atLeast, figure, type Figure } from '../figure.js';
import { meanAveragePrecision, type RankedQuery } from './mean-average-precision.js';

/** Mean average precision that ranking must reach. */
const bar = 0.5145;

async function lines(folder: string, file: string): Promise<string[][]> {
  return (await readFile(join(folder, file), 'utf8')).trim().split('\n').map((line) => line.split('\t'));
}

/** Ranks English titles by real judgments: by ESCO's names and skills, beside the letters alone. @param folder with the judgments, as `queries`, `corpus_elements` and `qrels.tsv` */
export async function englishRanking(folder: string, esco: readonly LexiconEntry[]): Promise<{ readonly figures: Figure[]; readonly titles: readonly string[] }> {
  const [asked, corpus, judgments] = [(await lines(folder, 'queries')).slice(1), (await lines(folder, 'corpus_elements')).slice(1), await lines(folder, 'qrels.tsv')];
  const placeOf = new Map(corpus.map(([id = ''], place) => [id, place]));
  const relevant = Map.groupBy(judgments, ([query = '']) => query);
  const titles = corpus.map(([, title = '']) => title);
  const queries = asked.map(([id = '', title = '']): RankedQuery => ({ title, relevant: new Set((relevant.get(id) ?? []).flatMap(([, , other = '']) => placeOf.get(other) ?? [])) }));
  const space = new TitleSpace(esco);
  const places = titles.map((title) => space.placeOf(title));
  const letters = new Weighing(titles, (text) => piecesOf(text).filter((piece) => piece.length < 4));
  const plain = new Nearest(titles.map((title) => letters.vectorOf(title)));
  const map = (scoreOf: (title: string) => ArrayLike<number>): number => meanAveragePrecision(queries, titles.length, scoreOf);
  const n = queries.length;
  return {
    titles: queries.map(({ title }) => title),
    figures: [
      atLeast('titles.en.map', map((title) => {
        const place = space.placeOf(title);
        return places.map((other) => space.nearness(place, other));
      }), '', n, bar),
      figure('titles.en.map.letters-alone', map((title) => plain.cosines(letters.vectorOf(title))), '', n, null),
      figure('titles.en.map.work-alone', map((title) => {
        const work = space.workOf(title);
        return places.map((other) => cosine(work, other.work));
      }), '', n, null),
    ],
  };
}
