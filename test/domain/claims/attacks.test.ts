import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql, { type Sql } from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { certificateTypes } from '../../../src/domain/certificates/index.js';
import { FactLapsing } from '../../../src/domain/claims/index.js';
import { silent } from '../../../src/platform/telemetry/log.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const today = chinaDate();
const datong: Actor = { ...anonymous, subject: 'centre-of-datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
const colleague: Actor = { ...anonymous, subject: 'colleague', roles: new Set(['COUNSELLOR']), regionCode: '140100' };

interface Fault { readonly code: string }
interface Claimed { readonly id: string; readonly kind: string; readonly state: string; readonly version: number; readonly isEscalated: boolean }
interface Decided { readonly claim: Claimed | null; readonly userErrors: readonly Fault[] }
interface Holder { readonly id: string; readonly number: number; readonly actor: Actor }
const rows = (statement: Sql): Promise<Record<string, unknown>[]> => server.store.owner.rows(statement);
const claimFields = 'id kind state version isEscalated';
const codes = (faults: readonly Fault[]): string[] => faults.map(({ code }) => code);

async function newcomer(): Promise<Holder> {
  const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '演示:来人', residence: '140105' }, 'counsellor', 'jobSeeker { id }');
  const [row] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from job_seeker`);
  const number = row?.id ?? 0;
  return { id: jobSeeker.id, number, actor: { ...anonymous, subject: `newcomer-${number}`, roles: new Set(['JOB_SEEKER']), jobSeekerId: number } };
}
async function newEmployer(input: object): Promise<Holder> {
  const { employer } = await server.write<{ employer: { id: string } }>('createEmployer', { name: '新来的厂', kind: 'PRIVATE', ...input }, 'counsellor', 'employer { id }');
  const [row] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from employer`);
  const number = row?.id ?? 0;
  return { id: employer.id, number, actor: { ...anonymous, subject: `recruiter-${number}`, roles: new Set(['RECRUITER']), employerId: number } };
}
async function version(table: 'job_seeker' | 'employer', { number }: Holder): Promise<number> {
  const [row] = await server.store.owner.rows<{ version: number }>(table === 'employer' ? sql`select version from employer where id = ${number}` : sql`select version from job_seeker where id = ${number}`);
  return row?.version ?? 0;
}
async function update(person: Holder, input: object, as: Actor | string = person.actor): Promise<string[]> {
  return codes((await server.write<{ userErrors: Fault[] }>('updateJobSeeker', { jobSeekerId: person.id, version: await version('job_seeker', person), ...input }, as)).userErrors);
}
async function change(employer: Holder, input: object, as: Actor | string = employer.actor): Promise<string[]> {
  return codes((await server.write<{ userErrors: Fault[] }>('updateEmployer', { employerId: employer.id, version: await version('employer', employer), ...input }, as)).userErrors);
}
async function claims(of: 'jobSeeker' | 'employer', { id }: Holder, states = 'OPEN'): Promise<readonly Claimed[]> {
  const data = await server.data<Record<string, { claims: { nodes: Claimed[] } }>>(`query ($id: ID!) { ${of}(id: $id) { claims(first: 50, states: [${states}]) { nodes { ${claimFields} } } } }`, { as: 'admin', variables: { id } });
  return data[of]?.claims.nodes ?? [];
}
const decide = (mutation: string, claim: Claimed | undefined, as: Actor | string, more: object = {}): Promise<Decided> =>
  server.write<Decided>(mutation, { claimId: claim?.id, version: claim?.version, ...more }, as, `claim { ${claimFields} }`);
const numberOf = (order: string): string => certificateNumberOf({ born: '19900307', order, kind: 4, grade: 3 });
const record = async (person: Holder, number: string, as: Actor | string, more: object = {}): Promise<string[]> =>
  codes((await server.write<{ userErrors: Fault[] }>('recordDisabilityCertificate', { jobSeekerId: person.id, number, ...more }, as)).userErrors);

describe('two at once', () => {
  test('confirm and reject a claim that the person withdraws: one of them does, the others read it again', async () => {
    const person = await newcomer();
    await update(person, { hasEmploymentDifficulty: true });
    const [claim] = await claims('jobSeeker', person);
    const decided = await Promise.all([decide('confirmClaim', claim, 'counsellor'), decide('rejectClaim', claim, colleague, { reason: '没有认定表' }), decide('withdrawClaim', claim, person.actor)]);
    expect(decided.map(({ userErrors }) => codes(userErrors).join()).sort()).toEqual(['', 'STALE', 'STALE']);
  });

  test('confirm the same number for two people: it counts for one, and the administrators decide on the other', async () => {
    for (const order of ['101', '103', '105']) {
      const people = [await newcomer(), await newcomer()];
      for (const person of people) await record(person, numberOf(order), person.actor);
      const open = await Promise.all(people.map(async (person) => (await claims('jobSeeker', person))[0]));
      const decided = await Promise.all([decide('confirmClaim', open[0], 'counsellor'), decide('confirmClaim', open[1], colleague)]);
      expect(decided.map(({ claim }) => `${claim?.state ?? ''} ${String(claim?.isEscalated)}`).sort()).toEqual(['CONFIRMED false', 'OPEN true']);
    }
  });

  test('record the same number for two people: the centres are both answered', async () => {
    const people = [await newcomer(), await newcomer()];
    const [one, other] = people;
    if (one === undefined || other === undefined) throw new Error('two people');
    expect(await Promise.all([record(one, numberOf('107'), 'counsellor'), record(other, numberOf('107'), colleague)])).toEqual([[], []]);
    expect((await Promise.all(people.map((person) => claims('jobSeeker', person)))).flat().map(({ isEscalated }) => isEscalated)).toEqual([true]);
  });

  test('confirm an employer, while its recruiter states something else: each is done, or read again', async () => {
    for (let round = 0; round < 3; round++) {
      const employer = await newEmployer({ region: '140105' });
      await change(employer, { kind: 'LISTED', name: '新名字', postCount: 7 });
      const open = await claims('employer', employer);
      const { id: employerId } = employer;
      const answers = await Promise.all([
        server.write('updateEmployer', { employerId, version: await version('employer', employer), kind: 'PLATFORM', name: '更新的名字', postCount: 8 }, employer.actor),
        ...open.map((claim, index) => decide('confirmClaim', claim, index % 2 === 0 ? 'counsellor' : colleague)),
      ]);
      expect(answers.flatMap(({ userErrors }) => codes(userErrors)).filter((code) => code !== 'STALE')).toEqual([]);
    }
  });
});

describe('whoever loses a number to somebody else', () => {
  const moved = async (order: string, before: (first: Holder) => Promise<unknown>): Promise<Holder> => {
    const [first, second] = [await newcomer(), await newcomer()];
    await record(first, numberOf(order), 'counsellor');
    await before(first);
    await record(second, numberOf(order), 'counsellor');
    const [claim] = await claims('jobSeeker', second);
    expect((await decide('confirmClaim', claim, 'admin')).claim).toMatchObject({ state: 'CONFIRMED' });
    return first;
  };
  const told = (person: Holder): Promise<Record<string, unknown>[]> => rows(sql`select kind from notice where job_seeker_id = ${person.number} and kind = 'CLAIM_REOPENED'`);

  test('and has stated another certificate by then is told, and heard on that', async () => {
    const first = await moved('201', async (person) => record(person, numberOf('201'), person.actor, { validUntil: addDays(today, 100), version: await version('job_seeker', person) }));
    expect(await claims('jobSeeker', first, 'OPEN, CONFIRMED, REPLACED')).toMatchObject([{ state: 'OPEN' }, { state: 'REPLACED' }]);
    expect(await told(first)).toEqual([{ kind: 'CLAIM_REOPENED' }]);
  });

  test('and whose certificate rests on no decision on record is told and heard too', async () => {
    const first = await moved('203', (person) => rows(sql`delete from claim where job_seeker_id = ${person.number}`));
    expect(await claims('jobSeeker', first)).toMatchObject([{ kind: 'DISABILITY_CERTIFICATE', isEscalated: true }]);
    expect(await told(first)).toEqual([{ kind: 'CLAIM_REOPENED' }]);
  });
});

test('a number that somebody holds, and one that nobody holds, look the same to whoever states them, in everything that person can read', async () => {
  const holder = await newcomer();
  await record(holder, numberOf('401'), 'counsellor');
  const seen: object[] = [];
  for (const number of [numberOf('401'), numberOf('403')]) {
    const person = await newcomer();
    const answered = await server.write('recordDisabilityCertificate', { jobSeekerId: person.id, number }, person.actor, 'jobSeeker { version disabilityCertificate { kind { digit } } }');
    const { viewer, jobSeeker } = await server.data<{ viewer: object; jobSeeker: object }>(`query ($id: ID!) { viewer { unreadNotices notices(first: 9) { totalCount nodes { kind text } } } jobSeeker(id: $id) {
      version claims(first: 9) { totalCount nodes { kind state statement nextStep isEscalated version statedBy decidedBy } } accessLog(first: 50) { totalCount nodes { reason fields } } } }`, { as: person.actor, variables: { id: person.id } });
    seen.push({ answered, viewer, jobSeeker });
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(await rows(sql`select kind from notice where job_seeker_id = ${holder.number}`)).toEqual([]);
});

describe('a fact that was confirmed until a day', () => {
  const stated: readonly [string, object][] = [
    ['QUALIFICATION', { certificates: [{ certificate: 'nurse' }, { certificate: 'chef5' }] }],
    ['GRADUATION', { graduate: { university: '山西大学', major: '法学', degree: 'BACHELOR', graduatedOn: '2026-06-30' } }],
    ['MASSAGE_PRACTICE', { massagePractitioner: { branch: 'MEDICAL' } }],
    ['RURAL_DIFFICULTY', { ruralWorker: { village: '东沟村', isInDifficulty: true } }],
    ['ABILITY_ASSESSMENT', { capacities: [{ function: 'seeing', level: 4, source: 'ASSESSMENT' }] }],
  ];
  const lapse = async (): Promise<void> => {
    await rows(sql`update claim set holds_until = ${addDays(today, -1)}::date where state = 'CONFIRMED' and holds_until = ${today}::date`);
    await new FactLapsing(server.store.database, { ...silent, error: (error) => server.faults.push(error) }).close();
  };

  test('ends with it, whichever fact of a person it is, and takes nothing else along', async () => {
    const person = await newcomer();
    await update(person, Object.assign({}, ...stated.map(([, input]) => input)) as object);
    await record(person, numberOf('301'), person.actor);
    const open = await claims('jobSeeker', person);
    expect(open.map(({ kind }) => kind).sort()).toEqual([...stated.map(([kind]) => kind), 'DISABILITY_CERTIFICATE'].sort());
    const counting = (): Promise<Record<string, unknown>[]> => rows(sql`
      select (select string_agg(h ->> 'code', ' ' order by h ->> 'code') from json_array_elements(certificates) h) as certificates, assessed_functions as assessed, capacities,
        exists (select 1 from university_graduate g where g.job_seeker_id = s.id) as graduated, exists (select 1 from blind_massage_practitioner b where b.job_seeker_id = s.id) as practises,
        exists (select 1 from disability_certificate d where d.job_seeker_id = s.id) as certified, (select is_in_difficulty from rural_worker r where r.job_seeker_id = s.id) as rural
      from job_seeker s where id = ${person.number}`);
    for (const claim of open) expect((await decide('confirmClaim', claim, 'counsellor', { holdsUntil: today })).claim?.state).toBe('CONFIRMED');
    expect(await counting()).toEqual([{ certificates: 'chef5 nurse', assessed: ['seeing'], capacities: { seeing: 4 }, graduated: true, practises: true, certified: true, rural: true }]);
    await lapse();
    expect(await counting()).toEqual([{ certificates: 'chef5', assessed: [], capacities: { seeing: 4 }, graduated: false, practises: false, certified: false, rural: false }]);
  });

  test('ends with it for an employer too', async () => {
    const employer = await newEmployer({ region: '140105' });
    await change(employer, { kind: 'LISTED', isProvinceControlled: true, isNewIndustry: true });
    for (const claim of await claims('employer', employer)) await decide('confirmClaim', claim, 'counsellor', claim.kind === 'EMPLOYER_KIND' ? {} : { holdsUntil: today });
    await lapse();
    expect(await rows(sql`select kind, is_province_controlled, is_new_industry, region_code from employer where id = ${employer.number}`)).toEqual([{ kind: 'LISTED', is_province_controlled: null, is_new_industry: null, region_code: '140105' }]);
  });

  test('can be stated anew once it ends soon, by whomever: how long it counts then is decided on the claim', async () => {
    for (const as of [null, 'counsellor']) {
      const person = await newcomer();
      await update(person, { hasEmploymentDifficulty: true });
      await decide('confirmClaim', (await claims('jobSeeker', person))[0], 'counsellor', { holdsUntil: addDays(today, 31) });
      await update(person, { hasEmploymentDifficulty: true }, as ?? person.actor);
      expect(await claims('jobSeeker', person)).toEqual([]);
      await rows(sql`update claim set holds_until = ${addDays(today, 30)}::date where job_seeker_id = ${person.number} and state = 'CONFIRMED'`);
      await update(person, { hasEmploymentDifficulty: true, papers: '新的认定表' }, as ?? person.actor);
      const [again] = await claims('jobSeeker', person);
      expect((await decide('confirmClaim', again, 'counsellor', { holdsUntil: addDays(today, 400) })).claim?.state).toBe('CONFIRMED');
      expect(await rows(sql`select state, holds_until::text from claim where job_seeker_id = ${person.number} order by id`)).toEqual([{ state: 'REPLACED', holds_until: addDays(today, 30) }, { state: 'CONFIRMED', holds_until: addDays(today, 400) }]);
    }
  });

  test('is not confirmed until a day that has passed', async () => {
    const person = await newcomer();
    await update(person, { hasEmploymentDifficulty: true });
    const [claim] = await claims('jobSeeker', person);
    const { userErrors } = await server.write<{ userErrors: object[] }>('confirmClaim', { claimId: claim?.id, version: claim?.version, holdsUntil: addDays(today, -1) }, 'counsellor', 'userErrors { code path message }');
    expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', path: ['input', 'holdsUntil'], message: `${addDays(today, -1)} has passed; the earliest is today (${today}).` }]);
  });
});

describe('an employer that turns out to be elsewhere', () => {
  test('is decided on by the centre there from then on, also on what was confirmed and claimed before', async () => {
    const employer = await newEmployer({ region: '140105' });
    await change(employer, { region: '140212', name: '新来的厂二' });
    const open = await claims('employer', employer);
    const of = (kind: string): Claimed | undefined => open.find((claim) => claim.kind === kind);
    expect((await decide('confirmClaim', of('EMPLOYER_REGION'), 'counsellor')).userErrors).toEqual([]);
    expect(codes((await decide('confirmClaim', of('EMPLOYER_NAME'), 'counsellor')).userErrors)).toEqual(['NOT_FOUND']);
    expect((await decide('confirmClaim', of('EMPLOYER_NAME'), datong)).claim?.state).toBe('CONFIRMED');
    expect(await change(employer, { region: '140105' }, datong)).toEqual([]);
    expect(await rows(sql`select name, region_code from employer where id = ${employer.number}`)).toEqual([{ name: '新来的厂二', region_code: '140105' }]);
  });

  test('is moved by its centre together with its other facts', async () => {
    const employer = await newEmployer({ region: '140105' });
    expect(await change(employer, { region: '140212', name: '新来的厂三', kind: 'LISTED', postCount: 4 }, 'counsellor')).toEqual([]);
    expect(await rows(sql`select name, kind, post_count, region_code from employer where id = ${employer.number}`)).toEqual([{ name: '新来的厂三', kind: 'LISTED', post_count: 4, region_code: '140212' }]);
  });

  test('says more of itself before anybody confirmed where it is: the centre of the claimed region decides', async () => {
    const employer = await newEmployer({ region: '140212' });
    await change(employer, { postCount: 5 });
    const posts = (await claims('employer', employer)).find(({ kind }) => kind === 'ESTABLISHED_POSTS');
    expect((await decide('confirmClaim', posts, datong)).claim?.state).toBe('CONFIRMED');
  });
});

describe('a skill that an assessment found', () => {
  test('is raised by nobody who does not confirm facts of the person', async () => {
    const person = await newcomer();
    expect(await update(person, { skills: [{ skill: 'dataEntry', level: 1, evidence: 'ASSESSMENT' }] }, 'counsellor')).toEqual([]);
    const both: Actor = { ...person.actor, subject: `both-${person.number}`, roles: new Set(['JOB_SEEKER', 'COUNSELLOR']), regionCode: '140100' };
    for (const as of [person.actor, both]) {
      expect(await update(person, { skills: [{ skill: 'dataEntry', level: 5, evidence: 'ASSESSMENT' }] }, as)).toEqual(['NOT_ELIGIBLE']);
      expect(await update(person, { skills: [{ skill: 'dataEntry', level: 1, evidence: 'ASSESSMENT' }, { skill: 'embroidery', level: 5, evidence: 'ASSESSMENT' }] }, as)).toEqual(['NOT_ELIGIBLE']);
      expect(await update(person, { skills: [{ skill: 'dataEntry', level: 1, evidence: 'ASSESSMENT' }] }, as)).toEqual([]);
    }
    const exchange: Actor = { ...anonymous, subject: 'exchange', roles: new Set(['COUNSELLOR']), regionCode: '140100', scopes: new Set(['people:write', 'people:read']) };
    expect(codes((await server.write('registerJobSeeker', { fullName: '演示:来人', residence: '140105', skills: [{ skill: 'dataEntry', level: 5, evidence: 'ASSESSMENT' }] }, exchange)).userErrors)).toEqual(['NOT_ELIGIBLE']);
  });
});

describe('past the program, a session of a person', () => {
  test('raises no assessed level, adds no qualification or rural difficulty, and makes nothing endless that ends', async () => {
    const person = await newcomer();
    await rows(sql`update job_seeker set capacities = '{"seeing": 1, "walking": 2}', assessed_functions = '["seeing"]', certificates = '[{"code": "driverC5"}]' where id = ${person.number}`);
    await update(person, { hasEmploymentDifficulty: true, ruralWorker: { village: '东沟村', isInDifficulty: false } });
    await decide('confirmClaim', (await claims('jobSeeker', person))[0], 'counsellor', { holdsUntil: today });
    const session = server.store.database.session({ subject: person.actor.subject ?? '', job_seeker: String(person.number) });
    const write = (statement: Sql): Promise<unknown[]> => session.transaction((transaction) => transaction.rows(statement));
    const own = sql`id = ${person.number}`;
    for (const refused of [
      sql`update job_seeker set capacities = '{"seeing": 4, "walking": 2}' where ${own}`, sql`update job_seeker set assessed_functions = '[]' where ${own}`,
      sql`update job_seeker set certificates = '[{"code": "driverC5"}, {"code": "nurse"}]' where ${own}`, sql`update job_seeker set certificates = '[{"code": "driverC5", "validUntil": "2099-01-01"}]' where ${own}`,
      sql`update rural_worker set is_in_difficulty = true where job_seeker_id = ${person.number}`,
      sql`insert into rural_worker (job_seeker_id, village, is_in_difficulty) values (${person.number}, '东沟村', true) on conflict (job_seeker_id) do update set is_in_difficulty = true`,
    ]) await expect(write(refused)).rejects.toThrow('only a centre confirms facts of a person');
    await expect(write(sql`update claim set state = 'WITHDRAWN', decided_as = 'PERSON' where job_seeker_id = ${person.number} and state = 'CONFIRMED'`)).rejects.toThrow('a decided claim stays as it is');
    await write(sql`update job_seeker set capacities = '{"seeing": 1, "walking": 4}', certificates = '[{"code": "chef5"}, {"code": "driverC5"}]' where ${own}`);
    await session.close();
  });

  test('the database and the program ask for the same certificates', async () => {
    expect(await rows(sql`select unnest(access.certificates_asked_by_law()) as code order by 1`)).toEqual(certificateTypes.entries.filter(({ isAskedByLaw }) => isAskedByLaw).map(({ code }) => ({ code })).sort((one, other) => (one.code < other.code ? -1 : 1)));
  });
});
