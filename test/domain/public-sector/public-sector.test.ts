import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('empty'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };
const firstId = 1000;
interface Body { readonly kind?: string; readonly level?: string | null; readonly posts?: number | null; readonly isSchool?: boolean; readonly staff?: number; readonly counted?: string; readonly heads?: number; readonly plan?: number; readonly region?: string }

/** Public bodies in the order given, with what they declared of 2025. */
async function bodies(given: readonly Body[]): Promise<void> {
  const { owner } = server.store;
  for (const table of ['recruiting_plan', 'employer_year', 'public_statistics']) await owner.rows(sql`delete from ${raw(table)}`);
  await owner.rows(sql`delete from employer where id >= ${firstId}`);
  for (const [index, { kind = 'PUBLIC_ORGAN', level = 'CITY', posts = 60, isSchool = false, staff, counted = '0', heads = 0, plan, region = '140105' }] of given.entries()) {
    const id = firstId + index;
    await owner.rows(sql`insert into employer (id, name, kind, organ_level, region_code, post_count, is_school, provisions) values (${id}, ${`单位${id}`}, ${kind}, ${level}, ${region}, ${posts}, ${isSchool}, '{}')`);
    if (staff !== undefined) await owner.rows(sql`insert into employer_year (employer_id, year, staff, average_wage, heads, counted, declared_at) values (${id}, 2025, ${staff}, 60000, ${heads}, ${counted}, now())`);
    if (plan !== undefined) await owner.rows(sql`insert into recruiting_plan (employer_id, year, planned_hires) values (${id}, ${plan}, 1)`);
  }
}

async function standingsOn(asOf: string): Promise<string[]> {
  const { publicBodies } = await server.data<{ publicBodies: { nodes: { standing: string }[] } }>(
    'query ($asOf: Date!) { publicBodies(region: "140000", asOf: $asOf, first: 50) { nodes { standing } } }', { as: 'admin', variables: { asOf } });
  return publicBodies.nodes.map(({ standing }) => standing);
}

describe('how a public body stands', () => {
  const day = '2026-06-01';
  test.each<[string, Body, string]>([
    ['an organ of 49 posts', { posts: 49 }, 'SMALL'], ['an organ of 50 posts', { posts: 50 }, 'WITHOUT_PLAN'],
    ['an institution of 66 posts', { kind: 'PUBLIC_INSTITUTION', posts: 66 }, 'SMALL'], ['an institution of 67 posts', { kind: 'PUBLIC_INSTITUTION', posts: 67 }, 'WITHOUT_PLAN'],
    ['a school of 300 posts', { kind: 'PUBLIC_INSTITUTION', posts: 300, isSchool: true }, 'SCHOOL'], ['of the province', { level: 'PROVINCE' }, 'WITHOUT_PLAN'],
    ['of a county', { level: 'COUNTY' }, 'POOLED'], ['of a township', { level: 'TOWNSHIP', posts: 10 }, 'POOLED'], ['of a level unknown', { level: null }, 'UNKNOWN'], ['of posts unknown', { posts: null }, 'UNKNOWN'],
    ['exactly at the ratio: 200 staff, 3 counted', { posts: 200, staff: 200, counted: '3', heads: 2 }, 'RATIO_MET'], ['just below it, with somebody', { posts: 200, staff: 200, counted: '2.9999', heads: 2 }, 'EMPLOYS'],
    ['nobody, with a plan for this year', { plan: 2026 }, 'PLANNED'], ['with a plan for a later year', { plan: 2027 }, 'PLANNED'], ['with a plan of a year gone by', { plan: 2025 }, 'WITHOUT_PLAN'],
  ])('%s', async (_name, body, expected) => {
    await bodies([body]);
    expect(await standingsOn(day)).toEqual([expected]);
  });

  test('is told as of a past day by that day\'s rules and declarations, and is late from the day after the last one', async () => {
    await bodies([{ plan: 2027 }, { staff: 100, counted: '1', heads: 1 }]);
    expect(await standingsOn('2025-12-30')).toEqual(['NO_RULE', 'NO_RULE']);
    expect(await standingsOn('2025-12-31')).toEqual(['PLANNED', 'WITHOUT_PLAN']); // the declaration of 2025 counts from 2026 on
    expect(await standingsOn('2026-01-01')).toEqual(['PLANNED', 'EMPLOYS']);
    expect(await standingsOn('2027-12-31')).toEqual(['PLANNED', 'EMPLOYS']);
    expect(await standingsOn('2028-01-01')).toEqual(['LATE', 'EMPLOYS']);
  });

  const duty = async (id: number, asOf: string, as: Actor | string): Promise<{ standing: string; isPlanAsked: boolean; reason: string; employed: number } | null | undefined> =>
    (await server.data<{ employer: { publicDuty: { standing: string; isPlanAsked: boolean; reason: string; employed: number } | null } }>(
      'query ($id: ID!, $asOf: Date!) { employer(id: $id) { publicDuty(asOf: $asOf) { standing isPlanAsked reason employed } } }', { as, variables: { id: globalId('Employer', id), asOf } })).employer.publicDuty;

  test('case 31: a plan for a year after the duty\'s last one is none, and none is made', async () => {
    await bodies([{ plan: 2035 }]);
    expect(await standingsOn('2026-06-01')).toEqual(['WITHOUT_PLAN']);
    expect((await server.write<{ userErrors: { path: string[] }[] }>('planPublicRecruiting', { employerId: globalId('Employer', firstId), year: 2028, plannedHires: 1 }, 'counsellor', 'userErrors { path }')).userErrors.map(({ path }) => path)).toEqual([['input', 'year']]);
  });

  test('case 32: a hire counts from its day on, for the centre; the body, which may not know of the disability, reads what it declared', async () => {
    await bodies([{}]);
    await server.store.owner.rows(sql`insert into job_seeker (id, residence_code, skills, certificates, capacities, aids, needs, education, work, wishes, assessed_functions) values (900001, '140105', '[]', '[]', '{}', '[]', '[]', '[]', '[]', '{}', '[]') on conflict do nothing`);
    await server.store.owner.rows(sql`insert into employment (job_seeker_id, employer_id, kind, started_on, follow_ups, due_on, followed_up) values (900001, ${firstId}, 'FULL_TIME', '2026-03-01', '[]', '{}', '{}')`);
    const recruiter: Actor = { ...anonymous, subject: 'of the body', roles: new Set(['RECRUITER']), employerId: firstId };
    expect([(await duty(firstId, '2026-02-28', 'counsellor'))?.standing, (await duty(firstId, '2026-03-01', 'counsellor'))?.standing, (await duty(firstId, '2028-01-01', 'counsellor'))?.standing]).toEqual(['WITHOUT_PLAN', 'EMPLOYS', 'EMPLOYS']);
    expect([(await duty(firstId, '2026-03-01', 'counsellor'))?.employed, (await duty(firstId, '2026-03-01', recruiter))?.employed, (await duty(firstId, '2026-03-01', recruiter))?.standing]).toEqual([1, 0, 'WITHOUT_PLAN']);
    expect(await standingsOn('2026-03-01')).toEqual(['EMPLOYS']);
    await server.store.owner.rows(sql`delete from employment where employer_id = ${firstId}`);
    await server.store.owner.rows(sql`delete from identity.account_role where employer_id = ${firstId}`);
  });

  test('case 33: a body of 300 with one disabled person employs somebody, and is still asked for a plan', async () => {
    await bodies([{ posts: 300, staff: 300, counted: '1', heads: 1 }, { posts: 300, staff: 300, counted: '1', heads: 1, plan: 2027 }, { posts: 300, staff: 300, counted: '4.5', heads: 4 }]);
    expect(await Promise.all([0, 1, 2].map(async (index) => { const is = await duty(firstId + index, '2026-06-01', 'counsellor'); return [is?.standing, is?.isPlanAsked]; }))).toEqual([['EMPLOYS', true], ['EMPLOYS', false], ['RATIO_MET', false]]);
    expect((await duty(firstId, '2026-06-01', 'counsellor'))?.reason).toBe('It is below the ratio, and employs at least one disabled person. It must still make a plan (planPublicRecruiting).');
  });

  test('only of public bodies, for themselves and their centre', async () => {
    await bodies([{}, { kind: 'PRIVATE' }]);
    const dutyOf = (id: number, as: Actor | string) => server.ask<{ employer: { publicDuty: { standing: string; reason: string; required: string; deadline: string; employer: { name: string }; plans: unknown[] } | null } }>(
      'query ($id: ID!) { employer(id: $id) { publicDuty(asOf: "2026-06-01") { standing reason required deadline employer { name } plans { year } } } }', { as, variables: { id: globalId('Employer', id) } });
    expect((await dutyOf(firstId, 'counsellor')).data?.employer.publicDuty).toEqual({ standing: 'WITHOUT_PLAN', reason: 'It is below the ratio, and must make a plan (planPublicRecruiting).', required: '0.9000', deadline: '2027-12-31', employer: { name: `单位${firstId}` }, plans: [] });
    expect((await dutyOf(firstId + 1, 'counsellor')).data?.employer.publicDuty).toBeNull();
    expect((await dutyOf(firstId, auditor)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('plans', () => {
  const plan = async (input: object, as = 'counsellor'): Promise<string[]> => (await server.write<{ userErrors: { code: string; path: string[] }[] }>('planPublicRecruiting', { employerId: globalId('Employer', firstId), year: 2026, plannedHires: 2, ...input }, as, 'userErrors { path }')).userErrors.map(({ code, path }) => `${code} ${path.at(-1) ?? ''}`);

  test('are made once a year, changed by whoever has read them, and by public bodies alone', async () => {
    await bodies([{}, { kind: 'PRIVATE' }, { region: '140212' }]);
    expect(await plan({ note: '档案岗位一名,公开招聘' })).toEqual([]);
    expect(await standingsOn('2026-06-01')).toEqual(['PLANNED', 'WITHOUT_PLAN']);
    expect(await plan({})).toEqual(['DUPLICATE version']);
    expect(await plan({ version: 9 })).toEqual(['STALE version']);
    expect(await plan({ version: 1, plannedHires: 3 })).toEqual([]);
    expect(await plan({ year: 2025, plannedHires: 0 })).toEqual(['OUT_OF_RANGE year', 'OUT_OF_RANGE plannedHires']);
    expect(await plan({ employerId: globalId('Employer', firstId + 1) })).toEqual(['NOT_ELIGIBLE employerId']);
    expect(await plan({ employerId: globalId('Employer', firstId + 2) })).toEqual(['NOT_FOUND employerId']);
  });
});

describe('statistics and their publication', () => {
  const fields = '{ asOf publishedAt counts { standing bodies } employed pooledPosts pooledRequired pooledCounted }';
  test('are counted for the centre, and published for everybody, small counts of people masked', async () => {
    await bodies([{ posts: 200, staff: 200, counted: '3', heads: 2 }, {}, { level: 'COUNTY', posts: 80, staff: 80, counted: '1', heads: 1 }, { level: 'TOWNSHIP', posts: 20 }, { region: '140212' }]);
    const { publicSectorStatistics } = await server.data<{ publicSectorStatistics: object }>(`{ publicSectorStatistics(region: "140100", asOf: "2026-06-01") ${fields} }`, { as: 'counsellor' });
    const counted = { counts: [{ standing: 'POOLED', bodies: 2 }, { standing: 'RATIO_MET', bodies: 1 }, { standing: 'WITHOUT_PLAN', bodies: 1 }], pooledPosts: 100, pooledRequired: '1.50' };
    expect(publicSectorStatistics).toEqual({ ...counted, asOf: '2026-06-01', publishedAt: null, employed: 3, pooledCounted: '1.00' });
    const publish = async (region: string): Promise<string[]> => (await server.write('publishPublicSectorStatistics', { region, asOf: '2026-06-01' }, 'counsellor')).userErrors.map(({ code }) => code);
    expect(await publish('140200')).toEqual(['NOT_ELIGIBLE']);
    expect(await publish('140100')).toEqual([]);
    await server.store.owner.rows(sql`delete from employer_year`);
    const { publishedStatistics } = await server.data<{ publishedStatistics: object[] }>(`{ publishedStatistics(region: "140100") ${fields} }`);
    // Not exact: it was published just now.
    expect(publishedStatistics).toEqual([{ ...counted, asOf: '2026-06-01', publishedAt: expect.any(String), employed: null, pooledCounted: null }]);
    expect((await server.data<{ publishedStatistics: { employed: number }[] }>(`{ publishedStatistics(region: "140100") ${fields} }`, { as: 'counsellor' })).publishedStatistics[0]?.employed).toBe(3);
  });

  test('are for the own region alone', async () => {
    for (const [as, region] of [[auditor, '140100'], ['counsellor', '140200']] as const) {
      for (const query of [`{ publicSectorStatistics(region: "${region}") { employed } }`, `{ publicBodies(region: "${region}", first: 1) { totalCount } }`]) {
        expect((await server.ask(query, { as })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
      }
    }
  });
});
