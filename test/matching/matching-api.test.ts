import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous } from '../../src/access/index.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Matched { score: number; eligibility: string; opportunity: { id: string; occupation: { code: string } | null } }
interface OwnMatches { viewer: { jobSeeker: { id: string; matches: { nodes: Matched[] } } } }

const medicalMassage = '2-05-10-00';

describe('the ten best posts of a health-care massage practitioner', () => {
  const query = '{ viewer { jobSeeker { id matches(first: 10) { nodes { score eligibility opportunity { id occupation { code } } } } } } }';

  test('are massage posts, and none of them is a medical one', async () => {
    const { viewer } = await server.data<OwnMatches>(query, { as: 'massage' });
    const codes = viewer.jobSeeker.matches.nodes.map(({ opportunity }) => opportunity.occupation?.code);
    const [health, foot] = ['4-10-04-02', '4-10-04-01'];
    expect(codes).toEqual([health, health, health, health, health, health, health, foot, health, health]);
  });

  test('the best medical post is excluded for its certificate, by a rule with a source', async () => {
    const { vacancies } = await server.data<{ vacancies: { nodes: { id: string }[] } }>(
      `{ vacancies(first: 50, filter: { occupationGroup: "${medicalMassage}", kinds: [OPEN, RESERVED] }) { nodes { id } } }`);
    const { viewer } = await server.data<OwnMatches>(query, { as: 'massage' });
    expect(new Set(vacancies.nodes.map(({ id }) => id)).size).toBe(16);
    for (const { id } of vacancies.nodes) {
      const { match } = await server.data<{ match: { eligibility: string; gates: { id: string; outcome: string; reason: string; source: string }[] } }>(
        'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility gates { id outcome reason source } } }',
        { as: 'massage', variables: { person: viewer.jobSeeker.id, post: id } });
      expect(match.eligibility).toBe('EXCLUDED');
      const gate = match.gates.find((each) => each.id === 'QUALIFICATION');
      expect(gate).toMatchObject({ outcome: 'FAIL', reason: 'Missing: Medical massage qualification (blind practitioners).' });
      expect(gate?.source).toBe('Measures for the Administration of Medical Massage by Blind People (Wei Yi Zheng Fa [2009] 37)');
    }
  });
});

interface Ranked { score: number; confidence: number; opportunity: { id: string; publishedAt: string } }
interface Page { totalCount: number; nodes: Ranked[]; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } }

async function pageOf(args: string, as = 'seeker'): Promise<Page> {
  const { viewer } = await server.data<{ viewer: { jobSeeker: { matches: Page } } }>(
    `{ viewer { jobSeeker { matches(${args}, list: ANY) { totalCount nodes { score confidence opportunity { id publishedAt } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } } } }`, { as });
  return viewer.jobSeeker.matches;
}

describe('a ranking in pages', () => {
  test('forwards and backwards has everything once, best first', async () => {
    const whole = await pageOf('first: 60');
    const pages: Ranked[] = [];
    for (let after = ''; pages.length < 60;) {
      const page = await pageOf(`first: 20${after}`);
      pages.push(...page.nodes);
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(pages).toEqual(whole.nodes);
    expect(new Set(pages.map(({ opportunity }) => opportunity.id)).size).toBe(60);
    const keys = whole.nodes.map(({ score, confidence, opportunity }) => [-score, -confidence, -Date.parse(opportunity.publishedAt)] as const);
    expect([...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])).toEqual(keys);
    const back = await pageOf(`last: 20, before: "${whole.pageInfo.endCursor}"`);
    expect(back.nodes).toEqual(whole.nodes.slice(39, 59));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('goes on rightly when a match of the page before has gone in between', async () => {
    const first = await pageOf('first: 5');
    const second = await pageOf(`first: 5, after: "${first.pageInfo.endCursor}"`);
    const gone = first.nodes[4]?.opportunity.id ?? '';
    await server.data('mutation ($id: ID!) { closeVacancy(input: { vacancyId: $id }) { userErrors { message } } }', { as: 'admin', variables: { id: gone } });
    expect((await pageOf(`first: 5, after: "${first.pageInfo.endCursor}"`)).nodes).toEqual(second.nodes);
    expect((await pageOf('first: 100')).nodes.filter(({ opportunity }) => opportunity.id === gone)).toEqual([]);
  });

  test('is filtered before it is cut, and by eligibility', async () => {
    const all = await pageOf('first: 100');
    const home = await pageOf('first: 100, filter: { workModes: [HOME_BASED] }');
    expect([all.totalCount, home.totalCount, home.nodes.length]).toEqual([447, 89, 89]);
    const sure = await server.data<{ viewer: { jobSeeker: { matches: { nodes: { eligibility: string }[] } } } }>('{ viewer { jobSeeker { matches(first: 100, eligibleOnly: true, list: ANY) { nodes { eligibility } } } } }', { as: 'seeker' });
    expect(new Set(sure.viewer.jobSeeker.matches.nodes.map(({ eligibility }) => eligibility))).toEqual(new Set(['ELIGIBLE']));
  });
});

describe('the same pair', () => {
  test('has one score as a match of the person, a candidate of the post, by its ids, and stored', async () => {
    const best = (await pageOf('first: 1')).nodes[0];
    const id = best?.opportunity.id ?? '';
    const byIds = await server.data<{ match: { score: number } }>('query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { score } }', { as: 'seeker', variables: { person: ids.seeker, post: id } });
    interface Candidates { vacancy: { candidates: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { score: number; jobSeeker: { id: string } }[] } } }
    let found: number | undefined;
    for (let after: string | null = null; found === undefined;) {
      const { vacancy }: Candidates = await server.data<Candidates>('query ($id: ID!, $after: String) { vacancy(id: $id) { candidates(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { score jobSeeker { id } } } } }', { as: 'admin', variables: { id, after } });
      found = vacancy.candidates.nodes.find(({ jobSeeker }) => jobSeeker.id === ids.seeker)?.score;
      if (!vacancy.candidates.pageInfo.hasNextPage) break;
      after = vacancy.candidates.pageInfo.endCursor;
    }
    const { storeMatch } = await server.data<{ storeMatch: { storedMatch: { score: number; isReproduced: boolean; match: { score: number } } } }>(
      'mutation ($input: StoreMatchInput!) { storeMatch(input: $input) { storedMatch { score isReproduced match { score } } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, opportunityId: id } } });
    const { score } = best ?? { score: -1 };
    expect([byIds.match.score, found, storeMatch.storedMatch.score, storeMatch.storedMatch.match.score]).toEqual([score, score, score, score]);
    expect(storeMatch.storedMatch.isReproduced).toBe(true);
  });

  test('is reproduced from the stored facts after everything about it has changed', async () => {
    const { viewer } = await server.data<{ viewer: { jobSeeker: { version: number; storedMatches: { nodes: { id: string }[] } } } }>('{ viewer { jobSeeker { version storedMatches(first: 1) { nodes { id } } } } }', { as: 'seeker' });
    const stored = viewer.jobSeeker.storedMatches.nodes[0]?.id;
    await server.data('mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { userErrors { message } } }', { as: 'seeker', variables: { input: { jobSeekerId: ids.seeker, version: viewer.jobSeeker.version, skills: [], wishes: {} } } });
    const { tuneMatchingModel } = await server.data<{ tuneMatchingModel: { matchingModel: { version: number }; userErrors: unknown[] } }>(
      'mutation { tuneMatchingModel(input: { version: 2, skills: 30, accessibility: 25, preferences: 15, occupation: 10 }) { matchingModel { version } userErrors { message } } }', { as: 'admin' });
    expect(tuneMatchingModel).toEqual({ matchingModel: { version: 3 }, userErrors: [] });
    const { node } = await server.data<{ node: { isReproduced: boolean; match: { model: { version: number } } } }>('query ($id: ID!) { node(id: $id) { ... on StoredMatch { isReproduced match { model { version } } } } }', { as: 'seeker', variables: { id: stored } });
    expect(node).toEqual({ isReproduced: true, match: { model: { version: 2 } } });
  });
});

describe('the model', () => {
  test('can be tuned within its bounds by the provincial centre alone', async () => {
    const tune = (weights: string, as: Parameters<TestServer['ask']>[1]) => server.ask<{ tuneMatchingModel: { userErrors: { path: string[]; message: string }[] } }>(`mutation { tuneMatchingModel(input: { version: 3, ${weights} }) { userErrors { path message } } }`, as);
    const refused = await tune('skills: 70, accessibility: 20, preferences: 10, occupation: 5', { as: 'admin' });
    expect(refused.data?.tuneMatchingModel.userErrors).toEqual([
      { path: ['input', 'skills'], message: 'input.skills is 70; it must be from 20 to 60.' }, { path: ['input'], message: 'The weights add up to 125; they must add up to 100.' },
    ]);
    expect((await tune('skills: 30, accessibility: 30, preferences: 12, occupation: 8', { as: 'counsellor' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const province = { ...anonymous, subject: 'province', roles: new Set(['COUNSELLOR' as const]), regionCode: '140000' };
    expect((await tune('skills: 30, accessibility: 30, preferences: 12, occupation: 8', { as: province })).data?.tuneMatchingModel.userErrors).toEqual([]);
    // Another one, who has not seen that, is told of it.
    expect((await tune('skills: 32, accessibility: 30, preferences: 10, occupation: 8', { as: province })).data?.tuneMatchingModel.userErrors).toEqual([{
      path: ['input', 'version'], message: 'You read version 3; it is now version 4. Where it differs from what you send: SKILLS is now 30, you send 32; PREFERENCES is now 12, you send 10. Read it again, then change it.',
    }]);
  });

  test('as of a past day is that day\'s, and the answer says so', async () => {
    const { match } = await server.data<{ match: { rulesOn: string; model: { version: number }; gates: { id: string; outcome: string }[] } }>(
      'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post, asOf: "2026-01-10") { rulesOn model { version } gates { id outcome } } }',
      { as: 'seeker', variables: { person: ids.seeker, post: globalId('Vacancy', 3) } });
    expect([match.rulesOn, match.model.version]).toEqual(['2026-01-10', 1]);
    expect(match.gates.find(({ id }) => id === 'POST_OPEN')?.outcome).toBe('FAIL');
  });
});

describe('a job fair', () => {
  test('is matched through its booths\' posts, for a person and for everybody registered', async () => {
    const { jobFairs } = await server.data<{ jobFairs: { nodes: { id: string; booths: { nodes: { posts: { nodes: { id: string }[] } }[] } }[] } }>(
      '{ jobFairs(first: 1, filter: { region: "140100" }) { nodes { id booths(first: 100) { nodes { posts(first: 100) { nodes { id } } } } } } }');
    const fair = jobFairs.nodes[0];
    const posts = new Set(fair?.booths.nodes.flatMap((booth) => booth.posts.nodes.map(({ id }) => id)));
    const ask = async (as: string): Promise<{ jobSeeker: { id: string }; opportunity: { id: string } }[]> => (await server.data<{ jobFair: { matches: { nodes: { jobSeeker: { id: string }; opportunity: { id: string } }[] } } }>(
      'query ($id: ID!) { jobFair(id: $id) { matches(first: 100) { nodes { jobSeeker { id } opportunity { id } } } } }', { as, variables: { id: fair?.id } })).jobFair.matches.nodes;
    const own = await ask('graduate');
    expect(own.length).toBe(35);
    expect(own.every(({ jobSeeker, opportunity }) => jobSeeker.id === ids.graduate && posts.has(opportunity.id))).toBe(true);
    const everybody = await ask('counsellor');
    expect(new Set(everybody.map(({ jobSeeker }) => jobSeeker.id)).size).toBe(28);
    expect(everybody.every(({ opportunity }) => posts.has(opportunity.id))).toBe(true);
  });

  test('gives its last place to one of two who ask at once', async () => {
    const { createJobFair } = await server.data<{ createJobFair: { jobFair: { id: string } } }>(
      `mutation { createJobFair(input: { title: "小型招聘会", organiser: "中心", region: "140100", venue: "大厅", startsAt: "2099-01-01T09:00:00+08:00", endsAt: "2099-01-01T12:00:00+08:00", places: 1 }) { jobFair { id } } }`, { as: 'counsellor' });
    const answers = await Promise.all([['seeker', ids.seeker], ['graduate', ids.graduate]].map(async ([as, jobSeekerId]) => (await server.data<{ registerForJobFair: { userErrors: { message: string }[] } }>(
      'mutation ($input: RegisterForJobFairInput!) { registerForJobFair(input: $input) { userErrors { message } } }', { as: as ?? '', variables: { input: { jobFairId: createJobFair.jobFair.id, jobSeekerId } } })).registerForJobFair.userErrors));
    expect(answers.flat()).toEqual([{ message: 'All 1 places are taken.' }]);
    expect((await server.data<{ jobFair: object }>('query ($id: ID!) { jobFair(id: $id) { placesLeft } }', { variables: { id: createJobFair.jobFair.id } })).jobFair).toEqual({ placesLeft: 0 });
  });
});
