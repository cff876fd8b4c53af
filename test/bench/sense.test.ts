import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { absurdities } from '../../bench/sense/absurdities/index.js';
import { hasNothingInCommon } from '../../bench/sense/common-ground.js';
import { distanceKm } from '../../src/domain/regions/terms.js';
import { senseFigures } from '../../bench/sense/figures.js';
import { seekerInWords, vacancyInWords } from '../../bench/sense/in-words.js';
import { judgeLists } from '../../bench/sense/judging.js';
import { listAbsurdities } from '../../bench/sense/list-absurdities.js';
import type { Listed, Lists } from '../../bench/sense/lists.js';
import { examplePair } from '../../bench/sense/pair.js';
import { PeopleAndVacancies } from '../../bench/sense/people-and-vacancies.js';
import { isReachable, isWishedPlace } from '../../bench/sense/reach.js';
import { licensedWork, workGroups, type WorkGroup } from '../../bench/sense/work-groups.data.js';
import { projectRoot } from '../../src/config/config.js';
import { demoSize } from '../../src/demonstration/index.js';
import { certificateTypes } from '../../src/domain/certificates/terms.js';
import { occupations } from '../../src/domain/occupations/terms.js';

const skill = (code: string) => ({ code, level: 3, evidence: 'SELF' as const });
const asked = (code: string) => ({ code, level: 2, weight: 3, isRequired: true });

describe.each(absurdities)('$id', ({ finds, example, counterExample }) => {
  test('finds its example and spares its counter-example', () => {
    expect(finds(example)).toBe(true);
    expect(finds(counterExample)).toBe(false);
  });
});

describe.each(listAbsurdities)('$id', ({ concerns, finds, example, counterExample }) => {
  test('finds its example and spares its counter-example', () => {
    expect([concerns(example), finds(example)]).toEqual([true, true]);
    expect([concerns(counterExample), finds(counterExample)]).toEqual([true, false]);
  });
});

describe('the tests of sense', () => {
  test('have different names, and find nothing in an ordinary pair, in which nothing is known of the job seeker', () => {
    const ids = [...absurdities, ...listAbsurdities].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Not exact: each new test of sense adds one.
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(absurdities.filter(({ finds }) => finds(examplePair({}, {}))).map(({ id }) => id)).toEqual([]);
  });

  test('name groups of work and certificates that there are', () => {
    const groups: readonly WorkGroup[] = [...Object.values(workGroups), ...licensedWork];
    const begun = (code: string): boolean => occupations.entries.some((occupation) => occupation.code.startsWith(code));
    expect(groups.flatMap(({ codes }) => codes).filter((code) => !begun(code))).toEqual([]);
    const unknown = licensedWork.flatMap(({ anyOf }) => anyOf).filter((code) => !certificateTypes.entries.some((certificate) => certificate.code.startsWith(code)));
    expect(unknown).toEqual([]);
  });

  test('import nothing of the rules by which matching judges', () => {
    const imported = new Set<string>();
    const follow = (file: string): void => {
      if (imported.has(file)) return;
      imported.add(file);
      if (!file.startsWith('bench/')) return;
      for (const [, target = ''] of readFileSync(join(projectRoot, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) follow(`${relative(projectRoot, join(projectRoot, dirname(file), target))}.ts`);
    };
    follow('bench/sense/absurdities/index.ts');
    follow('bench/sense/list-absurdities.ts');
    expect(imported.has('bench/sense/absurdities/mind.ts')).toBe(true);
    expect([...imported].filter((file) => file.startsWith('src/matching/'))).toEqual(['src/matching/facts.ts']);
  });
});

test('distances: about 780 km of road from Datong to Yuncheng; counties of one city lie apart, a city is at no distance from its counties; beyond the province nothing is known', () => {
  expect([distanceKm('140213', '140802'), distanceKm('140802', '140213')]).toEqual([777, 777]);
  expect(distanceKm('140105', '140105')).toBe(0);
  expect(distanceKm('140105', '140106')).toBe(17);
  expect(distanceKm('140105', '140100')).toBeNull();
  expect(distanceKm('140105', '110101')).toBeNull();
});

test('reach: home, the same city, the neighbouring city, and wherever a wish goes', () => {
  const of = (reach: 'COUNTY' | 'CITY' | 'PROVINCE' | 'ANYWHERE') => examplePair({ wishes: { regions: { codes: ['140802'], reach, isLimit: false } } }, {}).seeker;
  const { seeker } = examplePair({}, {});
  expect(['140105', '140106', '140702', '140213', '110101'].map((place) => isReachable(seeker, place))).toEqual([true, true, true, false, false]);
  expect(['140802', '140821', '140213', '110101'].map((place) => isWishedPlace(of('COUNTY'), place))).toEqual([true, false, false, false]);
  expect(['140802', '140821', '140213', '110101'].map((place) => isWishedPlace(of('CITY'), place))).toEqual([true, true, false, false]);
  expect(['140802', '140821', '140213', '110101'].map((place) => isWishedPlace(of('PROVINCE'), place))).toEqual([true, true, true, false]);
  expect(['140802', '110101'].map((place) => isReachable(of('ANYWHERE'), place))).toEqual([true, true]);
});

test('nothing in common: a learnt trade, and none of its skills, wishes, work and certificates', () => {
  const baker = { title: '面包师', occupationCode: '6-02-01-01', skills: [asked('breadMaking')] };
  expect(hasNothingInCommon(examplePair({ skills: [skill('bookkeeping'), skill('communication')] }, baker))).toBe(true);
  // What every trade uses does not tie a bookkeeper to it.
  expect(hasNothingInCommon(examplePair({ skills: [skill('communication')] }, { ...baker, skills: [asked('breadMaking'), asked('communication')] }))).toBe(true);
  expect(hasNothingInCommon(examplePair({ skills: [skill('baking')] }, baker))).toBe(false);
  expect(hasNothingInCommon(examplePair({ wishes: { occupations: ['6-02-01-02'] } }, baker))).toBe(false);
  expect(hasNothingInCommon(examplePair({ work: [{ occupationCode: '6-02-01-01', employer: null, startedOn: '2020-01-01', endedOn: null }] }, baker))).toBe(false);
  expect(hasNothingInCommon(examplePair({ certificates: [{ code: 'healthMassage4', issuedOn: null, validUntil: null }] }, { ...baker, certificates: ['healthMassage5'] }))).toBe(false);
  expect(hasNothingInCommon(examplePair({ skills: [skill('bookkeeping')] }, { title: '保洁员', occupationCode: '4-09-08-01' }))).toBe(false);
  expect(hasNothingInCommon(examplePair({ skills: [skill('bookkeeping')] }, { ...baker, kind: 'SUPPORTED' }))).toBe(false);
});

test('a reader sees difficulties in words, limits with a mark, and neither kind nor grade nor a level', () => {
  const { seeker, vacancy } = examplePair(
    { sex: 'FEMALE', capacities: { seeing: 0, reading: 1, writing: 2, hearing: 3 }, aids: ['screenReader'], wishes: { pay: { monthlyCny: 4000, isLimit: true } } },
    { demands: [{ functionCode: 'touch', level: 4, isEssential: true, basis: 'STATED' }, { functionCode: 'seeing', level: 3, isEssential: true, basis: 'PRESUMED' }] },
  );
  expect(seekerInWords(seeker)).toBe('求职者1 女35岁 | 高中 | 家在太原市小店区 | 做不了:视力 | 很困难:阅读印刷文字 | 有点困难:书写 | 自带:读屏软件 | 想:4000元!');
  expect(vacancyInWords(vacancy)).toBe('岗位1 包装工(包装工) | 某公司 | 太原市小店区 | 到岗工作 全日制 白班 每周40小时 3000元 | 写明必需:触觉(完全能做)');
});

describe('judging', () => {
  const data = new PeopleAndVacancies('2026-12-01', demoSize);
  test('counts the places of lists, those found, and those that are short', async () => {
    const seekers = await Promise.all(data.seekerIds.map((id) => data.seeker(id)));
    const seeker = seekers.find(({ wishes }) => wishes.regions?.reach === 'COUNTY');
    if (seeker === undefined) throw new Error('everybody works anywhere');
    const far: number[] = [];
    for (const id of data.vacancyIds) {
      const { regionCode, workMode } = await data.vacancy(id);
      if (regionCode !== null && workMode === 'ON_SITE' && !isReachable(seeker, regionCode)) far.push(id);
    }
    const listed: Listed[] = far.slice(0, 2).map((id, index) => ({ id, score: 8000 - index, isEligible: index === 0 }));
    const lists: Lists = {
      name: 'a made-up list',
      vacanciesFor: async () => listed, seekersFor: async () => [], openVacancies: async (_seeker, _filter, atMost) => data.vacancyIds.slice(0, atMost),
    };
    const judged = await judgeLists(data, lists, { seekers: [seeker.id], vacancies: [1] }, () => undefined);
    expect(judged.reach).toEqual({ seekers: 1, places: 2, outside: 2 });
    const figures = new Map(senseFigures(judged, { count: 3, of: 10 }).map((each) => [each.name, each]));
    expect(figures.get('sense.suggested.absurd')).toMatchObject({ n: 2, bar: 1.5, unit: '%' });
    expect(figures.get('sense.eligible.judged')).toMatchObject({ value: 1, bar: 1000, ok: false });
    expect(figures.get('sense.vacancies.confirmed')).toMatchObject({ value: 30, ok: true });
    expect(figures.get('sense.reach.outside')).toMatchObject({ value: 100, n: 2, ok: false });
    expect([figures.get('sense.short.ofSeekers')?.value, figures.get('sense.short.ofVacancies')?.value]).toEqual([1, 1]);
  });

  test('a pair counts once in the share and once in each of its kinds', () => {
    const pair = examplePair({ capacities: { seeing: 0 } }, { title: '骑手', occupationCode: '4-10-08-01' });
    const one = { direction: 'SEEKERS' as const, pair, score: 5000, found: ['noSightAtTheWheel', 'noSightInCare'], hasNothingInCommon: false };
    const other = { ...one, direction: 'VACANCIES' as const, found: [], hasNothingInCommon: true, pair: { ...pair, isEligible: false } };
    const judged = { pairs: [one, other], lengths: { SEEKERS: [10], VACANCIES: [10] }, spans: { SEEKERS: [1250], VACANCIES: [] }, reach: { seekers: 0, places: 0, outside: 0 }, ofLists: new Map() };
    const value = (name: string): number | undefined => senseFigures(judged, { count: 0, of: 10 }).find((each) => each.name === name)?.value;
    expect(['', '.ofSeekers', '.ofVacancies'].map((of) => value(`sense.suggested.absurd${of}`))).toEqual([50, 100, 0]);
    expect(value('sense.eligible.absurd')).toBe(100);
    expect(value('sense.suggested.nothingInCommon')).toBe(50);
    expect([value('sense.absurd.noSightAtTheWheel'), value('sense.absurd.noSightInCare'), value('sense.absurd.farFromHome')]).toEqual([1, 1, 0]);
    expect(value('sense.firstToTenth.ofSeekers')).toBe(12.5);
  });
});
