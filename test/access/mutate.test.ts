import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkCharacter } from '../../src/domain/seekers/index.js';
import { ids, type UserErrors } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Created extends UserErrors { employer: { id: string } | null; clientMutationId: string | null }
async function create(name: string, clientMutationId?: string, as = 'admin'): Promise<Created> {
  const { createEmployer } = await server.data<{ createEmployer: Created }>(
    'mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { id } clientMutationId userErrors { code path message } } }',
    { as, variables: { input: { name, kind: 'PRIVATE', ...(clientMutationId === undefined ? {} : { clientMutationId }) } } });
  return createEmployer;
}
async function countOf(name: string): Promise<number> {
  const { employers } = await server.data<{ employers: { totalCount: number } }>('query ($text: String) { employers(first: 1, filter: { text: $text }) { totalCount } }', { variables: { text: name } });
  return employers.totalCount;
}

describe('a mutation with a key of the caller\'s', () => {
  test('is done once, however often and however much at once it comes', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => create('只此一家', 'key-1')));
    expect(new Set(answers.map(({ employer }) => employer?.id)).size).toBe(1);
    expect(answers.every(({ clientMutationId, userErrors }) => clientMutationId === 'key-1' && userErrors.length === 0)).toBe(true);
    expect(await countOf('只此一家')).toBe(1);
  });

  test('is refused for another input, and free again for another caller', async () => {
    expect((await create('另一家', 'key-1')).userErrors).toEqual([{ code: 'KEY_REUSED', path: ['input', 'clientMutationId'], message: 'This clientMutationId was used for another input; take a new one.' }]);
    expect(await countOf('另一家')).toBe(0);
    expect((await create('另一家', 'key-1', 'counsellor')).userErrors).toEqual([]);
  });

  test('goes by idempotencyKey, which counts before clientMutationId', async () => {
    const keyed = async (input: object): Promise<Created> => (await server.data<{ createEmployer: Created }>(
      'mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { id } clientMutationId userErrors { code path message } } }',
      { as: 'admin', variables: { input: { name: '一次就好', kind: 'PRIVATE', ...input } } })).createEmployer;
    const [first, again] = [await keyed({ idempotencyKey: 'once' }), await keyed({ idempotencyKey: 'once' })];
    expect([again, await countOf('一次就好')]).toEqual([first, 1]);
    const both = { idempotencyKey: 'twice', clientMutationId: 'once' };
    expect((await keyed(both)).clientMutationId).toBe('once');
    expect([(await keyed(both)).userErrors, await countOf('一次就好')]).toEqual([[], 2]);
    expect((await keyed({ idempotencyKey: 'once', kind: 'STATE_OWNED' })).userErrors).toEqual([
      { code: 'KEY_REUSED', path: ['input', 'idempotencyKey'], message: 'This idempotencyKey was used for another input; take a new one.' },
    ]);
  });

  test('that failed has not taken its key', async () => {
    expect((await create('短', 'key-2')).userErrors.map(({ code }) => code)).toEqual(['OUT_OF_RANGE']);
    expect((await create('够长的名字', 'key-2')).userErrors).toEqual([]);
  });

  test('without a key is done each time', async () => {
    await create('两家店');
    await create('两家店');
    expect(await countOf('两家店')).toBe(2);
  });
});

describe('two people who change the same thing', () => {
  test('can\'t overwrite each other: the second is told of both versions', async () => {
    const change = (version: number, description: string): Promise<{ updateEmployer: UserErrors }> => server.data(
      'mutation ($input: UpdateEmployerInput!) { updateEmployer(input: $input) { userErrors { code path message } } }', { as: 'admin', variables: { input: { employerId: ids.employer, version, description } } });
    const { employer } = await server.data<{ employer: { version: number } }>('query ($id: ID!) { employer(id: $id) { version } }', { variables: { id: ids.employer } });
    const both = await Promise.all([change(employer.version, '甲'), change(employer.version, '乙')]);
    const errors = both.flatMap(({ updateEmployer }) => updateEmployer.userErrors);
    const [kept, refused] = both[0].updateEmployer.userErrors.length === 0 ? ['甲', '乙'] : ['乙', '甲'];
    expect(errors).toEqual([{
      code: 'STALE', path: ['input', 'version'],
      message: `You read version ${employer.version}; it is now version ${employer.version + 1}. Where it differs from what you send: description is now “${kept}”, you send “${refused}”. Read it again, then change it.`,
    }]);
    const { employer: now } = await server.data<{ employer: { description: string } }>('query ($id: ID!) { employer(id: $id) { description } }', { variables: { id: ids.employer } });
    expect(now.description).toBe(kept);
  });

  test('a change of the phone alone counts as well, and its values are not told', async () => {
    const change = (version: number, phone: string): Promise<{ updateJobSeeker: UserErrors }> => server.data(
      'mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { userErrors { code path message } } }', { as: 'admin', variables: { input: { jobSeekerId: ids.seeker, version, phone } } });
    const { jobSeeker } = await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'admin', variables: { id: ids.seeker } });
    expect((await change(jobSeeker.version, '13800000001')).updateJobSeeker.userErrors).toEqual([]);
    const { userErrors: [stale] } = (await change(jobSeeker.version, '13800000002')).updateJobSeeker;
    expect(stale).toMatchObject({ code: 'STALE', message: `You read version ${jobSeeker.version}; it is now version ${jobSeeker.version + 1}. Read it again, then change it.` });
  });
});

test('a certificate that is replaced must have been seen', async () => {
  interface Recorded { readonly jobSeeker: { readonly version: number } | null; readonly userErrors: readonly { readonly code: string; readonly message: string }[] }
  const body = '14010519910402456';
  const number = `${body}${checkCharacter(body)}43`;
  const jobSeekerId = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '换证人', residence: '140105' }, 'admin', 'jobSeeker { id }').then(({ jobSeeker }) => jobSeeker.id);
  const record = async (rest: object): Promise<Recorded> => server.write<Recorded>('recordDisabilityCertificate', { jobSeekerId, number, ...rest }, 'admin', 'jobSeeker { version } userErrors { code message }');
  const version = (await record({ validUntil: '2030-01-01' })).jobSeeker?.version ?? 0;
  expect(version).toBe(2);
  expect((await record({ validUntil: '2031-01-01' })).userErrors).toMatchObject([{ code: 'REQUIRED', message: 'A certificate is recorded already. To replace it, give the version of the person that you read.' }]);
  expect(await record({ version, validUntil: '2032-01-01' })).toMatchObject({ jobSeeker: { version: version + 1 }, userErrors: [] });
  expect((await record({ version, validUntil: '2033-01-01' })).userErrors).toMatchObject([{
    code: 'STALE', message: `You read version ${version}; it is now version ${version + 1}. Where it differs from what you send: validUntil is now “2032-01-01”, you send “2033-01-01”. Read it again, then change it.`,
  }]);
});

describe('the last seat', () => {
  test('goes to one of two who are hired at once, and the post closes', async () => {
    const made = await server.data<{ createVacancy: { vacancy: { id: string } } }>(
      'mutation ($input: CreateVacancyInput!) { createVacancy(input: $input) { vacancy { id } } }', { as: 'recruiter', variables: { input: { employerId: ids.employer, kind: 'OPEN', title: '最后一个名额', seats: 1 } } });
    const vacancyId = made.createVacancy.vacancy.id;
    await server.data('mutation ($id: ID!) { publishVacancy(input: { vacancyId: $id }) { userErrors { message } } }', { as: 'recruiter', variables: { id: vacancyId } });
    const offered = await Promise.all([ids.seeker, ids.graduate].map(async (jobSeekerId) => {
      const { applyForVacancy } = await server.data<{ applyForVacancy: { application: { id: string; version: number } } }>(
        'mutation ($input: ApplyForVacancyInput!) { applyForVacancy(input: $input) { application { id version } } }', { as: 'admin', variables: { input: { jobSeekerId, vacancyId } } });
      return applyForVacancy.application;
    }));
    const step = async ({ id, version }: { id: string; version: number }, status: string): Promise<{ application: { id: string; version: number } | null } & UserErrors> => (await server.data<{ changeApplicationStatus: { application: { id: string; version: number } | null } & UserErrors }>(
      'mutation ($input: ChangeApplicationStatusInput!) { changeApplicationStatus(input: $input) { application { id version } userErrors { code path message } } }',
      { as: 'recruiter', variables: { input: { applicationId: id, version, status } } })).changeApplicationStatus;
    const ready = await Promise.all(offered.map(async (application) => (await step(application, 'OFFERED')).application));
    const hired = await Promise.all(ready.map((application) => step(application ?? { id: '', version: 0 }, 'HIRED')));
    expect(hired.flatMap(({ userErrors }) => userErrors.map(({ code, message }) => [code, message]))).toEqual([['WRONG_STATE', 'All 1 seats are taken.']]);
    const { vacancy } = await server.data<{ vacancy: object }>('query ($id: ID!) { vacancy(id: $id) { status hired } }', { variables: { id: vacancyId } });
    expect(vacancy).toEqual({ status: 'CLOSED', hired: 1 });
  });
});
