import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const loader = '4-02-05-01';
const bornBefore = (years: number, months = 0): string => addMonths(addYears(chinaDate(), -years), -months);

describe('the age', () => {
  test('case 13: a loader with night shifts, aged 17: excluded; at 18 the age is no matter', async () => {
    const post = await vacancy(server, { occupation: loader, shift: 'NIGHT' });
    const young = await match(server, await person(server, { birthDate: bornBefore(17, 6) }), post);
    expect([young.eligibility, gate(young, 'WORKING_AGE')]).toEqual(['EXCLUDED', 'FAIL']);
    const grown = await match(server, await person(server, { birthDate: bornBefore(18) }), post);
    expect(gate(grown, 'WORKING_AGE')).toBe('PASS');
  });

  test('case 14: aged 72: a labour contract is asked about, a public-welfare post and an internship are closed, flexible work is open', async () => {
    const old = await person(server, { birthDate: bornBefore(72), sex: 'MALE' });
    const contract = await match(server, old, await vacancy(server, { employmentKind: 'FULL_TIME' }));
    expect(gate(contract, 'WORKING_AGE')).toBe('UNKNOWN');
    expect(contract.gates.find(({ id }) => id === 'WORKING_AGE')?.question).toBe('Ask the employer: is a contract for services possible?');
    expect(gate(await match(server, old, await vacancy(server, { employmentKind: 'FLEXIBLE' })), 'WORKING_AGE')).toBe('PASS');
    for (const kind of ['INTERNSHIP', 'PUBLIC_WELFARE']) {
      const closed = await match(server, old, await vacancy(server, { kind }));
      expect([kind, closed.eligibility, gate(closed, 'WORKING_AGE')]).toEqual([kind, 'EXCLUDED', 'FAIL']);
    }
  });

  test('of a woman of 52, of whom nobody knows by which limit she retires: asked of her', async () => {
    const found = await match(server, await person(server, { birthDate: bornBefore(52), sex: 'FEMALE' }), await vacancy(server, { employmentKind: 'FULL_TIME' }));
    expect(found.gates.find(({ id }) => id === 'WORKING_AGE')).toMatchObject({ outcome: 'UNKNOWN', question: 'By the earlier law, would you have retired at 50 or at 55?' });
  });

  test('is judged by one gate, and by the gate of the first model on a day before the second', async () => {
    const [old, post] = [await person(server, { birthDate: bornBefore(72), sex: 'MALE' }), await vacancy(server, { employmentKind: 'FULL_TIME' })];
    expect((await match(server, old, post)).gates.map(({ id }) => id).filter((id) => id.endsWith('AGE'))).toEqual(['WORKING_AGE']);
    const { match: earlier } = await server.data<{ match: { gates: { id: string }[] } }>('query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post, asOf: "2026-11-01") { gates { id } } }', { as: 'admin', variables: { person: old, post } });
    expect(earlier.gates.map(({ id }) => id).filter((id) => id.endsWith('AGE'))).toEqual(['AGE']);
  });
});
