import { join } from 'node:path';
import { projectRoot } from '../src/config/config.js';
import { readClassification } from '../src/suggesting/lexicon/classification.js';
import { readDictionary } from '../src/suggesting/lexicon/dictionary.js';
import { readEsco } from '../src/suggesting/lexicon/esco.js';
import { TitleFinder } from '../src/suggesting/titles/title-finder.js';
import { atLeast, figure, type Figure } from './figure.js';
import { chineseRanking } from './titles/chinese-ranking.js';
import { englishRanking } from './titles/english-ranking.js';
import { judgedChinese, judgedEnglish, leastAmongFive, leastFirst, leastFirstImported, mostPresumedWrongly, sharesFound, sharesLinked } from './titles/judged.js';

const data = join(projectRoot, '..', 'shared', 'data');

/** A dictionary in the form of CC-CEDICT, where one lies on the machine: its licence keeps it out of the project. */
const dictionaryFile = process.env['JINQIAO_BENCH_DICTIONARY'];

/** How well titles are found, linked and ranked. Needs the shared data. */
export async function benchTitles(): Promise<Figure[]> {
  const began = performance.now();
  const esco = await readEsco(join(data, 'esco-1.1.1'));
  const { figures: english, titles: askedTitles } = await englishRanking(join(data, 'title-relevance-en'), esco);
  const built = performance.now() - began;
  const classification = await readClassification(join(data, 'occupations-cn-2022.json'));
  const none = { classification: [], esco: [], dictionary: [] };
  const [alone, whole] = [new TitleFinder(none), new TitleFinder({ classification, esco, dictionary: [] })];
  const bridged = dictionaryFile === undefined ? null : new TitleFinder({ ...none, esco, dictionary: await readDictionary(dictionaryFile) });
  const asked = performance.now();
  for (const title of askedTitles) whole.suggest(title, 10);
  const each = (performance.now() - asked) / askedTitles.length;
  const [chinese, imported, linked] = [sharesFound(alone, judgedChinese), sharesFound(whole, judgedChinese), sharesLinked(judgedChinese)];
  const [english60, byEsco] = [sharesFound(alone, judgedEnglish), sharesFound(whole, judgedEnglish)];
  const n = judgedChinese.length;
  return [
    ...english, ...chineseRanking(alone, bridged),
    atLeast('titles.zh.first', chinese.first, '', n, leastFirst), atLeast('titles.zh.among-five', chinese.amongFive, '', n, leastAmongFive),
    atLeast('titles.zh.imported.first', imported.first, '', n, leastFirstImported), atLeast('titles.zh.imported.among-five', imported.amongFive, '', n, leastAmongFive),
    figure('titles.zh.linked.right', linked.right, '', n, null), figure('titles.zh.linked.wrong', linked.wrong, '', n, null), figure('titles.zh.linked.presumed-wrongly', linked.presumedWrongly, '', n, mostPresumedWrongly),
    figure('titles.en.first', english60.first, '', judgedEnglish.length, null), figure('titles.en.among-five', english60.amongFive, '', judgedEnglish.length, null),
    figure('titles.en.imported.first', byEsco.first, '', judgedEnglish.length, null), figure('titles.en.imported.among-five', byEsco.amongFive, '', judgedEnglish.length, null),
    figure('titles.esco.read-and-ranked', built, 'ms', 1, null), figure('titles.suggest', each, 'ms', askedTitles.length, null),
  ];
}
