import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { consentNotices } from '../../src/domain/seekers/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { ids } from '../support/ids.js';
import { TestServer, type Answer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** Fields of a person that no employer reads without a consent or an application. */
const hidden = ['fullName', 'phone', 'address', 'sex', 'birthDate', 'hasEmploymentDifficulty', 'isZeroEmploymentFamily', 'isWilling',
  'registeredRegion { code }', 'disabilityCertificate { kind { code } }', 'massagePractitioner { branch }', 'ruralWorker { village }', 'consents(first: 1) { totalCount }', 'capacities { level }', 'aids { code }', 'needs { isRequired }', 'matches(first: 1) { totalCount }', 'storedMatches(first: 1) { totalCount }'] as const;

interface Candidates { viewer: { employer: { vacancies: { nodes: { id: string; candidates: { nodes: { jobSeeker: Record<string, unknown> & { id: string } }[] } }[] } } } }
const candidates = (fields: string): string => `{ viewer { employer { vacancies(first: 1) { nodes { id candidates(first: 1) { nodes { jobSeeker { id ${fields} } } } } } } } }`;

describe('a recruiter who looks at candidates', () => {
  test.each(hidden)('does not read %s: null, without an error', async (field) => {
    const { data, errors } = await server.ask<Candidates>(candidates(field), { as: 'recruiter' });
    const [candidate] = data?.viewer.employer.vacancies.nodes[0]?.candidates.nodes ?? [];
    expect(candidate?.jobSeeker[field.replace(/[ (].*/, '')]).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('reads skills, history and wishes', async () => {
    const { errors } = await server.ask(candidates('work { startedOn } skills { level } educationLevel { code } wishes { occupations { code } } residence { code }'), { as: 'recruiter' });
    expect(errors).toEqual([]);
  });

  test('does not read the priority, which tells who somebody is before the law', async () => {
    const { errors } = await server.ask('{ viewer { employer { vacancies(first: 1) { nodes { candidates(first: 1) { nodes { priority { level } } } } } } } }', { as: 'recruiter' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('can\'t ask for a candidate by id, nor for candidates of another employer', async () => {
    const own = await server.data<Candidates>(candidates(''), { as: 'recruiter' });
    const id = own.viewer.employer.vacancies.nodes[0]?.candidates.nodes[0]?.jobSeeker.id;
    expect((await server.data<{ jobSeeker: null }>('query ($id: ID!) { jobSeeker(id: $id) { id } }', { as: 'recruiter', variables: { id } })).jobSeeker).toBeNull();
    const { errors } = await server.ask('{ vacancies(first: 20) { nodes { employer { id } candidates(first: 1) { totalCount } } } }', { as: 'recruiter' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 20 }, () => 'FORBIDDEN'));
  });
});

describe('an application', () => {
  test('opens the name and the phone to the employer, not the certificate; a consent opens that, and its withdrawal closes it at once', async () => {
    const own = await server.data<Candidates>(candidates(''), { as: 'recruiter' });
    const vacancyId = own.viewer.employer.vacancies.nodes[0]?.id;
    // A consent alone opens nothing: it is for an application, and to one employer.
    const consent = { jobSeekerId: ids.seeker, purpose: 'DISABILITY_DETAILS', noticeVersion: consentNotices.DISABILITY_DETAILS.version, employerId: ids.employer };
    expect((await server.write('grantConsent', { ...consent, employerId: null }, 'seeker')).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    await server.write('grantConsent', consent, 'seeker');
    expect((await server.data<{ jobSeeker: null }>('query ($id: ID!) { jobSeeker(id: $id) { disabilityCertificate { grade { digit } } } }', { as: 'recruiter', variables: { id: ids.seeker } })).jobSeeker).toBeNull();
    await server.write('withdrawConsent', { jobSeekerId: ids.seeker, purpose: 'DISABILITY_DETAILS' }, 'seeker');
    await server.data('mutation ($input: ApplyForVacancyInput!) { applyForVacancy(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, vacancyId } } });
    const look = (): Promise<Answer<{ jobSeeker: { fullName: string | null; disabilityCertificate: object | null } }>> => server.ask(
      'query ($id: ID!) { jobSeeker(id: $id) { fullName disabilityCertificate { grade { digit } } } }', { as: 'recruiter', variables: { id: ids.seeker } });
    const before = await look();
    expect(before.data?.jobSeeker.fullName).toBe('钱勤长');
    expect(before.data?.jobSeeker.disabilityCertificate).toBeNull();

    await server.data('mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: consent } });
    expect((await look()).data?.jobSeeker.disabilityCertificate).toEqual({ grade: { digit: 3 } });
    await server.data('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, purpose: 'DISABILITY_DETAILS' } } });
    expect((await look()).data?.jobSeeker.disabilityCertificate).toBeNull();
  });
});

describe('the consent to be matched', () => {
  test('taken back, ends every ranking on the next request', async () => {
    const ranked = async (): Promise<number> => (await server.data<{ viewer: { jobSeeker: { matches: { totalCount: number } } } }>('{ viewer { jobSeeker { matches(first: 1) { totalCount } } } }', { as: 'massage' })).viewer.jobSeeker.matches.totalCount;
    const isCandidate = async (): Promise<boolean> => {
      const { vacancies } = await server.data<{ vacancies: { nodes: { candidates: { nodes: { jobSeeker: { id: string } }[] } }[] } }>(
        '{ vacancies(first: 60, filter: { occupationGroup: "4-10-04-02" }) { nodes { candidates(first: 100) { nodes { jobSeeker { id } } } } } }', { as: 'admin' });
      return vacancies.nodes.some(({ candidates: { nodes } }) => nodes.some(({ jobSeeker }) => jobSeeker.id === ids.practitioner));
    };
    expect(await ranked()).toBe(18);
    expect(await isCandidate()).toBe(true);
    await server.data('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { message } } }', { as: 'massage', variables: { input: { jobSeekerId: ids.practitioner, purpose: 'MATCHING' } } });
    expect(await ranked()).toBe(0);
    expect(await isCandidate()).toBe(false);
  });
});

describe('everybody else', () => {
  test('a job seeker sees nobody but herself; nobody sees people without a token', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const three = [ids.seeker, ids.graduate, globalId('JobSeeker', 50)];
    expect((await server.data<{ nodes: unknown[] }>(query, { as: 'seeker', variables: { ids: three } })).nodes).toEqual([{ id: ids.seeker }, null, null]);
    expect((await server.ask(query, { variables: { ids: three } })).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('a counsellor sees the people of the region alone', async () => {
    const { jobSeekers } = await server.data<{ jobSeekers: { nodes: { residence: { code: string } }[] } }>('{ jobSeekers(first: 100) { nodes { residence { code } } } }', { as: 'counsellor' });
    expect(jobSeekers.nodes.map(({ residence }) => residence.code.slice(0, 4))).toEqual(Array.from({ length: 100 }, () => '1401'));
    const datong = await server.data<{ jobSeekers: { nodes: { id: string }[] } }>('{ jobSeekers(first: 1, filter: { residence: "140200" }) { nodes { id } } }', { as: 'admin' });
    expect((await server.data<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { as: 'counsellor', variables: { id: datong.jobSeekers.nodes[0]?.id } })).node).toBeNull();
  });

  test('a draft is seen by its employer and the centre alone', async () => {
    const { createVacancy } = await server.data<{ createVacancy: { vacancy: { id: string } } }>(
      'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { vacancy { id } } }', { as: 'recruiter', variables: { input: { employerId: ids.employer, kind: 'OPEN', title: '还在写的岗位' } } });
    const seen = await Promise.all(['recruiter', 'counsellor', 'admin', 'seeker', null].map(async (as) =>
      (await server.data<{ vacancy: object | null }>('query ($id: ID!) { vacancy(id: $id) { id } }', { as, variables: { id: createVacancy.vacancy.id } })).vacancy !== null));
    expect(seen).toEqual([true, true, true, false, false]);
    const listed = await Promise.all(['recruiter', 'seeker'].map(async (as) =>
      (await server.data<{ vacancies: { totalCount: number } }>('{ vacancies(first: 1, filter: { text: "还在写的岗位", statuses: [DRAFT] }) { totalCount } }', { as })).vacancies.totalCount));
    expect(listed).toEqual([1, 0]);
  });
});

describe('a token', () => {
  const refused = async (authorization: string): Promise<unknown> => {
    const response = await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization }, payload: { query: '{ viewer { roles } }' } });
    return [response.statusCode, (response.json<{ errors: { extensions: { code: string } }[] }>()).errors[0]?.extensions.code];
  };

  test('that is forged, expired, malformed or unsigned is refused', async () => {
    const token = await server.tokenOf('admin');
    const [header = '', payload = '', signature = ''] = token.split('.');
    const expired = await server.issuer.sign('demo-seeker', '-1h');
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${payload}.`;
    for (const bad of [`Bearer ${header}.${payload}.${signature.slice(0, -2)}AA`, `Bearer ${expired}`, `Bearer ${unsigned}`, 'Bearer x', 'Basic abc', token]) {
      expect(await refused(bad)).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  test('says who asks', async () => {
    const roles = await Promise.all(['seeker', 'recruiter', 'counsellor', 'admin', null].map(async (as) => (await server.data<{ viewer: { roles: string[] } }>('{ viewer { roles } }', { as })).viewer.roles));
    expect(roles).toEqual([['JOB_SEEKER'], ['RECRUITER'], ['COUNSELLOR'], ['ADMINISTRATOR'], []]);
  });
});
