import { describe, expect, test } from '@jest/globals';
import { readDemandProfiles } from '../../../src/domain/occupations/demand-profiles.js';
import { demandProfiles } from '../../../src/domain/occupations/data/profiles/index.js';
import { occupations, type UsualDemand } from '../../../src/domain/occupations/index.js';

const profiles = readDemandProfiles(demandProfiles);
const demand = (code: string, functionCode: string): UsualDemand | undefined =>
  occupations.get(code).usualDemands.find((each) => each.functionCode === functionCode);
const inherence = (code: string, functionCode: string): string | undefined => demand(code, functionCode)?.inherence;

const [busDriver, truckDriver, courier, platformCourier, substituteDriver] = ['4-02-02-01', '4-02-02-02', '4-02-07-08', '4-10-08-01', '4-10-08-02'];
const [interpreter, elderCare, careAssistant, callCentre, salesperson] = ['4-13-01-08', '4-10-01-05', '4-14-01-02', '4-04-05-03', '4-01-02-01'];

describe('every demand of every profile', () => {
  const all = [...profiles].flatMap(([name, demands]) => demands.map((each) => [`${name} ${each.functionCode}`, each] as const));

  test.each([...profiles])('of %s states its setting, its inherence and a reason', (_name, demands) => {
    for (const { functionCode, setting, inherence: inherent, reason, testedBy, level } of demands) {
      expect([functionCode, ['ON_PREMISES', 'ELSEWHERE'].includes(setting), ['NONE', 'BY_LAW', 'BY_WORK'].includes(inherent), level > 0]).toEqual([functionCode, true, true, true]);
      expect([functionCode, testedBy.length > 0]).toEqual([functionCode, inherent === 'BY_LAW']);
      // Not exact: each demand has a reason of its own, in one form.
      expect({ functionCode, ...reason }).toEqual({ functionCode, zh: expect.stringMatching(/^\p{Script=Han}[^.;]{1,29}$/u), en: expect.stringMatching(/^[A-Z][^.]{3,79}$/) });
    }
  });

  test('is one of nine at most: a list that people go through one by one', () => {
    expect([...profiles].filter(([, demands]) => demands.length > 9).map(([name]) => name)).toEqual([]);
  });

  test('of work by telephone is inherent nowhere: calls can be relayed as text', () => {
    expect(all.filter(([, { functionCode, inherence: inherent }]) => functionCode === 'telephoning' && inherent !== 'NONE')).toEqual([]);
    expect(occupations.get(callCentre).usualDemands.filter(({ inherence: inherent }) => inherent !== 'NONE')).toEqual([]);
  });
});

describe('a table of profiles', () => {
  const row = 'seeing | 3 | essential | premises | by work | 要看 | It is seen';
  test.each([
    ['a function twice', { a: `${row}\n${row}` }, 'the profile a asks seeing twice'],
    ['no reason', { a: 'seeing | 3 | essential | premises | -' }, 'can\'t read the demand'],
    ['an unknown setting', { a: row.replace('premises', 'somewhere') }, 'can\'t read "somewhere"'],
    ['an unknown need', { a: row.replace('essential', 'nice') }, 'can\'t read "nice"'],
    ['an unknown inherence', { a: row.replace('by work', 'by chance') }, 'can\'t read "by chance"'],
    ['an unknown certificate', { a: row.replace('by work', 'by law nothing') }, 'certificate has no code nothing'],
    ['an unknown function', { a: row.replace('seeing', 'flying') }, 'function has no code flying'],
    ['a level of 5', { a: row.replace('| 3 |', '| 5 |') }, 'can\'t read the demand'],
  ])('with %s is refused', (_what, table, message) => { expect(() => readDemandProfiles([table])).toThrow(message); });

  test('with a profile in two families is refused', () => {
    expect(() => readDemandProfiles([{ a: row }, { a: row }])).toThrow('the profile a stands twice');
  });

  test('has no profile that no occupation uses', () => {
    const used = new Set(occupations.entries.map(({ usualDemands }) => JSON.stringify(usualDemands)));
    expect([...profiles].filter(([, demands]) => !used.has(JSON.stringify(demands))).map(([name]) => name)).toEqual([]);
  });
});

describe('what work asks', () => {
  test('learning is asked by every occupation', () => {
    expect(occupations.entries.filter(({ code }) => demand(code, 'learning') === undefined).map(({ code }) => code)).toEqual([]);
  });

  test.each([busDriver, truckDriver, substituteDriver])('sight and driving are inherent by law for the driver %s, and the licence tests them', (code) => {
    expect(demand(code, 'seeing')).toMatchObject({ level: 3, isEssential: true, inherence: 'BY_LAW', testedBy: ['driverC2', 'driverC3', 'driverC5'] });
    expect(demand(code, 'driving')).toMatchObject({ isEssential: true, inherence: 'BY_LAW', setting: 'ELSEWHERE' });
  });

  test.each([courier, platformCourier])('the courier %s needs an arm, not the fingers of both hands; the stairs are the customers\'', (code) => {
    expect(demand(code, 'armUse')).toMatchObject({ level: 2, isEssential: true });
    expect(['fineHandUse', 'twoHandedWork', 'hearing', 'telephoning'].map((each) => demand(code, each)?.isEssential ?? false)).toEqual(Array(4).fill(false));
    expect(['climbing', 'walking', 'seeing'].map((each) => demand(code, each)?.setting)).toEqual(['ELSEWHERE', 'ELSEWHERE', 'ELSEWHERE']);
    expect(demand(code, 'driving')?.inherence).toBe('BY_WORK');
  });

  test.each([busDriver, salesperson, '4-05-03-01', '4-06-02-01', '4-12-05-02'])('the customers\' stairs of %s are not the employer\'s', (code) => {
    expect(demand(code, 'climbing')).toMatchObject({ setting: 'ELSEWHERE', isEssential: false });
  });

  test('a sign-language interpreter needs hands, eyes and ears by the work, no voice, no walking', () => {
    expect(['fineHandUse', 'twoHandedWork', 'seeing', 'hearingSpeech'].map((each) => inherence(interpreter, each))).toEqual(Array(4).fill('BY_WORK'));
    expect(['voice', 'walking', 'speaking'].map((each) => demand(interpreter, each))).toEqual([undefined, undefined, undefined]);
  });

  test.each([elderCare, careAssistant])('care work %s needs hands and sight by the work', (code) => {
    expect(['armUse', 'fineHandUse', 'seeing'].map((each) => [inherence(code, each), demand(code, each)?.isEssential])).toEqual(Array(3).fill(['BY_WORK', true]));
  });

  test.each([
    ['2-10-04-01', 'speaking'], ['2-10-04-01', 'voice'], ['2-09-02-09', 'hearing'], ['2-09-02-09', 'fineHandUse'], ['4-10-04-02', 'touch'], ['2-05-10-00', 'fineHandUse'],
    ['4-12-05-02', 'hearing'], ['2-09-06-01', 'seeing'], ['4-07-04-01', 'speaking'], ['4-08-09-01', 'seeing'], ['3-01-02-06', 'hearingSpeech'],
  ])('%s: %s is the trade', (code, functionCode) => {
    expect(demand(code, functionCode)).toMatchObject({ inherence: 'BY_WORK', isEssential: true });
  });

  test('a live stream does not presume speech: it may be in sign language', () => {
    expect(demand('4-01-06-02', 'speaking')?.isEssential).toBe(false);
  });

  test('a forest ranger is no guard, a weigher no clerk', () => {
    expect(demand('5-02-03-01', 'climbing')).toMatchObject({ isEssential: true, setting: 'ELSEWHERE' });
    expect(demand('6-31-04-00', 'computerUse')).toMatchObject({ level: 1, isEssential: false });
  });

  test.each([salesperson, '4-05-03-01', '4-05-01-03', '4-06-02-01', '4-05-01-01'])('%s does not presume the telephone', (code) => {
    expect(demand(code, 'telephoning')?.isEssential ?? false).toBe(false);
  });

  test.each(['2-02-10-03', '4-04-05-01', '2-02-38-01'])('software work %s needs attention and learning', (code) => {
    expect(['attention', 'learning'].map((each) => demand(code, each)?.isEssential)).toEqual([true, true]);
  });
});
