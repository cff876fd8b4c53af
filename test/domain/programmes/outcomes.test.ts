import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { addDays, chinaDate, yearOf } from '../../../src/platform/calendar.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { codes, person, Programmes, type Faults, type Taken } from './making.js';

let server: TestServer;
let programmes: Programmes;
beforeAll(async () => {
  server = await TestServer.start('demo');
  programmes = new Programmes(server);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();

describe('the host of a programme', () => {
  test('knows those who have a place by name and phone, and nothing else of them; everybody else does not, and reading is recorded', async () => {
    const id = await programmes.made({ kind: 'marketStall', hostId: ids.employer, closesOn: addDays(today, 10), placesInAll: 10, places: 1, fee: '10.00', usualFee: '20.00', details: [{ field: 'termMonths', value: { number: '12' } }] });
    const course = await programmes.made({ hostId: ids.employer });
    const { participation: asked } = await programmes.moved('takePart', id, { jobSeekerId: ids.seeker }, 'seeker');
    const { participation: allotted } = await programmes.moved('takePart', course, { jobSeekerId: ids.seeker }, 'seeker');
    const base: Actor = { ...anonymous, subject: 'base', roles: new Set(['TRAINING_BASE_STAFF']), employerId: 1 };
    const agency: Actor = { ...base, subject: 'agency', roles: new Set(['AGENCY_STAFF']) };
    const elsewhere: Actor = { ...base, subject: 'elsewhere', roles: new Set(['RECRUITER']), employerId: 2 };
    interface Node { readonly attendee: { readonly fullName: string; readonly phone: string | null } | null; readonly jobSeeker: object | null }
    const nodeOf = async (part: string | undefined, as: Actor | string): Promise<Node | null> => (await server.data<{ node: Node | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Participation { attendee { fullName phone } jobSeeker { id } } } }', { as, variables: { id: part ?? '' } })).node;
    const { jobSeeker: self } = await server.data<{ jobSeeker: object }>('query ($id: ID!) { jobSeeker(id: $id) { fullName phone } }', { as: 'seeker', variables: { id: ids.seeker } });
    for (const staff of ['recruiter', base]) {
      expect(await nodeOf(allotted?.id, staff)).toEqual({ attendee: self, jobSeeker: null });
      // Who waits for a draw has no place yet.
      expect(await nodeOf(asked?.id, staff)).toMatchObject({ attendee: null });
    }
    expect(await nodeOf(allotted?.id, agency)).toBeNull();
    expect(await nodeOf(allotted?.id, elsewhere)).toBeNull();
    expect(await nodeOf(allotted?.id, 'counsellor')).toMatchObject({ attendee: null, jobSeeker: { id: ids.seeker } });
    const { jobSeeker: { accessLog } } = await server.data<{ jobSeeker: { accessLog: { nodes: { reason: string | null; fields: string[] }[] } } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { accessLog(first: 50) { nodes { reason fields } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    // The place, and the part of whoever waits: both by two people of the host.
    expect(accessLog.nodes.filter(({ reason }) => reason === 'HOSTING').map(({ fields }) => fields.join(' ')).toSorted()).toEqual(['fullName phone', 'fullName phone', 'id', 'id']);
    expect((await programmes.moved('cancelParticipation', course, { jobSeekerId: ids.seeker }, 'seeker')).userErrors).toEqual([]);
    expect(await nodeOf(allotted?.id, 'recruiter')).toMatchObject({ attendee: null });
  });
});

describe('an assessment of abilities', () => {
  interface Profile { readonly version: number; readonly capacities: readonly { readonly function: { readonly code: string }; readonly level: number; readonly source: string }[] }
  const profile = async (id: string): Promise<Profile> => (await server.data<{ jobSeeker: Profile }>('query ($id: ID!) { jobSeeker(id: $id) { version capacities { function { code } level source } } }', { as: 'admin', variables: { id } })).jobSeeker;
  const assess = (input: object, as: Actor | string = 'counsellor') => server.write<Faults>('recordAbilityAssessment', { jobSeekerId: ids.seeker, assessedOn: today, assessor: '市职业能力评估组', ...input }, as, 'userErrors { path message }');

  test('becomes the capacities that it found, counts as a service, and leaves the rest of what is known', async () => {
    await server.store.owner.rows(sql`update job_seeker set capacities = '{"seeing": 4, "hearing": 3}', assessed_functions = '[]' where id = 1`);
    const { version } = await profile(ids.seeker);
    expect(await codes(assess({ version: version + 1, capacities: [{ function: 'seeing', level: 1 }] }))).toEqual(['STALE version']);
    expect(await codes(assess({ version, assessedOn: addDays(today, 1), capacities: [{ function: 'seeing', level: 5 }, { function: 'x', level: 1 }, { function: 'seeing', level: 1 }] }))).toEqual([
      'OUT_OF_RANGE assessedOn', 'OUT_OF_RANGE capacities.0.level', 'UNKNOWN_CODE capacities.1.function', 'DUPLICATE capacities.2.function',
    ]);
    expect(await codes(assess({ version, capacities: [{ function: 'seeing', level: 2 }, { function: 'memory', level: 4 }] }))).toEqual([]);
    const { capacities, version: after } = await profile(ids.seeker);
    expect(capacities.map(({ function: { code }, level, source }) => `${code} ${level} ${source}`).sort()).toEqual(['hearing 3 SELF', 'memory 4 ASSESSMENT', 'seeing 2 ASSESSMENT']);
    const { jobSeeker } = await server.data<{ jobSeeker: { participations: { nodes: { programme: object; state: string }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { participations(last: 1) { nodes { state programme { kind { code } organiser startsOn } } } } }', { as: 'counsellor', variables: { id: ids.seeker } });
    expect(jobSeeker.participations.nodes).toEqual([{ state: 'ATTENDED', programme: { kind: { code: 'abilityAssessment' }, organiser: '市职业能力评估组', startsOn: today } }]);

    // What people themselves say of it is a claim; the levels that the assessment found go on to count.
    const say = (list: readonly object[]) => codes(server.write<Faults>('updateJobSeeker', { jobSeekerId: ids.seeker, version: after, capacities: list }, 'seeker', 'userErrors { path message }'));
    expect(await say([{ function: 'seeing', level: 4, source: 'ASSESSMENT' }, { function: 'memory', level: 4, source: 'ASSESSMENT' }, { function: 'hearing', level: 4, source: 'ASSESSMENT' }])).toEqual([]);
    const { capacities: counting } = await profile(ids.seeker);
    expect(counting.map(({ function: { code }, level, source }) => `${code} ${level} ${source}`).sort()).toEqual(['hearing 4 SELF', 'memory 4 ASSESSMENT', 'seeing 2 ASSESSMENT']);
    expect(await server.store.owner.rows(sql`select kind, value from claim where job_seeker_id = 1 and state = 'OPEN' and kind = 'ABILITY_ASSESSMENT'`)).toEqual([{ kind: 'ABILITY_ASSESSMENT', value: { seeing: 4, memory: 4, hearing: 4 } }]);
  });

  test('is recorded by the centre that serves the person alone', async () => {
    const elsewhere: Actor = { ...anonymous, subject: 'elsewhere', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
    const { version } = await profile(ids.seeker);
    expect(await codes(assess({ version, capacities: [{ function: 'seeing', level: 1 }] }, elsewhere))).toEqual(['NOT_FOUND jobSeekerId']);
  });
});

describe('what became of it', () => {
  test('is recorded by the host and the centre, never by the person; a certificate comes to stand with the person and shows the skills', async () => {
    const id = await programmes.made({ hostId: ids.employer, skills: ['dataEntry', 'embroidery'], certificate: 'chef5', places: 5 });
    await server.store.owner.rows(sql`update job_seeker set skills = '[{"code": "dataEntry", "level": 2, "evidence": "SELF"}]', certificates = '[]' where id = 1`);
    const { participation } = await programmes.moved('takePart', id, { jobSeekerId: ids.seeker }, 'seeker');
    const record = async (input: object, as: Actor | string): Promise<string[]> => codes(server.write<Faults>('recordParticipation', { participationId: participation?.id ?? '', version: 1, ...input }, as, 'userErrors { path }'));
    expect(await record({ state: 'ATTENDED', outcome: 'CERTIFIED' }, 'seeker')).toEqual(['NOT_FOUND participationId']);
    expect(await record({ state: 'CANCELLED', hoursAttended: '3000' }, 'counsellor')).toEqual(['OUT_OF_RANGE hoursAttended', 'INVALID state']);
    expect(await record({ version: 4 }, 'counsellor')).toEqual(['STALE version']);
    const base: Actor = { ...anonymous, subject: 'base', roles: new Set(['TRAINING_BASE_STAFF']), employerId: 1 };
    expect(await record({ state: 'ATTENDED', hoursAttended: '39.5', outcome: 'CERTIFIED' }, base)).toEqual([]);
    const { jobSeeker } = await server.data<{ jobSeeker: { skills: object[]; certificates: object[] } }>('query ($id: ID!) { jobSeeker(id: $id) { skills { skill { code } level evidence } certificates { type { code } issuedOn } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobSeeker).toEqual({
      skills: [{ skill: { code: 'dataEntry' }, level: 2, evidence: 'CERTIFICATE' }, { skill: { code: 'embroidery' }, level: null, evidence: 'CERTIFICATE' }],
      certificates: [{ type: { code: 'chef5' }, issuedOn: today }],
    });
    const plain = await programmes.made({ hostId: ids.employer });
    const { participation: other } = await programmes.moved('takePart', plain, { jobSeekerId: ids.seeker }, 'seeker');
    expect(await codes(server.write<Faults>('recordParticipation', { participationId: other?.id ?? '', version: 1, outcome: 'CERTIFIED' }, 'counsellor', 'userErrors { path }'))).toEqual(['CONTRADICTION outcome']);
  });

  test('is no qualification that a law asks for while only the host, or the centre of another region, says so; the centre of the person confirms it', async () => {
    const datong: Actor = { ...anonymous, subject: 'centre-of-datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
    const hosted: Actor = { ...anonymous, subject: 'base', roles: new Set(['TRAINING_BASE_STAFF']), employerId: 1 };
    const held = async (): Promise<object[]> => server.store.owner.rows<object>(sql`select certificates, (select json_agg(json_build_object('key', key, 'as', claimed_as, 'state', state) order by c.id) from claim c where c.job_seeker_id = s.id and kind = 'QUALIFICATION') as claims from job_seeker s where id = 1`);
    const none = { certificates: [] as object[], claims: null };
    for (const [by, expected] of [
      [hosted, { certificates: [], claims: [{ key: 'nurse', as: 'EMPLOYER', state: 'OPEN' }] }], [datong, { certificates: [], claims: [{ key: 'nurse', as: 'CENTRE', state: 'OPEN' }] }],
      ['counsellor', { certificates: [{ code: 'nurse', issuedOn: today, validUntil: null }], claims: [{ key: 'nurse', as: 'CENTRE', state: 'CONFIRMED' }] }],
    ] as const) {
      await server.store.owner.rows(sql`update job_seeker set certificates = '[]' where id = 1`);
      await server.store.owner.rows(sql`delete from claim where job_seeker_id = 1`);
      expect(await held()).toEqual([none]);
      const id = await programmes.made({ hostId: ids.employer, certificate: 'nurse', places: 5 });
      const { participation } = await programmes.moved('takePart', id, { jobSeekerId: ids.seeker }, 'seeker');
      // As one that the other centre runs.
      if (by === datong) await server.store.owner.rows(sql`update programme set region_code = '140200' where id = (select max(id) from programme)`);
      expect(await codes(server.write<Faults>('recordParticipation', { participationId: participation?.id ?? '', version: 1, state: 'ATTENDED', outcome: 'CERTIFIED' }, by, 'userErrors { path }'))).toEqual([]);
      expect(await held()).toEqual([expected]);
    }
  });

  test('serves the person in the year of the programme, from its first day on, and no longer once it turns out that the person was absent', async () => {
    const [seeker] = await programmes.locals(1, sql`not exists (select 1 from participation t where t.job_seeker_id = s.id)`);
    const years = (): Promise<object[]> => server.store.owner.rows<object>(sql`select year, first_on::text from service_year where job_seeker_id = ${seeker ?? 0} order by 1`);
    const days = [addDays(today, 60), addDays(today, 30)];
    const parts: Taken['participation'][] = [];
    for (const startsOn of days) {
      const { participation } = await programmes.moved('takePart', await programmes.made({ startsOn }), person(seeker ?? 0), 'counsellor');
      parts.push(participation);
    }
    const record = async (index: number, version: number, state: string): Promise<void> => {
      expect(await codes(server.write<Faults>('recordParticipation', { participationId: parts[index]?.id ?? '', version, state }, 'counsellor', 'userErrors { path }'))).toEqual([]);
    };
    const firsts = (starts: readonly string[]): object[] => [...Map.groupBy(starts.toSorted(), yearOf)].map(([year, [first]]) => ({ year, first_on: first }));
    expect(await years()).toEqual([]);
    await record(0, 1, 'ATTENDED');
    expect(await years()).toEqual(firsts(days.slice(0, 1)));
    await record(1, 1, 'ATTENDED');
    expect(await years()).toEqual(firsts(days));
    await record(1, 2, 'ABSENT');
    expect(await years()).toEqual(firsts(days.slice(0, 1)));
    await record(0, 2, 'ABSENT');
    expect(await years()).toEqual([]);
  });

  test('is counted where the person lives now, while the person is willing to work', async () => {
    const [seeker = 0] = await programmes.locals(1, sql`s.is_willing and not exists (select 1 from service_year y where y.job_seeker_id = s.id)`);
    const { participation } = await programmes.moved('takePart', await programmes.made({ startsOn: today }), person(seeker), 'counsellor');
    expect(await codes(server.write<Faults>('recordParticipation', { participationId: participation?.id ?? '', version: 1, state: 'ATTENDED' }, 'counsellor', 'userErrors { path }'))).toEqual([]);
    const counted = (): Promise<object[]> => server.store.owner.rows<object>(sql`select residence_code as residence, is_counted as "isCounted" from service_year where job_seeker_id = ${seeker}`);
    const [before] = await server.store.owner.rows<{ residence: string }>(sql`select residence_code as residence from job_seeker where id = ${seeker}`);
    const residence = before?.residence ?? '';
    expect(await counted()).toEqual([{ residence, isCounted: true }]);
    await server.store.owner.rows(sql`update job_seeker set residence_code = '140202' where id = ${seeker}`);
    expect(await counted()).toEqual([{ residence: '140202', isCounted: true }]);
    await server.store.owner.rows(sql`update job_seeker set residence_code = ${residence}, is_willing = false where id = ${seeker}`);
    expect(await counted()).toEqual([{ residence, isCounted: false }]);
    await server.store.owner.rows(sql`update job_seeker set is_willing = true where id = ${seeker}`);
    expect(await counted()).toEqual([{ residence, isCounted: true }]);
  });

  test('is forgotten but for the count when the person is erased, and the place falls free', async () => {
    const id = await programmes.made({ kind: 'skillsContest', places: 1 });
    const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '待删除', residence: '140105' }, 'admin', 'jobSeeker { id }');
    expect((await programmes.moved('takePart', id, { jobSeekerId: jobSeeker.id }, 'admin')).participation?.state).toBe('ALLOTTED');
    expect((await server.write('eraseJobSeeker', { jobSeekerId: jobSeeker.id }, 'admin')).userErrors).toEqual([]);
    expect((await programmes.moved('takePart', id, { jobSeekerId: ids.seeker }, 'seeker')).participation?.state).toBe('ALLOTTED');
  });
});

