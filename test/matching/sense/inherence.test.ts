import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const busDriver = '4-02-02-01';
const interpreter = '4-13-01-08';
const broadcaster = '2-10-04-01';
const truckDriver = '4-02-02-02';

/** Driving licences are confirmed by a centre before they count. */
const licensed = (validUntil: string): Promise<string> => person(server, { capacities: { seeing: 2, driving: 4 }, certificates: [{ certificate: 'driverA2', validUntil }] });

const outcome = async (capacities: Readonly<Record<string, number>>, facts: object): Promise<(string | undefined)[]> => {
  const found = await match(server, await person(server, { capacities }), await vacancy(server, facts));
  return [found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')];
};

describe('what is inherent in a stated occupation', () => {
  test('case 1: somebody blind, and a bus driver typed without any demand: excluded, whatever certificates there may be', async () => {
    const post = await vacancy(server, { occupation: busDriver });
    const found = await match(server, await person(server, { capacities: { seeing: 0, driving: 0 }, areCertificatesConfirmed: false }), post);
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS'), gate(found, 'QUALIFICATION')]).toEqual(['EXCLUDED', 'FAIL', 'UNKNOWN']);
  });

  test('who holds the licence that tests it has what it tests, confirmed and valid; the others are asked nothing', async () => {
    const post = await vacancy(server, { occupation: truckDriver });
    const holder = await match(server, await licensed('2090-01-01'), post);
    expect([gate(holder, 'ESSENTIAL_DEMANDS'), gate(holder, 'QUALIFICATION')]).toEqual(['UNKNOWN', 'PASS']);
    const line = holder.factors.flatMap(({ lines }) => lines).find(({ about, function: of }) => about === 'DEMAND' && of?.code === 'seeing');
    expect(line?.text).toBe('Seeing: level 3 of 4 asked (essential, presumed from the occupation); the person has 2; the certificate that the law tests it by is held.');
    expect(gate(await match(server, await licensed('2020-01-01'), post), 'ESSENTIAL_DEMANDS')).toBe('FAIL');
  });

  test('case 4: low vision, and a truck driver, sight and driving stated: excluded, and no assistant sees for the driver', async () => {
    const demands = [{ function: 'seeing', level: 4, isEssential: true }, { function: 'driving', level: 4, isEssential: true }];
    const found = await match(server, await person(server, { capacities: { seeing: 2, driving: 1 } }), await vacancy(server, { occupation: truckDriver, demands, provisions: [{ accommodation: 'sightedAssistant', state: 'PROVIDED' }] }));
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')]).toEqual(['EXCLUDED', 'FAIL']);
  });

  test('somebody without the use of the hands does not interpret into signs, whatever the employer provides', async () => {
    expect(await outcome({ fineHandUse: 0, armUse: 0 }, { occupation: interpreter, provisions: [{ accommodation: 'voiceInput', state: 'PROVIDED' }] })).toEqual(['EXCLUDED', 'FAIL']);
  });

  test('somebody who does not speak does not broadcast by text messages', async () => {
    expect(await outcome({ speaking: 0, voice: 0 }, { occupation: broadcaster, provisions: [{ accommodation: 'textMessaging', state: 'PROVIDED' }] })).toEqual(['EXCLUDED', 'FAIL']);
  });

  test('of an occupation that is guessed from the title it is asked', async () => {
    const id = await vacancy(server, { occupation: interpreter });
    const { id: number } = (await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from vacancy`))[0] ?? { id: 0 };
    await server.store.owner.rows(sql`update vacancy set occupation_basis = 'PRESUMED' where id = ${number}`);
    const found = await match(server, await person(server, { capacities: { fineHandUse: 0, armUse: 0 } }), id);
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')]).toEqual(['UNCERTAIN', 'UNKNOWN']);
  });

  test('what the law tests can be neither struck nor lowered', async () => {
    const id = await vacancy(server, { occupation: busDriver });
    interface Post { version: number; demands: { basis: string; isOfWorkplace: boolean; level: number; function: { code: string } }[] }
    const read = async (): Promise<Post> => (await server.data<{ vacancy: Post }>('query ($id: ID!) { vacancy(id: $id) { version demands { basis isOfWorkplace level function { code } } } }', { as: recruiterOf(11), variables: { id } })).vacancy;
    const { version, demands } = await read();
    const presumed = demands.filter(({ basis, isOfWorkplace }) => basis === 'PRESUMED' && !isOfWorkplace)
      .map(({ function: { code } }) => (code === 'seeing' ? { function: code, decision: 'STRUCK', reason: '不用看路' } : { function: code, decision: 'KEPT' }));
    expect((await server.write('confirmDemands', { vacancyId: id, version, presumed }, recruiterOf(11))).userErrors.map(({ code }) => code)).toEqual(['CONTRADICTION']);
    await server.write('updateVacancy', { vacancyId: id, version, demands: [{ function: 'seeing', level: 1, isEssential: false }] }, recruiterOf(11));
    const usual = demands.find(({ function: { code } }) => code === 'seeing');
    expect((await read()).demands.find(({ function: { code } }) => code === 'seeing')?.level).toBe(usual?.level);
  });
});
