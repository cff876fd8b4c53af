import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

/** An employer of the demonstration; the centre of the province writes for it. */
const employerId = 11;
const province: Actor = { ...anonymous, subject: 'province', roles: new Set(['COUNSELLOR']), regionCode: '140000' };
const office = '3-01-01-01';

interface Line { about: string; text: string; basis: string | null; isKnown: boolean; value: number; function: { code: string } | null }
interface Match { eligibility: string; gates: { id: string; outcome: string; question: string | null }[]; factors: { name: string; lines: Line[] }[] }

/** Somebody who uses a wheelchair; other capacities that the work may ask are there. */
async function wheelchairUser(needs: readonly string[] = []): Promise<string> {
  const { jobSeeker } = await server.write<{ jobSeeker: { id: string; version: number } }>(
    'registerJobSeeker', { fullName: '演示:坐轮椅的人', residence: '140105', registeredRegion: '140105' }, 'counsellor', 'jobSeeker { id version }');
  const { consentForms } = await server.data<{ consentForms: { noticeVersion: string }[] }>('{ consentForms(purpose: MATCHING) { noticeVersion } }');
  const { userErrors: refused } = await server.write('grantConsent', { jobSeekerId: jobSeeker.id, purpose: 'MATCHING', noticeVersion: consentForms[0]?.noticeVersion }, 'counsellor');
  const { userErrors } = await server.write('updateJobSeeker', {
    jobSeekerId: jobSeeker.id, version: jobSeeker.version, birthDate: '1990-05-17', educationLevel: 'JUNIOR_COLLEGE', areSkillsConfirmed: true, areCertificatesConfirmed: true,
    capacities: [['walking', 0], ['climbing', 0], ['reading', 4], ['writing', 4], ['computerUse', 4], ['planning', 4], ['hearingSpeech', 4], ['telephoning', 4], ['interpersonal', 4]]
      .map(([code, level]) => ({ function: code, level, source: 'SELF' })),
    needs: needs.map((accommodation) => ({ accommodation, isRequired: true })),
  }, 'counsellor');
  expect([...refused, ...userErrors]).toEqual([]);
  return jobSeeker.id;
}

async function workplace(facts: object): Promise<string> {
  const { workplace: made, userErrors } = await server.write<{ workplace: { id: string } }>(
    'createWorkplace', { employerId: globalId('Employer', employerId), name: '演示:办公点', region: '140105', address: '演示:建设路9号', ...facts }, province, 'workplace { id }');
  expect(userErrors).toEqual([]);
  return made.id;
}

async function vacancy(facts: object): Promise<string> {
  const input = { employerId: globalId('Employer', employerId), kind: 'OPEN', title: '演示:判断用的岗位', workMode: 'ON_SITE', occupation: office, region: '140105', ...facts };
  const { vacancy: made, userErrors } = await server.write<{ vacancy: { id: string } }>('createVacancy', input, province, 'vacancy { id }');
  expect(userErrors).toEqual([]);
  const published = await server.data<{ publishVacancy: { userErrors: object[] } }>(
    'mutation ($input: VacancyStateInput!) { publishVacancy(input: $input) { userErrors { code } } }', { as: province, variables: { input: { vacancyId: made.id } } });
  expect(published.publishVacancy.userErrors).toEqual([]);
  return made.id;
}

async function match(jobSeekerId: string, opportunityId: string): Promise<Match> {
  const fields = 'eligibility gates { id outcome question } factors { name lines { about text basis isKnown value function { code } } }';
  const found = await server.data<{ match: Match }>(`query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { ${fields} } }`, { as: 'admin', variables: { person: jobSeekerId, post: opportunityId }, language: 'zh-CN' });
  return found.match;
}

const gate = ({ gates }: Match, id: string): { outcome: string; question: string | null } | undefined => gates.find((each) => each.id === id);
const climbing = ({ factors }: Match): Line | undefined => factors.flatMap(({ lines }) => lines).find((line) => line.about === 'DEMAND' && line.function?.code === 'climbing');

/** Whether the index has somebody among the settled candidates of a vacancy. */
async function isSettledCandidate(jobSeekerId: string, vacancyId: string): Promise<boolean> {
  const { vacancy: found } = await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
    'query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, eligibleOnly: true, list: ANY) { nodes { jobSeeker { id } } } } }', { as: 'admin', variables: { id: vacancyId } });
  return found.candidates.nodes.some(({ jobSeeker }) => jobSeeker.id === jobSeekerId);
}

describe('case 7: somebody who cannot climb, and an office on the third floor without a lift, step-free entrance', () => {
  const thirdFloor = { floor: 3, hasLift: false, hasStepFreeEntrance: true };

  test('it is asked whether the work can be done on the ground floor, and the step-free entrance is no answer', async () => {
    const [person, post] = [await wheelchairUser(), await vacancy({ workplaceId: await workplace(thirdFloor) })];
    const found = await match(person, post);
    expect(gate(found, 'ESSENTIAL_DEMANDS')).toMatchObject({ outcome: 'UNKNOWN', question: '请问用人单位:能否提供安排在一层工作?' });
    expect(climbing(found)).toMatchObject({ basis: 'DERIVED', text: '攀爬、上下楼梯:要求程度 3(0 到 4;必需,按工作地点),本人程度 0,用安排在一层工作可以达到,但用人单位没有说明(不需要费用)。' });
    expect(await isSettledCandidate(person, post)).toBe(false);
  });

  test('it fails where the employer refuses that', async () => {
    const post = await vacancy({ workplaceId: await workplace(thirdFloor), provisions: [{ accommodation: 'groundFloor', state: 'REFUSED' }] });
    const found = await match(await wheelchairUser(), post);
    expect([found.eligibility, gate(found, 'ESSENTIAL_DEMANDS')?.outcome]).toEqual(['EXCLUDED', 'FAIL']);
  });

  test('it passes where the employer is willing', async () => {
    const post = await vacancy({ workplaceId: await workplace(thirdFloor), provisions: [{ accommodation: 'groundFloor', state: 'WILLING' }] });
    expect(climbing(await match(await wheelchairUser(), post))).toMatchObject({ value: 90, isKnown: true });
  });

  test('a lift makes it settled, also where it comes after the vacancy was published, and the index knows', async () => {
    const place = await workplace(thirdFloor);
    // So few hours that no other vacancy has them.
    const [person, post] = [await wheelchairUser(), await vacancy({ workplaceId: place, hoursPerWeek: 3, provisions: [{ accommodation: 'groundFloor', state: 'REFUSED' }] })];
    const ranked = async (): Promise<string[]> => (await server.data<{ jobSeeker: { matches: { nodes: { opportunity: { id: string } }[] } } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 10, list: ANY, filter: { hoursAtMost: 3 }) { nodes { opportunity { id } } } } }', { as: 'admin', variables: { id: person } })).jobSeeker.matches.nodes.map(({ opportunity }) => opportunity.id);
    expect(await ranked()).toEqual([]);
    const { userErrors } = await server.write('updateWorkplace', { workplaceId: place, version: 1, hasLift: true }, province);
    expect(userErrors).toEqual([]);
    expect(await ranked()).toEqual([post]);
    const found = await match(person, post);
    expect([gate(found, 'ESSENTIAL_DEMANDS')?.outcome === 'FAIL', climbing(found)]).toEqual([false, expect.objectContaining({ value: 100, isKnown: true, basis: 'DERIVED' })]);
  });
});

describe('steps at the entrance', () => {
  test('a lift inside is no answer to them', async () => {
    const post = await vacancy({ workplaceId: await workplace({ floor: 3, hasLift: true, hasStepFreeEntrance: false }) });
    const found = await match(await wheelchairUser(), post);
    expect([gate(found, 'ESSENTIAL_DEMANDS')?.outcome, climbing(found)?.value]).toEqual(['FAIL', 0]);
  });
});

describe('what the employer says of the work', () => {
  const steps = { floor: 3, hasLift: true, hasStepFreeEntrance: false };
  const stated = [{ function: 'climbing', level: 2, isEssential: true }];

  test('is no word on the way to it: with climbing stated, a lift inside is no answer to steps at the entrance either', async () => {
    const post = await vacancy({ workplaceId: await workplace(steps), demands: stated });
    expect(gate(await match(await wheelchairUser(), post), 'ESSENTIAL_DEMANDS')?.outcome).toBe('FAIL');
  });

  test('confirmed while nobody knew the place, it does not settle what is recorded of the place afterwards', async () => {
    const place = await workplace({});
    const [person, post] = [await wheelchairUser(), await vacancy({ workplaceId: place })];
    interface Demands { version: number; demands: { basis: string; isOfWorkplace: boolean; reason: string | null; setting: string; function: { code: string } }[]; openPoints: { kind: string }[] }
    const read = async (): Promise<Demands> => (await server.data<{ vacancy: Demands }>('query ($id: ID!) { vacancy(id: $id) { version demands { basis isOfWorkplace reason setting function { code } } openPoints { kind } } }', { as: province, variables: { id: post }, language: 'zh-CN' })).vacancy;
    const { version, demands } = await read();
    expect(demands.filter(({ isOfWorkplace }) => isOfWorkplace)).toEqual([
      { basis: 'PRESUMED', isOfWorkplace: true, reason: '不知道在几层、有没有电梯、入口有没有台阶。', setting: 'ON_PREMISES', function: { code: 'climbing' } },
    ]);
    const presumed = demands.filter(({ basis, isOfWorkplace }) => basis === 'PRESUMED' && !isOfWorkplace).map(({ function: { code } }) => ({ function: code, decision: 'KEPT' }));
    const refused = await server.write('confirmDemands', { vacancyId: post, version, presumed: [...presumed, { function: 'climbing', decision: 'STRUCK', reason: '坐着办公' }] }, province);
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['CONTRADICTION']);
    expect((await server.write('confirmDemands', { vacancyId: post, version, presumed }, province)).userErrors).toEqual([]);
    const before = await match(person, post);
    expect(gate(before, 'ESSENTIAL_DEMANDS')).toMatchObject({ outcome: 'UNKNOWN', question: '请问用人单位:上班在几楼、有没有电梯、门口有没有台阶?' });
    expect((await read()).openPoints.map(({ kind }) => kind)).toEqual(['WORKPLACE', 'SHIFT', 'HOURS', 'PAY']);

    expect((await server.write('updateWorkplace', { workplaceId: place, version: 1, ...steps }, province)).userErrors).toEqual([]);
    expect(gate(await match(person, post), 'ESSENTIAL_DEMANDS')?.outcome).toBe('FAIL');
    expect((await read()).openPoints.map(({ kind }) => kind)).toEqual(['SHIFT', 'HOURS', 'PAY']);
  });

  test('of a third floor whose lift is unknown the employer is asked', async () => {
    const post = await vacancy({ workplaceId: await workplace({ floor: 3, hasStepFreeEntrance: true }) });
    const { vacancy: read } = await server.data<{ vacancy: { openPoints: { kind: string }[] } }>('query ($id: ID!) { vacancy(id: $id) { openPoints { kind } } }', { as: province, variables: { id: post } });
    expect(read.openPoints.map(({ kind }) => kind)).toEqual(['DEMANDS', 'WORKPLACE', 'SHIFT', 'HOURS', 'PAY']);
  });
});

describe('silence about the workplace', () => {
  test('is to be asked, and settles nothing, for somebody who cannot climb', async () => {
    const [person, post] = [await wheelchairUser(), await vacancy({})];
    const found = await match(person, post);
    expect(climbing(found)).toMatchObject({ basis: 'PRESUMED', isKnown: false });
    expect(gate(found, 'ESSENTIAL_DEMANDS')?.outcome).toBe('UNKNOWN');
    expect(await isSettledCandidate(person, post)).toBe(false);
  });

  test('nor does silence about the mode of work, which is no word for work at home', async () => {
    const stairs = await vacancy({ workMode: null, workplaceId: await workplace({ floor: 3, hasLift: false, hasStepFreeEntrance: true }), provisions: [{ accommodation: 'groundFloor', state: 'REFUSED' }] });
    const found = await match(await wheelchairUser(), stairs);
    expect([climbing(found)?.basis, gate(found, 'ESSENTIAL_DEMANDS')?.outcome]).toEqual(['DERIVED', 'UNKNOWN']);
  });

  test('the ground floor alone does not settle it while the entrance is unknown', async () => {
    const found = await match(await wheelchairUser(), await vacancy({ workplaceId: await workplace({ floor: 1, hasLift: true }) }));
    expect([climbing(found)?.basis, gate(found, 'ESSENTIAL_DEMANDS')?.outcome]).toEqual(['PRESUMED', 'UNKNOWN']);
  });
});

describe('case 8: work at home', () => {
  test('has no line about climbing, and its workplace refuses nothing that somebody needs', async () => {
    const place = await workplace({ floor: 3, hasLift: false, hasStepFreeEntrance: false });
    const found = await match(await wheelchairUser(['stepFreeAccess']), await vacancy({ workplaceId: place, workMode: 'HOME_BASED' }));
    expect(climbing(found)).toBeUndefined();
    expect(gate(found, 'REQUIRED_ACCOMMODATIONS')?.outcome).toBe('PASS');
  });
});
