import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { demandsAsRead, provisionsAsRead } from '../../../src/domain/vacancies/terms.js';
import { testDatabase } from '../../support/database.js';
import { demanded, gate, match as matchOf, person as makePerson, vacancy as makeVacancy, type Match } from './pairs.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
/** An employer that says nothing of hours and calls: what a vacancy says of them is its own word. */
let employer = 0;
beforeAll(async () => {
  const store = await testDatabase('demo');
  const [silent] = await store.owner.rows<{ id: number }>(sql`select id from employer
    where not provisions::jsonb ?| array['fixedDayShift', 'flexibleHours', 'textTelephone', 'workFromHome'] order by id limit 1`);
  employer = silent?.id ?? 0;
  server = await TestServer.indexed(store);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const busDriver = '4-02-02-01';
const callCentre = '4-04-05-03';

const person = (facts: Parameters<typeof makePerson>[1]): Promise<string> => makePerson(server, facts);
const vacancy = (facts: object): Promise<string> => makeVacancy(server, facts, employer);
const match = (jobSeekerId: string, opportunityId: string): Promise<Match> => matchOf(server, jobSeekerId, opportunityId);

describe('silence is never a yes', () => {
  test('case 1: somebody blind, and a bus driver typed without any demand, is no match that is settled', async () => {
    const found = await match(await person({ capacities: { seeing: 0, driving: 0 } }), await vacancy({ occupation: busDriver }));
    expect(found.eligibility).toBe('EXCLUDED');
    expect(demanded(found)).toEqual([
      'seeing', 'driving', 'attention', 'colourVision', 'hearing', 'sitting', 'handlingStress', 'climbing', 'learning', 'climbing',
    ].map((code) => `${code} PRESUMED`));
  });

  test('case 2: somebody deaf, and telephone service typed without any demand, is to be asked, with the presumed demand named', async () => {
    const found = await match(await person({ capacities: { hearingSpeech: 0, telephoning: 0 } }), await vacancy({ occupation: callCentre }));
    expect(found.eligibility).toBe('UNCERTAIN');
    expect(gate(found, 'ESSENTIAL_DEMANDS')).toBe('UNKNOWN');
    expect(demanded(found)).toEqual([
      'hearingSpeech', 'speaking', 'telephoning', 'voice', 'computerUse', 'handlingStress', 'emotionControl', 'sitting', 'learning', 'climbing',
    ].map((code) => `${code} PRESUMED`));
    expect(found.gates.find(({ id }) => id === 'ESSENTIAL_DEMANDS')?.question).toBe('Do you have difficulty reading print or a screen?');
  });

  test('the index says so as well: neither is among the settled candidates', async () => {
    const [deaf, post] = [await person({ capacities: { hearingSpeech: 0, telephoning: 0 } }), await vacancy({ occupation: callCentre, title: '演示:电话客服' })];
    const settled = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
      'query ($id: ID!) { vacancy(id: $id) { candidates(first: 50, eligibleOnly: true) { nodes { jobSeeker { id } } } } }', { as: 'admin', variables: { id: post } });
    expect(settled.vacancy.candidates.nodes.filter(({ jobSeeker }) => jobSeeker.id === deaf)).toEqual([]);
  });

  test('a vacancy shows the demands that it is read with, each with what it rests on', async () => {
    const id = await vacancy({ occupation: callCentre, shift: 'NIGHT', demands: [{ function: 'telephoning', level: 2, isEssential: true }] });
    const { vacancy: read } = await server.data<{ vacancy: { demands: { function: { code: string }; level: number; basis: string }[] } }>(
      'query ($id: ID!) { vacancy(id: $id) { demands { function { code } level basis } } }', { as: 'admin', variables: { id } });
    const byFunction = new Map(read.demands.map((each) => [each.function.code, `${each.level} ${each.basis}`]));
    expect([byFunction.get('telephoning'), byFunction.get('sleepRhythm'), byFunction.get('hearingSpeech')]).toEqual(['2 STATED', '3 DERIVED', '3 PRESUMED']);
  });
});

describe('what a shift asks and gives', () => {
  test('case 10: somebody who cannot work nights, and a night shift that says nothing of flexible hours, is excluded', async () => {
    const found = await match(await person({ capacities: { sleepRhythm: 0 } }), await vacancy({ shift: 'NIGHT' }));
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')]).toEqual(['EXCLUDED', 'FAIL']);
    expect(demanded(found)).toEqual(['sleepRhythm DERIVED', 'climbing PRESUMED']);
  });

  test.each([['DAY', 'PASS'], ['NIGHT', 'FAIL'], ['EVENING', 'FAIL'], ['ROTATING', 'FAIL'], ['FLEXIBLE', 'UNKNOWN']] as const)(
    'case 11: who needs a fixed day shift, and a shift %s: %s', async (shift, outcome) => {
      const found = await match(await person({ needs: ['fixedDayShift'] }), await vacancy({ shift }));
      expect(gate(found, 'REQUIRED_ACCOMMODATIONS')).toBe(outcome);
    });
});

describe('a vacancy as read', () => {
  const stated = { functionCode: 'sleepRhythm', level: 1, isEssential: false, basis: 'STATED' } as const;
  const silent = { occupationCode: null, occupationBasis: null, titleWord: null, shift: null, workMode: null, workplace: null } as const;
  const work = { ...silent, shift: 'NIGHT' } as const;
  /** Without the line of the workplace. */
  const atHome = { ...work, workMode: 'HOME_BASED' } as const;

  test('the higher of a stated and a derived demand counts, and it is essential if either is', () => {
    expect(demandsAsRead([stated], atHome)).toEqual([{ functionCode: 'sleepRhythm', level: 3, isEssential: true, basis: 'DERIVED' }]);
    expect(demandsAsRead([{ ...stated, level: 4 }], atHome)).toEqual([{ functionCode: 'sleepRhythm', level: 4, isEssential: true, basis: 'STATED' }]);
    expect(demandsAsRead([{ ...stated, level: null }], work)[0]).toMatchObject({ level: 3, basis: 'DERIVED' });
  });

  test('a statement replaces a presumption, and a presumption that is stored does not count', () => {
    const read = demandsAsRead([{ functionCode: 'seeing', level: 2, isEssential: false, basis: 'STATED' }, { functionCode: 'writing', level: 4, isEssential: true, basis: 'PRESUMED' }], { ...silent, occupationCode: busDriver });
    expect(read.find(({ functionCode }) => functionCode === 'seeing')).toMatchObject({ level: 2, basis: 'STATED' });
    expect(read.some(({ functionCode }) => functionCode === 'writing')).toBe(false);
    expect(demandsAsRead(read, { ...silent, occupationCode: busDriver })).toEqual(read);
  });

  test('a fact of the vacancy overrules its employer, and its own word the fact', () => {
    expect(provisionsAsRead({ workFromHome: 'PROVIDED', fixedDayShift: 'PROVIDED' }, {}, { ...silent, shift: 'NIGHT', workMode: 'ON_SITE' })).toEqual({ workFromHome: 'REFUSED', fixedDayShift: 'REFUSED' });
    expect(provisionsAsRead({}, { fixedDayShift: 'WILLING' }, work)).toEqual({ fixedDayShift: 'WILLING' });
    expect(provisionsAsRead({}, { workFromHome: 'REFUSED' }, { ...silent, workMode: 'HOME_BASED' })).toEqual({ workFromHome: 'PROVIDED' });
  });
});
