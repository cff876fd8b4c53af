import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedChinese, judgedEnglish, leastAmongFive, leastFirst, leastFirstImported, mostPresumedWrongly, sharesFound, sharesLinked } from '../../bench/titles/judged.js';
import { Services } from '../../src/access/index.js';
import { occupations } from '../../src/domain/occupations/index.js';
import { skills } from '../../src/domain/skills/index.js';
import { readClassification } from '../../src/suggesting/lexicon/classification.js';
import { readDictionary } from '../../src/suggesting/lexicon/dictionary.js';
import { furtherNames } from '../../src/suggesting/lexicon/further-names.js';
import { readEsco } from '../../src/suggesting/lexicon/esco.js';
import { replaceEntries } from '../../src/suggesting/lexicon/lexicon.js';
import { skillPhrases } from '../../src/suggesting/lexicon/skill-phrases.js';
import { skillsIn } from '../../src/suggesting/skills-in-text.js';
import { TitleFinder } from '../../src/suggesting/titles/title-finder.js';
import { TitleSpace } from '../../src/suggesting/titles/title-space.js';
import { Titles, titleService } from '../../src/suggesting/titles/titles.js';
import { blend, cosine, Nearest, unit, Weighing } from '../../src/suggesting/titles/vectors.js';
import { WordVectors } from '../../src/suggesting/titles/word-vectors.js';
import { piecesOf, wordsOf } from '../../src/suggesting/titles/words.js';
import { testDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';
import { testWithShared } from '../support/shared.js';

describe('words', () => {
  test.each([
    ['Data-entry Clerks', ['data', 'entry', 'clerk']], ['ladies’ tailor', ['lady', 'tailor']], ['盲人保健按摩师', ['盲人', '保健', '按摩', '人|保', '健|按', '摩|师']], ['IT 运维(夜班)', ['it', '运维', '夜班']], ['工', ['工']], ['', []],
  ] as const)('of %j are %j', (text, expected) => { expect(wordsOf(text)).toEqual(expected); });

  test('pieces have blanks at the ends', () => { expect(piecesOf('ab')).toEqual([' a', 'ab', 'b ', ' ab', 'ab ', ' ab ']); });
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

describe('vectors', () => {
  test('are of length 1, or empty; rare features weigh more', () => {
    expect([...unit(new Map([['x', 3], ['y', 4]]))]).toEqual([['x', 0.6], ['y', 0.8]]);
    expect(unit(new Map()).size).toBe(0);
    expect(rounded(cosine(blend([[new Map([['x', 1]]), 1], [new Map([['y', 1]]), 1]]), new Map([['x', 1]])))).toBe(0.707_107);
    const weighing = new Weighing(['a b', 'a c', 'a d'], (text) => text.split(' '));
    expect(['a', 'b'].map((feature) => weighing.rarity(feature))).toEqual([1, 1 + Math.LN2]);
    const vectors = ['a b', 'c'].map((text) => weighing.vectorOf(text));
    expect([...new Nearest(vectors).cosines(weighing.vectorOf('a b'))].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 0]);
  });
});

const vocabulary = new TitleFinder({ classification: [], esco: [], dictionary: [] });

describe('titles', () => {
  const entry = (code: string, names: string[], skills: string[]) => ({ code, names, skills: new Map(skills.map((skill) => [skill, 1])) });
  const space = new TitleSpace([
    entry('nurse', ['nurse', 'ward sister'], ['care', 'medicine']), entry('carer', ['care worker', 'home help'], ['care', 'cleaning']), entry('cook', ['cook', 'kitchen chef'], ['cooking']), entry('none', ['unskilled hand'], []),
  ]);

  test('are near where the work is alike, whatever they are called', () => {
    const near = (one: string, other: string): number => space.nearness(space.placeOf(one), space.placeOf(other));
    expect([near('ward sister', 'home help'), near('ward sister', 'kitchen chef'), near('nurse', 'nurse')].map(rounded)).toEqual([0.211_899, 0, 1]);
    expect(space.workOf('astronaut').size).toBe(0);
    expect(space.suggest('the ward sister', 1)).toMatchObject([{ entry: { code: 'nurse' }, name: 'ward sister' }]);
    expect(space.suggest('unskilled hand', 5)[0]?.entry.code).toBe('none');
  });

  // Examples in both languages.
  test.each([
    ['招聘客服专员', '4-04-05-03'], ['面包店学徒', '6-02-01-01'], ['盲人推拿按摩师', '4-10-04-02'], ['服装厂缝纫工人', '6-05-01-03'], ['养蜂人', '5-03-03-01'], ['software developer', '2-02-10-03'], ['baker of pastry', '6-02-01-01'], ['仓库分拣', '4-02-06-01'], ['数据标注', '4-04-05-05'], ['手工编织', '6-05-01-06'],
  ])('%s: %s is the first', (title, code) => {
    expect(vocabulary.suggest(title, 1).map((found) => found.code)).toEqual([code]);
  });

  test('in Chinese, kept aside to judge by, are found first or among the first five', () => {
    expect(judgedChinese.length).toBe(151);
    expect([...judgedChinese, ...judgedEnglish].flatMap(({ codes }) => codes).filter((code) => !occupations.has(code))).toEqual([]);
    const { first, amongFive } = sharesFound(vocabulary, judgedChinese);
    // Not exact: each name that the vocabulary gains can move a title up or down; the bench has the bounds.
    expect(first).toBeGreaterThanOrEqual(leastFirst);
    // Not exact: each name that the vocabulary gains can move a title up or down; the bench has the bounds.
    expect(amongFive).toBeGreaterThanOrEqual(leastAmongFive);
    // Not exact: each name that the vocabulary gains can move a title up or down; the bench has the bounds.
    expect(sharesLinked(judgedChinese).presumedWrongly).toBeLessThanOrEqual(mostPresumedWrongly);
  });

  testWithShared('of ESCO have all their names and skills', '../data/esco-1.1.1/relations-csv.zip', async (file) => {
    const lexicon = await readEsco(join(file, '..'));
    expect(new Set(lexicon.map(({ code }) => code)).size).toBe(3007);
    const director = lexicon.find(({ names }) => names[0] === 'technical director');
    expect(director?.names).toEqual([
      'technical director', 'technical and operations director', 'head of technical', 'director of technical arts', 'head of technical department', 'technical supervisor',
      'technical director', 'technical manager',
    ]);
    expect(director?.skills.get('http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d')).toBe(1);
  });
});

describe('further names of occupations', () => {
  const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}]/gu, '');

  test('mean one occupation of the vocabulary each, and are no name that it has', () => {
    const all = [...furtherNames()].flatMap(([code, names]) => names.map((name) => ({ code, name: plain(name) })));
    expect(all.filter(({ code }) => !occupations.has(code))).toEqual([]);
    expect([...Map.groupBy(all, ({ name }) => name)].filter(([, found]) => new Set(found.map(({ code }) => code)).size > 1).map(([name]) => name)).toEqual([]);
    const own = new Set(occupations.entries.flatMap(({ label, aliases }) => [label.zh, ...aliases].map(plain)));
    expect(all.filter(({ name }) => own.has(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('imported names', () => {
  const work = (code: string, names: string[], skills: string[]) => ({ code, names, skills: new Map(skills.map((skill) => [skill, 1])) });
  // ESCO in little: what the vocabulary calls a baker, and a word that the vocabulary does not have.
  const esco = [work('baker', ['baker', 'ovenhand'], ['dough', 'ovens']), work('driver', ['truck driver', 'teamster'], ['driving'])];

  test('bring titles to occupations of the same work', () => {
    const finder = new TitleFinder({ classification: [], esco, dictionary: [] });
    // Not exact: the vocabulary does not have the word, and what comes near it is chance.
    expect(vocabulary.suggest('ovenhand', 5).map(({ code }) => code)).not.toContain('6-02-01-01');
    expect(finder.suggest('ovenhand', 1)).toMatchObject([{ code: '6-02-01-01', label: '糕点面包烘焙师' }]);
    expect(finder.suggest('teamster', 2).map(({ code }) => code)).toEqual(['4-02-02-01', '4-02-02-02']);
  });

  test('of a dictionary bring Chinese titles to ESCO, word by word', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jinqiao-dictionary-'));
    const file = join(folder, 'made-up.u8');
    try {
      writeFileSync(file, '# made up for this test\n爐 炉 [lu2] /stove/\n炊爐匠 炊炉匠 [chui1 lu2 jiang4] /(old) an ovenhand/baker (trade)/CL:個|个[ge4]/\n炊爐匠 炊炉匠 [chui1 lu2 jiang4] /surname/a third meaning; a fourth/a fifth/\n');
      const dictionary = await readDictionary(file);
      expect(dictionary.map(({ code, names }) => [code, names])).toEqual([['炊炉匠', ['ovenhand', 'baker', 'third meaning']]]);
      const bridged = new TitleFinder({ classification: [], esco, dictionary });
      const nearness = (finder: TitleFinder): number => finder.suggest('炊炉匠', 600).find(({ code }) => code === '6-02-01-01')?.nearness ?? 0;
      // Word for word a dictionary counts a sixth: ESCO has the one word, and places the baker where it lies.
      expect([nearness(vocabulary), nearness(bridged)]).toEqual([0.063_094, 0.219_245]);
      writeFileSync(file, 'no dictionary\n');
      await expect(readDictionary(file)).rejects.toThrow('is no dictionary');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of the classification are found beside the vocabulary, which keeps its own', () => {
    const finder = new TitleFinder({ classification: [work('6-04-01-02', ['纺织纤维梳理工'], []), work('4-10-04-02', ['别的名称'], [])], esco: [], dictionary: [] });
    expect(finder.suggest('纺织纤维梳理工', 1)).toEqual([{ code: '6-04-01-02', label: '纺织纤维梳理工', name: '纺织纤维梳理工', nearness: 0.996_124 }]);
    expect(finder.suggest('别的名称', 5).filter(({ name }) => name === '别的名称')).toEqual([]);
  });

  test('what a model on the machine says of words is taken in where there is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jinqiao-vectors-'));
    const file = join(folder, 'words.vec');
    try {
      writeFileSync(file, '4 2\nconfectioner 0.9 0.1\nbaker 1 0\nwelder 0 1\nelectrician -1 0.2\n');
      const meanings = await WordVectors.read(file);
      expect(Math.hypot(...meanings.of('Bakers') ?? [])).toBe(1);
      expect(meanings.of('astronaut')).toBeNull();
      // Not exact: the vocabulary does not have the word, and what comes near it is chance.
      expect(vocabulary.suggest('confectioner', 1)).not.toMatchObject([{ code: '6-02-01-01' }]);
      expect(new TitleFinder({ classification: [], esco: [], dictionary: [] }, meanings).suggest('confectioner', 1)).toMatchObject([{ code: '6-02-01-01' }]);
      writeFileSync(file, 'no vectors\n');
      await expect(WordVectors.read(file)).rejects.toThrow('the first line says');
      writeFileSync(file, '1 3\nbaker 1 0\n');
      await expect(WordVectors.read(file)).rejects.toThrow('"baker" has not 3 numbers');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  testWithShared('of the Chinese classification are its occupations, each once', '../data/occupations-cn-2022.json', async (file) => {
    const entries = await readClassification(file);
    expect(entries.length).toBe(1639);
    expect(entries.filter(({ code }) => !/^\d-\d{2}-\d{2}-\d{2}$/.test(code))).toEqual([]);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    expect(entries.find(({ code }) => code === '4-10-04-02')?.names).toEqual(['保健按摩师']);
    const { first, amongFive } = sharesFound(new TitleFinder({ classification: entries, esco: [], dictionary: [] }), judgedChinese);
    // Not exact: each name that the vocabulary gains can move a title up or down; the bench has the bounds.
    expect(first).toBeGreaterThanOrEqual(leastFirstImported);
    // Not exact: each name that the vocabulary gains can move a title up or down; the bench has the bounds.
    expect(amongFive).toBeGreaterThanOrEqual(leastAmongFive);
  });

  test('of another form are refused, with what the form is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jinqiao-classification-'));
    const file = join(folder, 'tree.json');
    try {
      writeFileSync(file, '[]');
      await expect(readClassification(file)).rejects.toThrow('holds no tree of occupations');
      writeFileSync(file, '{"data":[{"seq":"1","name":"x"}]}');
      await expect(readClassification(file)).rejects.toThrow('names no occupation');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('answer over GraphQL once they are ready, and the vocabulary until then', async () => {
    const store = await testDatabase('empty');
    const faults: unknown[] = [];
    const titles = new Titles(null, (error) => faults.push(error));
    const over = await TestServer.over(store, {}, [], new Services().with(titleService, titles));
    const suggest = async (text: string): Promise<{ code: string; label: string; occupation: { code: string } | null }[]> =>
      (await over.data<{ suggestOccupations: { code: string; label: string; occupation: { code: string } | null }[] }>('query ($text: String!) { suggestOccupations(text: $text, first: 1) { code label occupation { code } } }', { variables: { text } })).suggestOccupations;
    try {
      // Not exact: without the classification nothing fits, and what comes near is chance.
      expect(await suggest('纺织纤维梳理工')).not.toMatchObject([{ code: '6-04-01-02' }]);
      await replaceEntries(store.owner, 'CLASSIFICATION', [work('6-04-01-02', ['纺织纤维梳理工'], []), work('6-04-01-03', ['并条工'], [])]);
      await replaceEntries(store.owner, 'ESCO', esco);
      await suggest('并条工');
      await titles.untilReady();
      expect(await suggest('纺织纤维梳理工')).toEqual([{ code: '6-04-01-02', label: '纺织纤维梳理工', occupation: null }]);
      expect(await suggest('ovenhand')).toMatchObject([{ code: '6-02-01-01', occupation: { code: '6-02-01-01' } }]);
      // A second import takes the place of the first.
      await replaceEntries(store.owner, 'CLASSIFICATION', [work('6-04-01-03', ['并条工'], [])]);
      await suggest('并条工');
      await titles.untilReady();
      expect(await suggest('并条工')).toMatchObject([{ code: '6-04-01-03' }]);
      // Not exact: without the classification nothing fits, and what comes near is chance.
      expect(await suggest('纺织纤维梳理工')).not.toMatchObject([{ code: '6-04-01-02' }]);
      expect(faults).toEqual([]);
    } finally {
      await titles.close();
      await over.stop();
    }
  });
});

describe('skills in a text', () => {
  test('are those whose names stand there', () => {
    const found = (text: string): string[] => skillsIn(text, 5).map(({ skill }) => skill.label.en);
    expect(found('熟练操作缝纫机,会裁剪;负责成衣检验')).toEqual(['Sewing', 'Cutting', 'Garment inspection']);
    expect(found('')).toEqual([]);
    expect(found('x'.repeat(100))).toEqual([]);
  });

  test('are found by what people say, each where it stands, and not where the text denies it', () => {
    const placedIn = (text: string): unknown[] => skillsIn(text, 9).map(({ skill, place }) => [skill.code, place === null ? null : text.slice(place.from, place.until)]);
    expect(placedIn('会开车,打字快,做過按摩')).toEqual([['driving', '会开车'], ['typing', '打字快'], ['massage', '做過按摩']]);
    expect(placedIn('熟练使用ＥＸＣＥＬ,excellent')).toEqual([['spreadsheets', 'ＥＸＣＥＬ']]);
    expect([placedIn('不会开车'), placedIn('不要求会PS'), placedIn('没有做过按摩')]).toEqual([[], [], []]);
  });

  test('each phrase means one skill of the vocabulary', () => {
    const all = [...skillPhrases()].flatMap(([code, phrases]) => phrases.map((phrase) => ({ code, phrase: phrase.normalize('NFKC').toLowerCase() })));
    expect(all.filter(({ code }) => !skills.has(code))).toEqual([]);
    expect([...Map.groupBy(all, ({ phrase }) => phrase)].filter(([, found]) => found.length > 1)).toEqual([]);
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('empty'); });
  afterAll(async () => { await server.stop(); });

  test('anybody may ask, in either language', async () => {
    const { suggestOccupations, suggestSkills } = await server.data<{ suggestOccupations: { occupation: { code: string }; name: string; nearness: number }[]; suggestSkills: { skill: { code: string }; share: number }[] }>(
      '{ suggestOccupations(text: "保健按摩师", first: 3) { occupation { code label } name nearness } suggestSkills(text: "会数据录入和客户服务", first: 3) { skill { code label } share } }');
    expect(suggestOccupations[0]).toMatchObject({ occupation: { code: '4-10-04-02' } });
    expect(suggestOccupations.every(({ nearness }, index) => nearness <= (suggestOccupations[index - 1]?.nearness ?? 1))).toBe(true);
    expect(suggestSkills.map(({ skill }) => skill.code)).toEqual(['dataEntry', 'customerService']);
    const { errors } = await server.ask('{ suggestOccupations(text: "x", first: 51) { name } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
