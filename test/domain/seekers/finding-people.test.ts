import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, operator, type Actor } from '../../../src/access/index.js';
import { lookUpLimit } from '../../../src/domain/seekers/look-ups/look-up.data.js';
import { indexPhones } from '../../../src/domain/seekers/index.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { recordedBy } from '../../support/recorded.js';
import { TestServer } from '../../support/server.js';

const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
const auditor: Actor = { ...anonymous, subject: 'auditor', roles: new Set(['AUDITOR']) };

let server: TestServer;
let here = '';
let elsewhere = '';
const certificate = certificateNumberOf({ region: '140105', born: '19900101', order: '003', kind: 3, grade: 2 });

beforeAll(async () => {
  server = await TestServer.start('demo');
  const register = async (input: object): Promise<string> => (await server.data<{ registerJobSeeker: { jobSeeker: { id: string } | null; userErrors: unknown[] } }>(
    'mutation ($input: RegisterJobSeekerInput!) { registerJobSeeker(input: $input) { jobSeeker { id } userErrors { message } } }', { as: 'admin', variables: { input } })).registerJobSeeker.jobSeeker?.id ?? '';
  here = await register({ fullName: '欧阳示范', residence: '140105', phone: '13903510001' });
  elsewhere = await register({ fullName: '欧阳他乡', residence: '140200', phone: '13903510002' });
  const version = (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'admin', variables: { id: here } })).jobSeeker.version;
  await server.write('recordDisabilityCertificate', { jobSeekerId: here, number: certificate, version }, 'admin', 'userErrors { message }');
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface LookedUp { readonly found: { readonly jobSeekers: readonly { readonly id: string }[]; readonly lookUpsLeft: number } | null; readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }

async function lookUp(input: object, as = 'counsellor'): Promise<LookedUp> {
  return (await server.data<{ lookUpJobSeekers: LookedUp }>('mutation ($input: LookUpJobSeekersInput!) { lookUpJobSeekers(input: $input) { found { jobSeekers { id } lookUpsLeft } userErrors { code path message } } }', { as, variables: { input } })).lookUpJobSeekers;
}
const found = async (input: object, as?: string): Promise<string[]> => (await lookUp(input, as)).found?.jobSeekers.map(({ id }) => id) ?? [];
const forget = (): Promise<unknown> => server.store.owner.rows(sql`delete from person_look_up`);

describe('by a number', () => {
  test('the centre finds whom it serves, by phone, certificate and identity number', async () => {
    await forget();
    expect([await found({ phone: '13903510001' }), await found({ certificateNumber: certificate }), await found({ certificateNumber: ` ${certificate.toLowerCase()} ` }), await found({ certificateNumber: certificate.slice(0, 18) })]).toEqual([[here], [here], [here], [here]]);
  });

  test('whom it does not serve is not told from who is not there; an administrator finds both', async () => {
    expect([await lookUp({ phone: '13903510002' }), await lookUp({ phone: '13903519999' })].map(({ found: answer, userErrors }) => [answer?.jobSeekers, userErrors])).toEqual([[[], []], [[], []]]);
    expect(await found({ phone: '13903510002' }, 'admin')).toEqual([elsewhere]);
  });

  test('nobody else looks anybody up', async () => {
    for (const as of ['seeker', 'recruiter', auditor, coach]) expect((await server.ask('mutation { lookUpJobSeekers(input: { phone: "13903510001" }) { found { lookUpsLeft } } }', { as })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await server.ask('mutation { lookUpJobSeekers(input: { phone: "13903510001" }) { found { lookUpsLeft } } }')).errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test.each([[{}, ['input']], [{ phone: '13903510001', certificateNumber: certificate }, ['input']], [{ phone: 'abc' }, ['input', 'phone']], [{ certificateNumber: '123' }, ['input', 'certificateNumber']], [{ certificateNumber: `${certificate.slice(0, 17)}${certificate.charAt(17) === '0' ? '1' : '0'}${certificate.slice(18)}` }, ['input', 'certificateNumber']]])('%j is refused, and not counted', async (input, path) => {
    await forget();
    const { found: answer, userErrors } = await lookUp(input);
    expect([answer, userErrors.map((error) => error.path)]).toEqual([null, [path]]);
    expect(await server.store.owner.rows(sql`select 1 from person_look_up`)).toEqual([]);
  });

  test('each is counted for its account, whether it finds somebody or not, even where many are made at once', async () => {
    await forget();
    const answers = await Promise.all(Array.from({ length: lookUpLimit.inHour + 3 }, (_, index) => lookUp({ phone: index % 2 === 0 ? '13903510001' : `1390351${1000 + index}` })));
    expect(answers.filter(({ found: answer }) => answer !== null).map(({ found: answer }) => answer?.lookUpsLeft ?? -1).sort((a, b) => a - b)).toEqual(Array.from({ length: lookUpLimit.inHour }, (_, index) => index));
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['NOT_ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_ELIGIBLE']);
    expect(await found({ phone: '13903510001' }, 'admin')).toEqual([here]);
    await server.store.owner.rows(sql`update person_look_up set looked_up_at = now() - interval '61 minutes'`);
    expect(await found({ phone: '13903510001' })).toEqual([here]);
    await forget();
  });

  test('each is recorded with whom it found, and what of them is read', async () => {
    const told = async (phone: string): Promise<unknown[]> => {
      const { events } = await recordedBy(server, () => server.data('mutation ($input: LookUpJobSeekersInput!) { lookUpJobSeekers(input: $input) { found { jobSeekers { fullName } } } }', { as: 'counsellor', variables: { input: { phone } } }));
      return events.map(({ action, what, people }) => [action, what, people.length]);
    };
    expect(await told('13903510001')).toEqual([['WRITE', 'lookUpJobSeekers', 1], ['READ', 'JobSeeker', 1]]);
    expect(await told('13903519999')).toEqual([['WRITE', 'lookUpJobSeekers', 0]]);
  });

  test('a phone that is changed is found by the new one alone', async () => {
    const { jobSeeker } = await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'admin', variables: { id: here } });
    await server.write('updateJobSeeker', { jobSeekerId: here, version: jobSeeker.version, phone: '13903510009' }, 'counsellor', 'userErrors { message }');
    expect([await found({ phone: '13903510001' }), await found({ phone: '13903510009' })]).toEqual([[], [here]]);
  });

  test('phones from before there were indexes are indexed', async () => {
    await server.store.owner.rows(sql`update job_seeker_contact set phone_index = null`);
    expect(await found({ phone: '13903510009' })).toEqual([]);
    await indexPhones(server.store.owner, server.contextOf(operator).sealer);
    expect(await found({ phone: '13903510009' })).toEqual([here]);
  });
});

describe('in the list of people', () => {
  const named = async (filter: object, as: string, more = ''): Promise<string[]> => (await server.data<{ jobSeekers: { nodes: { fullName: string }[] } }>(`query ($filter: JobSeekerFilter!) { jobSeekers(first: 100, filter: $filter ${more}) { nodes { fullName } } }`, { as, variables: { filter } })).jobSeekers.nodes.map(({ fullName }) => fullName);

  test('by the beginning of the name, of one\'s own region', async () => {
    expect([await named({ name: '欧阳' }, 'counsellor'), await named({ name: '欧阳' }, 'admin'), await named({ name: ' 欧阳示范 ' }, 'counsellor'), await named({ name: '示范' }, 'counsellor')]).toEqual([['欧阳示范'], ['欧阳示范', '欧阳他乡'], ['欧阳示范'], []]);
  });

  test('the last registered first', async () => {
    expect(await named({ name: '欧阳' }, 'admin', ', orderBy: LAST_REGISTERED')).toEqual(['欧阳他乡', '欧阳示范']);
  });

  test('by kind, grade and age', async () => {
    expect([
      await named({ name: '欧阳', disabilityKinds: [3] }, 'counsellor'), await named({ name: '欧阳', disabilityKinds: [1] }, 'counsellor'), await named({ name: '欧阳', disabilityGrades: [2], minAge: 30, maxAge: 60 }, 'counsellor'),
      await named({ name: '欧阳', minAge: 61 }, 'counsellor'), await named({ name: '欧阳', minAge: -5, maxAge: 2_000_000_000 }, 'counsellor'), await named({ name: '欧阳', hasEmploymentDifficulty: true }, 'counsellor'),
    ]).toEqual([['欧阳示范'], [], ['欧阳示范'], [], ['欧阳示范'], []]);
  });

  test('what a coach does not read, a coach does not filter by', async () => {
    for (const filter of [{ disabilityKinds: [1] }, { disabilityGrades: [1] }, { minAge: 20 }, { maxAge: 20 }, { hasEmploymentDifficulty: true }]) {
      expect((await server.ask('query ($filter: JobSeekerFilter!) { jobSeekers(first: 1, filter: $filter) { nodes { id } } }', { as: coach, variables: { filter } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});
