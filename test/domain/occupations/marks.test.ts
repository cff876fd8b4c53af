import { describe, expect, test } from '@jest/globals';
import { occupations } from '../../../src/domain/occupations/index.js';
import { readYouthBars } from '../../../src/domain/occupations/youth-bars.js';
import { skillRelation, skills } from '../../../src/domain/skills/index.js';
import { readClassification } from '../../../src/suggesting/lexicon/classification.js';
import { testWithShared } from '../../support/shared.js';

describe('occupations', () => {
  test('are at least 420', () => {
    // Not exact: each new occupation adds an entry.
    expect(occupations.entries.length).toBeGreaterThanOrEqual(420);
  });

  test('have names and other names that stand for one occupation alone', () => {
    const names = occupations.entries.flatMap(({ code, label, aliases }) => [...new Set([label.zh, ...aliases])].map((name) => ({ name, code })));
    const doubled = [...Map.groupBy(names, ({ name }) => name)].filter(([, found]) => found.length > 1);
    expect(doubled.map(([name, found]) => [name, found.map(({ code }) => code)])).toEqual([]);
  });

  test('have other names that are no company\'s, and nobody\'s who is no worker', () => {
    const names = occupations.entries.flatMap(({ label, aliases }) => [label.zh, ...aliases]);
    expect(names.filter((name) => /富士康|推光漆艺人/.test(name))).toEqual([]);
    // A word for any work, or for any rank, is no name of an occupation.
    expect(names.filter((name) => ['普工', '操作工', '经理', '设计师', '收费员', '员工'].includes(name))).toEqual([]);
  });

  testWithShared('are called as the classification calls them', 'occupations-cn-2022.json', async (path) => {
    const entries = await readClassification(path);
    const called = new Map(entries.map(({ code, names }) => [code, names]));
    expect(occupations.entries.filter(({ code, label }) => called.get(code)?.includes(label.zh) !== true).map(({ code, label }) => `${code} ${label.zh}`)).toEqual([]);
    // Another occupation's own name would lead to the wrong one.
    const owners = new Map(entries.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));
    const astray = occupations.entries.flatMap(({ code, aliases }) => aliases.filter((name) => owners.has(name) && owners.get(name) !== code));
    expect(astray).toEqual([]);
  });
});

describe('core skills', () => {
  test('are among the usual ones, and of no trade that everybody has', () => {
    const faults = occupations.entries.flatMap(({ code, coreSkills, usualSkills }) =>
      coreSkills.filter((skill) => !usualSkills.includes(skill) || skills.get(skill).isEveryTrade).map((skill) => `${code} ${skill}`));
    expect(faults).toEqual([]);
  });

  test.each([
    ['4-13-01-08', 'chineseSign'], ['4-02-02-01', 'driving'], ['4-02-02-02', 'driving'], ['4-10-04-02', 'healthMassage'], ['2-05-10-00', 'medicalMassageTherapy'],
    ['4-12-05-02', 'pianoTuning'], ['6-18-02-04', 'welding'], ['2-02-10-03', 'softwareDevelopment'], ['4-10-03-02', 'hairCutting'], ['2-06-03-00', 'accounting'],
  ])('%s is not done without %s', (code, skill) => {
    expect(occupations.get(code).coreSkills).toEqual([skill]);
  });

  test('a narrower skill is enough: interpreting is signing, Java is software development', () => {
    expect(skillRelation('signInterpreting', 'chineseSign')).toBe('NARROWER');
    expect(skillRelation('java', 'softwareDevelopment')).toBe('NARROWER');
  });

  test('no work that is learnt on the job has one', () => {
    expect(occupations.entries.filter(({ isLearntOnTheJob, coreSkills }) => isLearntOnTheJob && coreSkills.length > 0).map(({ code }) => code)).toEqual([]);
  });
});

describe('work that is learnt on the job', () => {
  test.each(['4-09-08-01', '6-31-05-00', '4-02-05-01', '4-02-06-02', '4-07-05-01', '6-09-05-00', '6-25-04-07', '4-10-02-02', '6-07-02-00', '4-02-07-09'])('%s', (code) => {
    expect(occupations.get(code).isLearntOnTheJob).toBe(true);
  });

  test.each(['2-02-10-03', '4-13-01-08', '4-10-04-02', '2-05-10-00', '6-18-02-04', '2-08-02-04', '4-02-02-01', '4-03-02-01', '6-09-03-11', '4-10-01-05'])('%s is not', (code) => {
    expect(occupations.get(code).isLearntOnTheJob).toBe(false);
  });
});

describe('work closed at 16 and 17', () => {
  test('case 13: a loader carries over 20 kg time and again', () => {
    expect(occupations.get('4-02-05-01')).toMatchObject({ isHeavyOrHazardous: true, youthBar: { source: { zh: '《未成年工特殊保护规定》(劳部发〔1994〕498号)第三条第14项' }, validFrom: '1995-01-01' } });
  });

  test.each(['6-28-01-11', '5-02-03-01', '6-10-02-02', '6-16-01-15', '6-29-01-05', '6-31-01-03', '4-07-05-01', '4-02-02-08'])('%s is', (code) => {
    const { isHeavyOrHazardous, youthBar } = occupations.get(code);
    // Not exact: each occupation is barred by an article and for a reason of its own.
    expect([isHeavyOrHazardous, youthBar?.source.zh, youthBar?.reason.en]).toEqual([true, expect.stringContaining('《'), expect.stringMatching(/\w/)]);
  });

  test.each(['4-09-08-01', '6-31-05-00', '4-04-05-03', '4-03-02-05', '6-28-01-10'])('%s is not', (code) => {
    expect(occupations.get(code)).toMatchObject({ isHeavyOrHazardous: false, youthBar: null });
  });

  test.each([
    ['an unknown rule', '4-02-05-01 | custom | 重 | Heavy'], ['a rule without its point', '4-02-05-01 | youth | 重 | Heavy'], ['a point where there is none', '4-02-05-01 | guards 3 | 重 | Heavy'],
    ['no reason', '4-02-05-01 | youth 14'], ['an occupation twice', '1 | youth 1 | 重 | Heavy\n1 | youth 2 | 重 | Heavy'],
  ])('a table with %s is refused', (_what, table) => { expect(() => readYouthBars(table)).toThrow('occupations: '); });
});

describe('skills of every trade', () => {
  test.each(['communication', 'teamwork', 'serviceEtiquette', 'timeManagement', 'punctuality', 'independentTravel', 'emotionSelfManagement', 'workplaceSafety', 'moneyHandling'])('%s is one', (code) => {
    expect(skills.get(code).isEveryTrade).toBe(true);
  });

  test.each(['java', 'healthMassage', 'indoorCleaning', 'customerService', 'typing', 'putonghua', 'chineseSign'])('%s is none', (code) => {
    expect(skills.get(code).isEveryTrade).toBe(false);
  });

  test('those of getting ready for work have a group of their own', () => {
    expect(['punctuality', 'independentTravel', 'emotionSelfManagement', 'workplaceSafety', 'moneyHandling'].map((code) => skills.get(code).broader)).toEqual(Array(5).fill(['workReadiness']));
  });
});

describe('skills of the field', () => {
  const named = new Set(skills.entries.map(({ label }) => label.zh));

  test.each([
    '公交车驾驶', '网约车驾驶', '彩票机操作', '烟草零售管理', '煤质化验', '选煤', '变电值班', '光伏清洗', '听打转写', '定向行走教学', '盲杖训练', '手语直播', '情绪自我管理', '按时到岗', '独立乘车',
    '认钱找零', '岗位安全意识', '小微商户代账', '炕围画',
  ])('%s is one', (label) => { expect(named.has(label)).toBe(true); });
});
