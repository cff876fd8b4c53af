import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { consentNotices, type ConsentPurpose } from '../../../src/domain/seekers/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { testDatabase } from '../../support/database.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
// With the index of matching, which keeps who consents to whom.
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => { await server.store.owner.rows(sql`delete from consent where job_seeker_id = 1`); });

const today = chinaDate();
const [first, second] = [1, 2].map((id) => globalId('Employer', id));

interface Consent {
  readonly id: string; readonly purpose: ConsentPurpose; readonly employer: { readonly id: string; readonly name: string } | null; readonly noticeVersion: string; readonly wording: string;
  readonly grantedAt: string; readonly withdrawnAt: string | null; readonly replacedAt: string | null; readonly isInForce: boolean;
}
interface Faults { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }

const fields = 'id purpose employer { id name } noticeVersion wording grantedAt withdrawnAt replacedAt isInForce';
const grant = (purpose: ConsentPurpose, more: object = {}, as: Actor | string = 'seeker'): Promise<Faults> =>
  server.write<Faults>('grantConsent', { jobSeekerId: ids.seeker, purpose, noticeVersion: consentNotices[purpose].version, ...more }, as, 'userErrors { code path message }');
const withdraw = (input: object, as: Actor | string = 'seeker'): Promise<Faults> => server.write<Faults>('withdrawConsent', { ...input }, as, 'userErrors { code path message }');

/** The person's consents, the earliest first. */
async function consents(): Promise<readonly Consent[]> {
  const { jobSeeker } = await server.data<{ jobSeeker: { consents: { nodes: Consent[] } } }>(`query ($id: ID!) { jobSeeker(id: $id) { consents(first: 20) { nodes { ${fields} } } } }`, { as: 'seeker', variables: { id: ids.seeker } });
  return jobSeeker.consents.nodes.toReversed();
}

const refused = (answer: Faults): unknown[] => answer.userErrors.map(({ code, path }) => [code, ...path]);

interface Form { readonly purpose: ConsentPurpose; readonly noticeVersion: string; readonly wording: string }

describe('the words of a consent', () => {
  const forms = async (language: 'zh-CN' | 'en', purpose?: ConsentPurpose): Promise<readonly Form[]> =>
    (await server.data<{ consentForms: Form[] }>('query ($purpose: ConsentPurpose) { consentForms(purpose: $purpose) { purpose noticeVersion wording } }', { language, variables: { purpose } })).consentForms;

  test('are read by everybody before agreeing, of every purpose, in the language of the reader', async () => {
    const purposes = ['MATCHING', 'CONTACT', 'DISABILITY_DETAILS'] as const;
    expect(await forms('zh-CN')).toEqual(purposes.map((purpose) => ({ purpose, noticeVersion: consentNotices[purpose].version, wording: consentNotices[purpose].wording.zh })));
    expect(await forms('en')).toEqual(purposes.map((purpose) => ({ purpose, noticeVersion: consentNotices[purpose].version, wording: consentNotices[purpose].wording.en })));
  });

  test('of one purpose alone, too', async () => {
    expect(await forms('zh-CN', 'CONTACT')).toEqual([{ purpose: 'CONTACT', noticeVersion: consentNotices.CONTACT.version, wording: '我同意用人单位看到我的姓名和电话,以便与我联系。我可以随时撤回。' }]);
  });

  test('are what stands in the consent that is given in them', async () => {
    const [form] = await forms('en', 'CONTACT');
    expect((await grant('CONTACT', { noticeVersion: form?.noticeVersion })).userErrors).toEqual([]);
    expect(await consents()).toMatchObject([{ purpose: 'CONTACT', noticeVersion: form?.noticeVersion, wording: form?.wording, employer: null, isInForce: true }]);
  });

  test.each(['2025.1', '2026.9', ''])('are agreed to in the version that holds, not in "%s"', async (noticeVersion) => {
    const answer = await grant('MATCHING', { noticeVersion });
    expect(answer.userErrors).toEqual([{
      code: 'STALE', path: ['input', 'noticeVersion'], message: `The person read version "${noticeVersion}" of the words; version "${consentNotices.MATCHING.version}" holds now. Read those first (the query consentForms), then decide.`,
    }]);
    const { grantConsent } = await server.data<{ grantConsent: Faults }>('mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { userErrors { code path message } } }',
      { as: 'seeker', language: 'zh-CN', variables: { input: { jobSeekerId: ids.seeker, purpose: 'MATCHING', noticeVersion } } });
    expect(grantConsent.userErrors.map(({ message }) => message)).toEqual([
      `本人读到的是“${noticeVersion}”版的内容,现在用的是“2026.2”版。请先读现在的内容(查询 consentForms),再决定是否同意。`,
    ]);
    expect(await consents()).toEqual([]);
  });

  test('of one purpose are not agreed to by the version of another', async () => {
    expect(refused(await grant('DISABILITY_DETAILS', { employerId: first, noticeVersion: consentNotices.CONTACT.version }))).toEqual([['STALE', 'input', 'noticeVersion']]);
  });

  test('must have been read: a consent without a version is not sent', async () => {
    const { status, errors } = await server.ask('mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { userErrors { code } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, purpose: 'MATCHING' } } });
    expect([status, errors.map(({ message }) => message)]).toEqual([200, ['input is {"jobSeekerId":"Sm9iU2Vla2VyOjE","purpose":"MATCHING"}: the field noticeVersion (String!) is missing.']]);
    expect(await consents()).toEqual([]);
  });
});

describe('consents to two employers', () => {
  /** Whether each employer's recruiter finds the person among its candidates. */
  async function candidateOf(): Promise<boolean[]> {
    return Promise.all([1, 2].map(async (employerId) => {
      const as: Actor = { ...anonymous, subject: `recruiter ${employerId}`, roles: new Set(['RECRUITER']), employerId };
      const [post] = await server.store.owner.rows<{ id: number }>(sql`select min(id) as id from vacancy where employer_id = ${employerId}`);
      const { vacancy } = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>('query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, list: ANY) { nodes { jobSeeker { id } } } } }', { as, variables: { id: globalId('Vacancy', post?.id ?? 0) } });
      return vacancy.candidates.nodes.some(({ jobSeeker }) => jobSeeker.id === ids.seeker);
    }));
  }

  beforeAll(async () => {
    await server.store.owner.rows(sql`delete from consent where job_seeker_id > 60`);
    await server.store.owner.rows(sql`update vacancy set kind = 'OPEN', status = 'OPEN', min_education = null, min_age = null, max_age = null, residence_code = null, reservation = null, occupation_code = null, occupation_basis = null, demands = '[]', certificates = '[]', opens_on = '2026-01-01', closes_on = null
      where id in (select min(id) from vacancy where employer_id in (1, 2) group by employer_id)`);
    await server.store.owner.rows(sql`update job_seeker set wishes = '{}', needs = '[]' where id = 1`);
  });

  test('name the employer, and are withdrawn one by one: each ends by itself, on the next request', async () => {
    for (const employerId of [first, second]) expect((await grant('MATCHING', { employerId })).userErrors).toEqual([]);
    const given = await consents();
    expect(given.map(({ employer }) => employer?.id)).toEqual([first, second]);
    expect(given.map(({ employer }) => employer?.name)).toEqual(['小店区锦利推拿馆(演示1)', '小店区社区卫生服务中心(演示2)']);
    expect(await candidateOf()).toEqual([true, true]);
    expect((await withdraw({ consentId: given[0]?.id })).userErrors).toEqual([]);
    expect(await candidateOf()).toEqual([false, true]);
    expect((await consents()).map(({ isInForce, withdrawnAt, replacedAt }) => [isInForce, withdrawnAt === null, replacedAt])).toEqual([[false, false, null], [true, true, null]]);
    expect((await withdraw({ consentId: given[1]?.id })).userErrors).toEqual([]);
    expect(await candidateOf()).toEqual([false, false]);
  });

  test('all end where the purpose is withdrawn, and those for another purpose stay', async () => {
    for (const employerId of [first, second]) await grant('MATCHING', { employerId });
    await grant('CONTACT');
    expect((await withdraw({ jobSeekerId: ids.seeker, purpose: 'MATCHING' })).userErrors).toEqual([]);
    expect((await consents()).map(({ purpose, isInForce }) => [purpose, isInForce])).toEqual([['MATCHING', false], ['MATCHING', false], ['CONTACT', true]]);
    expect(await candidateOf()).toEqual([false, false]);
  });
});

describe('a consent', () => {
  test('takes the place of an earlier one for the same purpose and employer, which ends, on record', async () => {
    await grant('MATCHING', { employerId: first });
    await grant('MATCHING');
    await grant('MATCHING', { employerId: second });
    await grant('MATCHING', { employerId: first, expiresOn: addDays(today, 30) });
    const all = await consents();
    expect(all.map(({ employer, isInForce }) => [employer?.id ?? null, isInForce])).toEqual([[first, false], [null, true], [second, true], [first, true]]);
    // It was not taken back: it ended when the other one began.
    expect(all[0]).toMatchObject({ withdrawnAt: null, replacedAt: all[3]?.grantedAt });
    await grant('MATCHING');
    expect((await consents()).map(({ isInForce }) => isInForce)).toEqual([false, false, true, true, true]);
  });

  test('given twice at once leaves one in force', async () => {
    await Promise.all([1, 2, 3, 4].map(() => grant('CONTACT', { employerId: first })));
    const all = await consents();
    expect(all.map(({ isInForce }) => isInForce).toSorted()).toEqual([false, false, false, true]);
  });

  test('that has run out is left as it ended', async () => {
    await grant('CONTACT');
    await server.store.owner.rows(sql`update consent set expires_on = ${addDays(today, -1)} where job_seeker_id = 1`);
    await grant('CONTACT');
    await withdraw({ jobSeekerId: ids.seeker, purpose: 'CONTACT' });
    expect((await consents()).map(({ withdrawnAt, replacedAt }) => [withdrawnAt === null, replacedAt])).toEqual([[true, null], [false, null]]);
  });

  test('that has ended is not withdrawn again, and the answer says so', async () => {
    await grant('CONTACT');
    const [given] = await consents();
    await withdraw({ consentId: given?.id });
    expect((await withdraw({ consentId: given?.id })).userErrors).toEqual([{ code: 'WRONG_STATE', path: ['input', 'consentId'], message: 'This consent has ended already.' }]);
    await grant('CONTACT');
    await grant('CONTACT');
    expect(refused(await withdraw({ consentId: (await consents())[1]?.id }))).toEqual([['WRONG_STATE', 'input', 'consentId']]);
  });

  test('is asked for by its id by the person and by those who serve the person, and is nobody else\'s to see or to end', async () => {
    await grant('CONTACT', { employerId: first });
    const [given] = await consents();
    const ask = (as: Actor | string): Promise<{ node: object | null }> => server.data('query ($id: ID!) { node(id: $id) { ... on Consent { purpose employer { id } } } }', { as, variables: { id: given?.id } });
    const elsewhere: Actor = { ...anonymous, subject: 'elsewhere', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
    for (const as of ['seeker', 'counsellor', 'admin']) expect([as, await ask(as)]).toEqual([as, { node: { purpose: 'CONTACT', employer: { id: first } } }]);
    for (const as of ['massage', 'recruiter', elsewhere]) expect([as, await ask(as)]).toEqual([as, { node: null }]);
    for (const as of ['massage', elsewhere]) {
      expect(refused(await withdraw({ consentId: given?.id }, as))).toEqual([['NOT_FOUND', 'input', 'consentId']]);
      expect(refused(await withdraw({ consentId: globalId('Consent', 999_999) }, as))).toEqual([['NOT_FOUND', 'input', 'consentId']]);
    }
    expect((await server.ask('mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { userErrors { code } } }', { as: 'recruiter', variables: { input: { consentId: given?.id } } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await consents())[0]?.isInForce).toBe(true);
    expect((await withdraw({ consentId: given?.id }, 'counsellor')).userErrors).toEqual([]);
    expect((await consents())[0]?.isInForce).toBe(false);
  });

  test('is withdrawn by its id or by its purpose: not by both, and not by neither', async () => {
    await grant('CONTACT');
    const [given] = await consents();
    for (const input of [{}, { jobSeekerId: ids.seeker }, { consentId: given?.id, purpose: 'CONTACT', jobSeekerId: ids.seeker }]) {
      expect(refused(await withdraw(input))).toEqual([['REQUIRED', 'input', 'consentId']]);
    }
    expect(refused(await withdraw({ purpose: 'CONTACT' }))).toEqual([['REQUIRED', 'input', 'jobSeekerId']]);
    expect(refused(await withdraw({ consentId: given?.id, jobSeekerId: ids.graduate }, 'admin'))).toEqual([['NOT_FOUND', 'input', 'consentId']]);
    expect((await consents())[0]?.isInForce).toBe(true);
  });

  test('that is given or withdrawn stands in what the person reads of the record', async () => {
    await grant('CONTACT');
    await withdraw({ consentId: (await consents())[0]?.id });
    const { jobSeeker } = await server.data<{ jobSeeker: { accessLog: { nodes: { what: string; fields: string[] }[] } } }>('query ($id: ID!) { jobSeeker(id: $id) { accessLog(first: 10) { nodes { what fields } } } }', { as: 'seeker', variables: { id: ids.seeker } });
    expect(jobSeeker.accessLog.nodes.slice(0, 3)).toEqual([
      { what: 'withdrawConsent', fields: ['consentId'] }, { what: 'JobSeeker', fields: ['consents'] }, { what: 'grantConsent', fields: ['jobSeekerId', 'noticeVersion', 'purpose'] },
    ]);
  });
});
