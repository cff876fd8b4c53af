import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { opensPerson, type ApplicationStatus } from '../../../src/domain/applications/index.js';
import { sessionSetting } from '../../../src/platform/database/index.js';
import { testDatabase, testSeal, type TestDatabase } from '../../support/database.js';
import { createWorld, people } from './world.js';

let store: TestDatabase;
beforeAll(async () => {
  store = await testDatabase('empty');
  await createWorld(store.owner);
});
afterAll(async () => { await store.drop(); });

/** Somebody of the first employer, of the centre of its posts, and of the centre that allots the public-welfare post. */
const sessions = {
  recruiter: { subject: 'recruiter', employer: '1' }, agency: { subject: 'agency', employer: '1', post_kinds: 'OPEN' }, matching: { subject: 'recruiter', employer: '1', purpose: 'MATCHING' },
  postsCentre: { subject: 'taiyuan', region: '1401' }, allotting: { subject: 'datong', region: '1402' },
} as const;

/** How many rows a statement gives, or changes, as the server's login; all of it is taken back. */
async function count(session: keyof typeof sessions, statement: string): Promise<number> {
  const client = await store.database.pool.connect();
  try {
    await client.query('begin');
    await client.query('select set_config($1, $2, true)', [sessionSetting, testSeal.seal(sessions[session])]);
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const states: readonly ApplicationStatus[] = ['SUBMITTED', 'REFERRED', 'INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'WITHDRAWN'];
const open: readonly ApplicationStatus[] = ['SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED'];

/** The person "details" has one application, for the first employer's post, and a consent that it sees kind and grade. */
const person = people.details;
const become = (status: ApplicationStatus): Promise<unknown> => store.owner.rows(sql`update application set status = ${status} where id = ${person}`);

describe.each(states)('an application that is %s', (status) => {
  const expected = open.includes(status) ? 1 : 0;
  beforeAll(async () => { await become(status); });

  test.each(['job_seeker where id', 'job_seeker_contact where job_seeker_id', 'university_graduate where job_seeker_id', 'access.applicant where job_seeker_id'])('opens, or does not, from %s', async (rows) => {
    for (const session of ['recruiter', 'agency', 'postsCentre'] as const) expect([session, await count(session, `select from ${rows} = ${person}`)]).toEqual([session, expected]);
  });

  test.each(['disability_certificate', 'blind_massage_practitioner'])('opens, or does not, with a consent (DISABILITY_DETAILS): %s', async (table) => {
    for (const session of ['recruiter', 'agency', 'matching'] as const) expect([session, await count(session, `select from ${table} where job_seeker_id = ${person}`)]).toEqual([session, expected]);
  });

  test('is itself seen by the employer, with its history', async () => {
    expect(await count('recruiter', `select from application where id = ${person}`)).toBe(1);
    expect(await count('recruiter', `select from application_event where application_id = ${person}`)).toBe(1);
  });

  test.each(states)('is changed to %s by the employer only while it opens the person', async (to) => {
    for (const session of ['recruiter', 'agency'] as const) expect([session, await count(session, `update application set status = '${to}' where id = ${person}`)]).toEqual([session, expected]);
  });

  test('is, for a public-welfare post, changed by the centre that allots it only while it opens the person', async () => {
    // The person "taiyuan" asks for the second post, and is served by another centre.
    await store.owner.rows(sql`update application set status = ${status} where id = ${people.taiyuan}`);
    expect(await count('allotting', `update application set status = 'OFFERED' where id = ${people.taiyuan}`)).toBe(expected);
  });
});

test('the program and the database say the same of every state', async () => {
  const said = await store.owner.rows<{ status: ApplicationStatus; opens: boolean }>(sql`select s as status, access.opens_person(s) as opens from unnest(${states}::text[]) s`);
  expect(said).toEqual(states.map((status) => ({ status, opens: opensPerson(status) })));
});

test('a consent to kind and grade holds for the employer to whom it was given alone, also while the person applies', async () => {
  await become('SUBMITTED');
  await store.owner.rows(sql`update consent set employer_id = 2 where id = ${person}`);
  expect(await count('recruiter', `select from disability_certificate where job_seeker_id = ${person}`)).toBe(0);
});
