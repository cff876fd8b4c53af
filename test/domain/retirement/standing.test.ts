import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { FactLapsing } from '../../../src/domain/claims/index.js';
import { silent } from '../../../src/platform/telemetry/log.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('demo');
  await server.store.owner.rows(sql`delete from disability_certificate where job_seeker_id = 1`);
  await server.store.owner.rows(sql`update job_seeker set sex = 'FEMALE', birth_date = '1976-03-01' where id in (1, 2)`);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const person = globalId('JobSeeker', 1);
const exchange: Actor = { ...anonymous, subject: 'exchange', roles: new Set(['COUNSELLOR']), regionCode: '140100', scopes: new Set(['people:write', 'people:read']) };
interface Fault { readonly code: string; readonly path: readonly string[] }
interface Standing { readonly version: number; readonly womensRetirementGroup: string | null; readonly isHouseholdRecorded: boolean; readonly claims: { readonly nodes: readonly { readonly id: string; readonly kind: string; readonly state: string; readonly statement: string; readonly version: number }[] } }

async function read(as: Actor | string): Promise<Standing> {
  const { jobSeeker } = await server.data<{ jobSeeker: Standing }>('query ($id: ID!) { jobSeeker(id: $id) { version womensRetirementGroup isHouseholdRecorded claims(first: 5, states: [OPEN]) { nodes { id kind state statement version } } } }', { as, variables: { id: person } });
  return jobSeeker;
}
async function update(input: object, as: Actor | string): Promise<readonly Fault[]> {
  const { version } = await read(as);
  return (await server.write<{ userErrors: Fault[] }>('updateJobSeeker', { jobSeekerId: person, version, ...input }, as, 'userErrors { path }')).userErrors;
}
const keys = async (): Promise<(string | null)[]> => (await server.store.owner.rows<{ key: string | null }>(sql`select household_key as key from job_seeker where id in (1, 2) order by id`)).map(({ key }) => key);

describe('the group by which a woman retires', () => {
  test('stated by herself is a claim; confirmed it counts, and until its last day', async () => {
    expect(await update({ womensRetirementGroup: 'AGE_55' }, 'seeker')).toEqual([]);
    const { womensRetirementGroup, claims: { nodes: [claim] } } = await read('counsellor');
    expect([womensRetirementGroup, claim?.kind, claim?.statement]).toEqual([null, 'RETIREMENT_GROUP', 'at 55']);
    const { userErrors } = await server.write<{ userErrors: Fault[] }>('confirmClaim', { claimId: claim?.id, version: claim?.version, holdsUntil: addDays(chinaDate(), 1) }, 'counsellor', 'userErrors { path }');
    expect(userErrors).toEqual([]);
    expect(await read('seeker')).toMatchObject({ womensRetirementGroup: 'AGE_55' });
    await server.store.owner.rows(sql`update claim set holds_until = ${addDays(chinaDate(), -1)}::date where kind = 'RETIREMENT_GROUP'`);
    await new FactLapsing(server.store.database, { ...silent, error: (error) => { throw error; } }).close();
    expect(await read('seeker')).toMatchObject({ womensRetirementGroup: null });
  });

  test('stated by the centre counts at once; a man has none', async () => {
    expect(await update({ womensRetirementGroup: 'AGE_50' }, 'counsellor')).toEqual([]);
    expect(await read('seeker')).toMatchObject({ womensRetirementGroup: 'AGE_50' });
    expect(await update({ sex: 'MALE', womensRetirementGroup: 'AGE_50' }, 'counsellor')).toMatchObject([{ code: 'CONTRADICTION', path: ['input', 'womensRetirementGroup'] }]);
  });
});

describe('the household', () => {
  test('is written by the centre alone, known by nothing but a hash, and alike for those who have one number', async () => {
    expect(await update({ householdNumber: '0350 12345' }, 'seeker')).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['input', 'householdNumber'] }]);
    expect(await update({ householdNumber: '0350 12345' }, exchange)).toMatchObject([{ code: 'NOT_ELIGIBLE', path: ['input', 'householdNumber'] }]);
    expect(await update({ householdNumber: '0350 12345' }, 'counsellor')).toEqual([]);
    await server.store.owner.rows(sql`update job_seeker set residence_code = '140105' where id = 2`);
    const { version } = (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'counsellor', variables: { id: globalId('JobSeeker', 2) } })).jobSeeker;
    await server.write('updateJobSeeker', { jobSeekerId: globalId('JobSeeker', 2), version, householdNumber: '035012345' }, 'counsellor');
    const [one, other] = await keys();
    expect(one).toBe(other);
    // Not exact: the key of the database that it is made with is random.
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(await read('seeker')).toMatchObject({ isHouseholdRecorded: true });
  });

  test('is no part of what a person takes along, and goes with the person', async () => {
    const { jobSeeker } = await server.data<{ jobSeeker: { personalData: string } }>('query ($id: ID!) { jobSeeker(id: $id) { personalData } }', { as: 'seeker', variables: { id: person } });
    const [held] = (JSON.parse(jobSeeker.personalData) as { job_seeker: Record<string, unknown>[] }).job_seeker;
    expect([held?.['womens_retirement_group'], 'household_key' in (held ?? {})]).toEqual([50, false]);
    expect(await server.write('eraseJobSeeker', { jobSeekerId: person }, 'counsellor')).toMatchObject({ userErrors: [] });
    expect(await server.store.owner.rows(sql`select womens_retirement_group, household_key from job_seeker where id = 1`)).toEqual([{ womens_retirement_group: null, household_key: null }]);
  });

  test('no session of another than the centre writes either past the program', async () => {
    const { db } = server.contextOf({ ...anonymous, subject: 'person', roles: new Set(['JOB_SEEKER']), jobSeekerId: 2 });
    for (const change of [sql`household_key = 'x'`, sql`womens_retirement_group = 55`]) {
      await expect(db.transaction((transaction) => transaction.rows(sql`update job_seeker set ${change} where id = 2`))).rejects.toThrow('only a centre confirms facts of a person');
    }
    await db.close();
  });
});
