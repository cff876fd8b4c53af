import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids, type UserErrors } from '../../support/ids.js';
import { recordedBy } from '../../support/recorded.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Recorded extends UserErrors {
  readonly programme: {
    readonly id: string; readonly kind: { readonly code: string }; readonly startsOn: string; readonly region: { readonly code: string }; readonly organiser: string; readonly status: string;
    readonly participations: { readonly nodes: { readonly jobSeeker: { readonly id: string }; readonly state: string; readonly note: string | null }[] };
  } | null;
}

async function record(input: Readonly<Record<string, unknown>>, as: string | Parameters<TestServer['tokenOf']>[0] = 'counsellor', language: 'en' | 'zh-CN' = 'en'): Promise<Recorded> {
  const { recordService } = await server.data<{ recordService: Recorded }>(`mutation ($input: RecordServiceInput!) { recordService(input: $input) {
    programme { id kind { code } startsOn region { code } organiser status participations(first: 100) { nodes { jobSeeker { id } state note } } } userErrors { code path message } } }`,
  { as, language, variables: { input } });
  return recordService;
}

/** People of Taiyuan who are owed the service of this year, and somebody of another city. */
let owed: number[];
let elsewhere: number;
beforeEach(async () => {
  owed = (await server.store.owner.rows<{ id: number }>(sql`
    select id from job_seeker s where residence_code like '1401%' and is_willing and not exists (select 1 from service_year y where y.job_seeker_id = s.id) order by id limit 3`)).map(({ id }) => id);
  elsewhere = (await server.store.owner.rows<{ id: number }>(sql`select id from job_seeker where residence_code like '1402%' order by id limit 1`))[0]?.id ?? 0;
});
const idsOf = (people: readonly number[]): string[] => people.map((id) => globalId('JobSeeker', id));
const programmes = async (): Promise<unknown> => server.store.owner.rows(sql`select count(*)::int as programmes, (select count(*)::int from participation) as parts from programme`);

test('one step records a service for several people, who are owed none any more', async () => {
  const { programme, userErrors } = await record({ jobSeekerIds: idsOf(owed), service: 'guidance', note: '讲了简历怎么写', outcome: 'REFERRED' });
  expect(userErrors).toEqual([]);
  expect(programme).toMatchObject({ kind: { code: 'employmentService' }, startsOn: today, region: { code: '140100' }, organiser: '残疾人就业服务机构', status: 'HELD' });
  expect(programme?.participations.nodes).toEqual(idsOf(owed).map((id) => ({ jobSeeker: { id }, state: 'ATTENDED', note: '讲了简历怎么写' })));
  const stored = await server.store.owner.rows(sql`select distinct details, stage, outcome from participation where job_seeker_id = any(${owed}::int[]) and note = '讲了简历怎么写'`);
  expect(stored).toEqual([{ details: { service: 'guidance' }, stage: 'served', outcome: 'REFERRED' }]);
  expect(await server.store.owner.rows(sql`select job_seeker_id as id from service_year where year = ${Number(today.slice(0, 4))} and job_seeker_id = any(${owed}::int[]) order by 1`)).toEqual(owed.map((id) => ({ id })));
});

test('the record tells of everybody who was served', async () => {
  const { events } = await recordedBy(server, () => record({ jobSeekerIds: idsOf(owed), service: 'policy' }));
  expect(events.filter(({ what }) => what === 'recordService').map(({ action, people }) => [action, people.toSorted((one, other) => one - other)])).toEqual([['WRITE', owed]]);
});

test('another kind, another day, a name in the place of a code', async () => {
  const on = addDays(today, -3);
  expect((await record({ jobSeekerIds: idsOf(owed.slice(0, 1)), service: '职业指导', on, region: '小店区', organiser: '小店区残联', details: [{ field: 'satisfaction', value: { text: 'satisfied' } }] })).programme)
    .toMatchObject({ startsOn: on, region: { code: '140105' }, organiser: '小店区残联' });
  const [kind] = await server.store.owner.rows<{ details: object }>(sql`select details from participation order by id desc limit 1`);
  expect(kind).toEqual({ details: { service: 'guidance', satisfaction: 'satisfied' } });
});

test('every fault comes at once, at the person or the field that it is of, and nothing is written', async () => {
  const before = await programmes();
  const codes = async (input: Readonly<Record<string, unknown>>, as?: string): Promise<string[]> => (await record(input, as)).userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(await codes({ jobSeekerIds: [...idsOf([elsewhere]), ...idsOf(owed), globalId('JobSeeker', 99_999_999)], service: 'guidance' })).toEqual(['NOT_FOUND input.jobSeekerIds.0', 'NOT_FOUND input.jobSeekerIds.4']);
  expect(await codes({ jobSeekerIds: [...idsOf(owed), ...idsOf(owed)] })).toEqual(['REQUIRED input.service', ...[3, 4, 5].map((index) => `DUPLICATE input.jobSeekerIds.${index}`)]);
  expect(await codes({ jobSeekerIds: [], service: 'guidance' })).toEqual(['REQUIRED input.jobSeekerIds']);
  expect(await codes({ jobSeekerIds: idsOf(owed), service: 'guidance', on: addDays(today, 1) })).toEqual(['CONTRADICTION input.on']);
  expect(await codes({ jobSeekerIds: idsOf(owed), kind: 'vocationalCourse' })).toEqual(['CONTRADICTION input.kind']);
  expect(await codes({ jobSeekerIds: idsOf(owed), service: 'guidance', details: [{ field: 'none', value: { text: 'x' } }] })).toEqual(['UNKNOWN_CODE input.details.0.field']);
  expect(await codes({ jobSeekerIds: idsOf(owed), service: 'guidance', region: '140200' })).toEqual(['NOT_ELIGIBLE input.region']);
  expect(await codes({ jobSeekerIds: idsOf(owed), service: 'guidance' }, 'admin')).toEqual(['REQUIRED input.region']);
  expect(await programmes()).toEqual(before);
});

test('the same key records it once', async () => {
  const before = await programmes();
  const input = { jobSeekerIds: idsOf(owed), service: 'followUp', idempotencyKey: 'service-1' };
  const [first, again] = [await record(input), await record(input)];
  expect(again.programme?.id).toBe(first.programme?.id);
  const [{ programmes: count, parts }] = await programmes() as [{ programmes: number; parts: number }];
  const [{ programmes: countBefore, parts: partsBefore }] = before as [{ programmes: number; parts: number }];
  expect([count - countBefore, parts - partsBefore]).toEqual([1, 3]);
});

test('for nobody but a centre', async () => {
  for (const as of ['seeker', 'recruiter']) {
    const { errors } = await server.ask('mutation ($input: RecordServiceInput!) { recordService(input: $input) { userErrors { code } } }', { as, variables: { input: { jobSeekerIds: [ids.seeker], service: 'guidance' } } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  }
});
