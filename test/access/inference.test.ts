import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { ids } from '../support/ids.js';
import { confirmDemands } from '../matching/sense/pairs.js';
import { TestServer } from '../support/server.js';

/** An attacker with a recruiter's token, who wants to know the kind or grade of people's disability. */
let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** All that a recruiter can ask of candidates, but for what is refused anyway. */
const everything = `
  score confidence eligibility summary summaries { zh en } plain questions rulesOn
  gates { id outcome reason reasons { zh en } plain rule source question }
  factors { name label weight value contribution known lines { about text plain texts { zh en } weight value isKnown question met accommodation { code } provision } }
  jobSeeker { id skills { skill { code } level } educationLevel { code } residence { code } graduate { major } certificates { type { code } validUntil } }`;

type Made = Record<string, { vacancy: { id: string } | null; userErrors: { message: string }[] }>;

async function makePost(kind: string, more: object, as = 'recruiter'): Promise<string> {
  const input = { employerId: ids.employer, kind, title: '为试探而写的岗位', occupation: '4-10-04-02', region: '140105', pay: { minCny: 3000, maxCny: 5000 }, seats: 5, ...more };
  const { createVacancy } = await server.data<Made>('mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { vacancy { id } userErrors { message } } }', { as, variables: { input } });
  expect(createVacancy?.userErrors).toEqual([]);
  const vacancyId = createVacancy?.vacancy?.id ?? '';
  const { publishVacancy } = await server.data<Made>('mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { vacancy { id } userErrors { message } } }', { as, variables: { input: { vacancyId } } });
  expect(publishVacancy?.userErrors).toEqual([]);
  return vacancyId;
}

interface Candidates { vacancy: { candidates: { totalCount: number; nodes: { jobSeeker: { id: string } }[] } | null } }
const candidates = (vacancyId: string, as = 'recruiter', fields = everything) => server.ask<Candidates>(
  `query ($id: ID!) { vacancy(id: $id) { candidates(first: 50, list: ANY) { totalCount nodes { ${fields} } } } }`, { as, variables: { id: vacancyId } });

async function withOtherCertificates(work: () => Promise<void>): Promise<void> {
  // Everybody gets another kind and another grade, which nothing else tells of.
  await server.store.owner.rows(sql`update disability_certificate set kind = kind % 6 + 1, grade = grade % 4 + 1, components = '[]'`);
  try {
    await work();
  } finally {
    await server.store.owner.rows(sql`update disability_certificate set kind = (kind + 4) % 6 + 1, grade = (grade + 2) % 4 + 1`);
  }
}

describe('for a post that is open to all', () => {
  test('nothing that an employer can ask changes with anybody\'s kind or grade: no order, score, gate, sentence, question or count', async () => {
    const id = await makePost('OPEN', {});
    const before = await candidates(id);
    expect(before.errors).toEqual([]);
    expect(before.data?.vacancy.candidates?.nodes.length).toBe(50);
    // What is changed does matter to whoever may know of it.
    const kept = await makePost('RESERVED', { reservation: { groups: [{ kind: 1 }], legalGround: '为试探而写的依据' } }, 'counsellor');
    const centreBefore = await candidates(kept, 'counsellor');
    await withOtherCertificates(async () => {
      expect((await candidates(id)).data).toEqual(before.data);
      expect([centreBefore, await candidates(kept, 'counsellor')].map(({ data }) => data?.vacancy.candidates?.totalCount)).toEqual([246, 40]);
    });
  });

  test('nor does it for an internship or flexible work, nor in either language', async () => {
    for (const kind of ['INTERNSHIP', 'FLEXIBLE']) {
      const id = await makePost(kind, {});
      const before = await candidates(id);
      await withOtherCertificates(async () => { expect((await candidates(id)).data).toEqual(before.data); });
    }
  });
});

describe('for a post that the law keeps for some', () => {
  const reserved = (kind: number, grades: number[]) => makePost('RESERVED', { reservation: { groups: [{ kind, grades }], legalGround: '为试探而写的依据' } });

  test('an employer sees nobody until the centre confirmed it: reservations that differ in one thing are answered alike', async () => {
    const answers = await Promise.all([[1, [1]], [1, [2]], [2, [1]]].map(async ([kind, grades]) => {
      const { data, errors } = await candidates(await reserved(kind as number, grades as number[]));
      return [data, errors.map(({ message, extensions }) => [message, extensions])];
    }));
    const refusal = 'Who fits a reserved, public-welfare or supported post, one with an age limit, or one that asks more of functions than its occupation usually does (or names no occupation), '
      + 'can be seen once the service centre confirmed it. Ask the centre of your region.';
    expect(answers).toEqual([1, 2, 3].map(() => [{ vacancy: { candidates: null } }, [[refusal, { code: 'FORBIDDEN' }]]]));
    for (const kind of ['PUBLIC_WELFARE', 'SUPPORTED']) expect((await candidates(await makePost(kind, {}))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('nor a pair: whoever is named, fitting or not, there or not', async () => {
    const id = await reserved(1, [1]);
    const answers = await Promise.all([1, 2, 3, 40, 999_999].map(async (person) => {
      const { data, errors } = await server.ask('query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { eligibility } }', { as: 'recruiter', variables: { seeker: globalId('JobSeeker', person), post: id } });
      return JSON.stringify([data, errors.map(({ message, extensions }) => [message, extensions])]);
    }));
    expect(new Set(answers).size).toBe(1);
  });

  test('the centre confirms it; then the employer hears that the condition holds, and no more; a change of whom it is for ends that', async () => {
    const id = await reserved(1, []);
    const versionNow = async (): Promise<number> => (await server.data<{ vacancy: { version: number } }>('query ($id: ID!) { vacancy(id: $id) { version } }', { as: 'recruiter', variables: { id } })).vacancy.version;
    const read = await versionNow();
    const confirm = (as: string, version: number) => server.write('confirmVacancy', { vacancyId: id, version }, as, 'vacancy { confirmedAt }');
    await expect(confirm('recruiter', read)).rejects.toThrow('FORBIDDEN');
    // What the employer changed after the centre had read it is not confirmed.
    await server.write('updateVacancy', { vacancyId: id, version: read, description: '读过之后改的' }, 'recruiter');
    expect((await confirm('counsellor', read)).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect((await confirm('counsellor', await versionNow())).userErrors).toEqual([]);
    const { data, errors } = await candidates(id);
    expect(errors).toEqual([]);
    expect(data?.vacancy.candidates?.nodes.length).toBe(50);
    const told = JSON.stringify(data).replaceAll('视力残疾', '').replaceAll(/visual impairment/gi, ''); // what the notice itself says
    expect(told.match(/(视力|听力|言语|肢体|智力|精神|多重)残疾|[一二三四1-4]级残疾|grade [1-4]\b/g)).toBeNull();

    const change = { vacancyId: id, version: await versionNow(), reservation: { groups: [{ kind: 1, grades: [1] }], legalGround: '为试探而写的依据' } };
    await server.data('mutation ($input: UpdateVacancyInput!) { updateVacancy(input: $input) { userErrors { message } } }', { as: 'recruiter', variables: { input: change } });
    expect((await candidates(id)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    // The centre goes on seeing who fits.
    expect((await candidates(id, 'counsellor', 'score')).errors).toEqual([]);
  });

  test('one who applied without fitting is answered as not fitting, never with what the certificate says', async () => {
    const id = await makePost('RESERVED', { reservation: { groups: [{ kind: 7, grades: [4] }], legalGround: '为试探而写的依据' } }, 'counsellor');
    await server.store.owner.rows(sql`update disability_certificate set valid_until = '2020-01-01' where job_seeker_id = 2`);
    await server.store.owner.rows(sql`insert into application (vacancy_id, job_seeker_id, status) select id, s, 'SUBMITTED' from vacancy, unnest(array[1, 2]) s where title = '为试探而写的岗位' and confirmed_at is not null order by id desc limit 2`);
    const answers = await Promise.all([ids.seeker, ids.graduate].map(async (seeker) => {
      const { match } = await server.data<{ match: { summary: string; gates: { id: string; reason: string; question: string | null }[] } }>(
        'query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post) { summary gates { id outcome reason question } } }', { as: 'recruiter', variables: { seeker, post: id } });
      return match.gates.find((gate) => gate.id === 'RESERVATION');
    }));
    // The one has another kind, the other's certificate has expired.
    expect(answers[0]).toMatchObject({ outcome: 'FAIL', reason: 'The condition of the law is not met.', question: null });
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('of how old somebody is', () => {
  test('an employer learns nothing by moving an age limit: with one, the centre must confirm the post, and again after each change', async () => {
    const answers = await Promise.all([{ minAge: 30 }, { minAge: 31 }, { maxAge: 40 }, { minAge: 20, maxAge: 60 }].map(async (ages) => {
      const { data, errors } = await candidates(await makePost('OPEN', ages));
      return JSON.stringify([data, errors.map(({ message, extensions }) => [message, extensions])]);
    }));
    expect(new Set(answers).size).toBe(1);
    const id = await makePost('OPEN', { maxAge: 45 }, 'counsellor');
    expect((await candidates(id, 'recruiter', 'score')).errors).toEqual([]);
    const move = async (maxAge: number | null): Promise<void> => {
      const { vacancy: { version } } = await server.data<{ vacancy: { version: number } }>('query ($id: ID!) { vacancy(id: $id) { version } }', { as: 'recruiter', variables: { id } });
      await server.data('mutation ($input: UpdateVacancyInput!) { updateVacancy(input: $input) { userErrors { message } } }', { as: 'recruiter', variables: { input: { vacancyId: id, version, maxAge } } });
    };
    await move(44);
    expect((await candidates(id, 'recruiter', 'score')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await move(45);
    expect((await candidates(id, 'recruiter', 'score')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('nor by asking as of another day, of a list or of a pair, whoever is named', async () => {
    const id = await makePost('OPEN', {});
    const list = (asOf: string, as: string) => server.ask('query ($id: ID!, $asOf: Date) { vacancy(id: $id) { candidates(first: 1, asOf: $asOf) { totalCount } } }', { as, variables: { id, asOf } });
    expect((await list('2012-05-01', 'recruiter')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await list('2012-05-01', 'counsellor')).errors).toEqual([]);
    const pair = (seeker: number) => server.ask('query ($seeker: ID!, $post: ID!) { match(jobSeekerId: $seeker, opportunityId: $post, asOf: "2012-05-01") { score } }', { as: 'recruiter', variables: { seeker: globalId('JobSeeker', seeker), post: id } });
    const seekers = [1, 2, 77, 999_999];
    const refusal = { message: 'An employer sees matches as of today alone; leave asOf out.', path: ['match'], extensions: { code: 'BAD_USER_INPUT', argument: 'asOf' } };
    expect(await Promise.all(seekers.map(pair))).toEqual(seekers.map(() => ({ status: 200, data: { match: null }, errors: [refusal] })));
  });
});

describe('small numbers of people', () => {
  test('are not told outside the centre: candidates, and who registered for a fair', async () => {
    const id = await makePost('OPEN', { certificates: ['medicalMassage'], region: '140105', employmentKind: 'FLEXIBLE' });
    await confirmDemands(server, id, 'recruiter');
    const count = async (as: string, residence: string) => (await server.data<{ vacancy: { candidates: { totalCount: number | null } } }>(
      'query ($id: ID!, $residence: RegionCode) { vacancy(id: $id) { candidates(first: 1, eligibleOnly: true, filter: { residence: $residence }) { totalCount } } }', { as, variables: { id, residence } })).vacancy.candidates.totalCount;
    const counties = ['140105', '140106', '140107', '140108', '140109', '140110', '140121', '140122', '140123', '140181'];
    const told = await Promise.all(counties.map(async (county) => [await count('counsellor', county), await count('recruiter', county)] as const));
    expect(told.some(([known]) => known !== null && known > 0 && known < 5)).toBe(true);
    for (const [known, shown] of told) expect(shown).toBe(known !== null && known >= 5 ? known : null);

    const places = async (as: string | null) => (await server.data<{ jobFair: { placesLeft: number } }>('{ jobFair(id: "Sm9iRmFpcjox") { placesLeft } }', { as })).jobFair.placesLeft;
    await server.store.owner.rows(sql`update job_fair set places = 100, region_code = '140100' where id = 1`);
    await server.store.owner.rows(sql`delete from job_fair_registration where job_fair_id = 1 and id not in (select id from job_fair_registration where job_fair_id = 1 and cancelled_at is null order by id limit 4)`);
    expect([await places(null), await places('recruiter'), await places('counsellor')]).toEqual([100, 100, 96]);
    await server.store.owner.rows(sql`update job_fair set places = 4 where id = 1`);
    expect(await places(null)).toBe(0);
  });
});

describe('an employer can\'t ask', () => {
  test('for people by kind or grade: no list, filter or order of people is its to use', async () => {
    for (const query of ['{ jobSeekers(first: 1) { totalCount } }', '{ jobSeekers(first: 1, filter: { massageBranch: HEALTH_CARE }) { totalCount } }']) {
      expect((await server.ask(query, { as: 'recruiter' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
