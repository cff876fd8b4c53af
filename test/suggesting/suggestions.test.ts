import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { chineseShares, judgedTitles, leastAmongFive, leastFirst } from '../../bench/titles.bench.js';
import { occupations } from '../../src/domain/occupations/index.js';
import { readEsco } from '../../src/suggesting/esco.js';
import { occupationTitles } from '../../src/suggesting/occupation-titles.js';
import { skillsIn } from '../../src/suggesting/skills-in-text.js';
import { TitleSpace } from '../../src/suggesting/title-space.js';
import { blend, cosine, Nearest, unit, Weighing } from '../../src/suggesting/vectors.js';
import { piecesOf, wordsOf } from '../../src/suggesting/words.js';
import { TestServer } from '../support/server.js';
import { testWithShared } from '../support/shared.js';

describe('words', () => {
  test.each([
    ['Data-entry Clerks', ['data', 'entry', 'clerk']], ['ladies’ tailor', ['lady', 'tailor']], ['盲人保健按摩师', ['盲人', '人保', '保健', '健按', '按摩', '摩师']], ['IT 运维(夜班)', ['it', '运维', '夜班']], ['工', ['工']], ['', []],
  ] as const)('of %j are %j', (text, expected) => { expect(wordsOf(text)).toEqual(expected); });

  test('pieces have blanks at the ends', () => { expect(piecesOf('ab')).toEqual([' a', 'ab', 'b ', ' ab', 'ab ', ' ab ']); });
});

describe('vectors', () => {
  test('are of length 1, or empty; rare features weigh more', () => {
    expect([...unit(new Map([['x', 3], ['y', 4]]))]).toEqual([['x', 0.6], ['y', 0.8]]);
    expect(unit(new Map()).size).toBe(0);
    expect(cosine(blend([[new Map([['x', 1]]), 1], [new Map([['y', 1]]), 1]]), new Map([['x', 1]]))).toBeCloseTo(Math.SQRT1_2);
    const weighing = new Weighing(['a b', 'a c', 'a d'], (text) => text.split(' '));
    expect(weighing.rarity('b')).toBeGreaterThan(weighing.rarity('a'));
    const vectors = ['a b', 'c'].map((text) => weighing.vectorOf(text));
    expect([...new Nearest(vectors).cosines(weighing.vectorOf('a b'))].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([1, 0]);
  });
});

describe('titles', () => {
  const entry = (code: string, names: string[], skills: string[]) => ({ code, names, skills: new Map(skills.map((skill) => [skill, 1])) });
  const space = new TitleSpace([
    entry('nurse', ['nurse', 'ward sister'], ['care', 'medicine']), entry('carer', ['care worker', 'home help'], ['care', 'cleaning']), entry('cook', ['cook', 'kitchen chef'], ['cooking']), entry('none', ['unskilled hand'], []),
  ]);

  test('are near where the work is alike, whatever they are called', () => {
    const near = (one: string, other: string): number => space.nearness(space.placeOf(one), space.placeOf(other));
    expect(near('ward sister', 'home help')).toBeGreaterThan(near('ward sister', 'kitchen chef'));
    expect(near('nurse', 'nurse')).toBeCloseTo(1);
    expect(space.workOf('astronaut').size).toBe(0);
    expect(space.suggest('the ward sister', 1)).toMatchObject([{ entry: { code: 'nurse' }, name: 'ward sister' }]);
    expect(space.suggest('unskilled hand', 5)[0]?.entry.code).toBe('none');
  });

  // Examples in both languages.
  test.each([
    ['招聘客服专员', '4-04-05-03'], ['面包店学徒', '6-02-01-01'], ['盲人推拿按摩师', '4-10-04-02'], ['服装厂缝纫工人', '6-05-01-03'], ['养蜂人', '5-03-03-01'], ['software developer', '2-02-10-03'], ['baker of pastry', '6-02-01-01'], ['仓库分拣', '4-02-06-01'], ['数据标注', '4-04-05-05'], ['手工编织', '6-05-01-06'],
  ])('%s: %s is among the first five', (title, code) => {
    const found = occupationTitles().suggest(title, 5).map((link) => link.entry.code);
    expect(found).toContain(code);
  });

  test('in Chinese, kept aside to judge by, are found first or among the first five', () => {
    expect(judgedTitles.length).toBeGreaterThan(150);
    expect(judgedTitles.flatMap(({ codes }) => codes).filter((code) => !occupations.has(code))).toEqual([]);
    const { first, amongFive } = chineseShares();
    expect(first).toBeGreaterThanOrEqual(leastFirst);
    expect(amongFive).toBeGreaterThanOrEqual(leastAmongFive);
  });

  testWithShared('of ESCO have all their names and skills', '../data/esco-1.1.1/relations-csv.zip', async (file) => {
    const lexicon = await readEsco(join(file, '..'));
    expect(lexicon).toHaveLength(3007);
    const director = lexicon.find(({ names }) => names[0] === 'technical director');
    expect(director?.names).toContain('head of technical department');
    expect(director?.skills.get('http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d')).toBe(1);
  });
});

describe('skills in a text', () => {
  test('are those whose names stand there', () => {
    const found = (text: string): string[] => skillsIn(text, 5).map(({ skill }) => skill.label.en);
    expect(found('熟练操作缝纫机,会裁剪;负责成衣检验')).toEqual(expect.arrayContaining(['Garment inspection']));
    expect(found('')).toEqual([]);
    expect(found('x'.repeat(100))).toEqual([]);
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
    expect(suggestSkills.map(({ skill }) => skill.code)).toEqual(expect.arrayContaining(['dataEntry', 'customerService']));
    const { errors } = await server.ask('{ suggestOccupations(text: "x", first: 51) { name } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
