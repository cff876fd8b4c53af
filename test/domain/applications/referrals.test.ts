import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { testDatabase } from '../../support/database.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { fullName, phone, Scene } from './scene.js';

let server: TestServer;
let scene: Scene;
// With the index of matching: what it keeps must follow as well.
beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
  scene = await Scene.of(server);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
beforeEach(async () => { await scene.reset(); });

/** The ways that an application opens: whoever has applied is no candidate any more, and has a booked interview only at a fair. */
const opened = ['application', 'applications', 'jobSeeker', 'node', 'nodes', 'match'];

async function referred(): Promise<string> {
  const { application, userErrors } = await scene.refer();
  expect(userErrors).toEqual([]);
  return application?.id ?? '';
}

async function applied(note: string | null = null): Promise<string> {
  const { application, userErrors } = await scene.apply(scene.post, note);
  expect(userErrors).toEqual([]);
  return application?.id ?? '';
}

async function taken(id: string, status: string, as: string): Promise<void> {
  expect(await scene.step(id, status, as)).toMatchObject({ application: { status }, userErrors: [] });
}

/** Of the person; that it read of an application, which says so much, is on record too. */
const readsByEmployer = async (): Promise<string[][]> => (await server.data<{ jobSeeker: { accessLog: { nodes: { what: string; roles: string[]; fields: string[]; reason: string }[] } } }>(
  'query ($id: ID!) { jobSeeker(id: $id) { accessLog(first: 100) { nodes { what roles fields reason } } } }', { as: 'seeker', variables: { id: ids.seeker } },
)).jobSeeker.accessLog.nodes.filter(({ what, roles }) => what === 'JobSeeker' && roles.includes('RECRUITER')).map(({ fields }) => fields);

describe('a referral of somebody who has agreed to nothing', () => {
  test("tells the employer that the centre proposes somebody, with the centre's note, and on no way who it is", async () => {
    const before = (await readsByEmployer()).length;
    const id = await referred();
    const ways = await scene.everyWay(id);
    expect(ways['application']?.data).toEqual({ node: { status: 'REFERRED', jobSeeker: null, contact: null, history: { nodes: [{ status: 'REFERRED', note: '中心推荐一位踏实的人选' }] } } });
    expect(ways['applications']?.data).toMatchObject({ vacancy: { applications: { nodes: [{ id, status: 'REFERRED', jobSeeker: null, contact: null }] } } });
    expect(ways['application']?.errors).toEqual([]);
    expect(ways['match']?.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(await scene.openWays(id)).toEqual([]);
    // Nor does the person's own record say that the employer read anything of the person.
    expect((await readsByEmployer()).slice(before)).toEqual([]);
  });

  test('shows the person to the centre and to the person', async () => {
    const id = await referred();
    for (const as of ['counsellor', 'seeker']) {
      expect(await server.data('query ($id: ID!) { node(id: $id) { ... on Application { jobSeeker { id fullName } contact { fullName phone } } } }', { as, variables: { id } }))
        .toEqual({ node: { jobSeeker: { id: ids.seeker, fullName }, contact: { fullName, phone } } });
    }
  });

  test.each(['INTERVIEW', 'OFFERED', 'HIRED', 'REJECTED', 'SUBMITTED', 'WITHDRAWN'])('is not taken to %s by the employer, who is told why in plain words', async (status) => {
    const id = await referred();
    expect((await scene.step(id, status, 'recruiter')).userErrors).toEqual([{
      code: 'WRONG_STATE', path: ['input', 'status'], message: 'The centre proposed this person, who has not agreed yet. You can take the next step once the person has.',
    }]);
    expect((await scene.step(id, status, 'recruiter', 'zh-CN')).userErrors.map(({ message }) => message)).toEqual(['这是中心推荐的人选,本人还没有答应。本人答应后,您才能办下一步。']);
    expect(await scene.openWays(id)).toEqual([]);
  });

  test.each(['INTERVIEW', 'OFFERED', 'REJECTED'])('is not taken to %s by the centre either, before it writes down that the person agreed', async (status) => {
    const id = await referred();
    expect((await scene.step(id, status, 'counsellor')).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'status'], message: `The application is REFERRED; you cannot make it ${status}. You can make it: SUBMITTED, WITHDRAWN.` }]);
    await taken(id, 'SUBMITTED', 'counsellor');
    await taken(id, status, 'counsellor');
  });
});

describe('what the person agrees to', () => {
  test('to be matched: the person stays among the candidates, and nothing tells that it is the one who is proposed', async () => {
    await scene.consent('MATCHING');
    const id = await referred();
    const ways = await scene.everyWay(id);
    expect(ways['application']?.data).toMatchObject({ node: { jobSeeker: null, contact: null } });
    const { vacancy } = ways['candidates']?.data as { vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } };
    expect(vacancy.candidates.nodes.filter(({ jobSeeker }) => jobSeeker.id === ids.seeker)).toEqual([{ jobSeeker: { id: ids.seeker, fullName: null } }]);
    const { match } = ways['match']?.data as { match: { gates: { id: string }[]; jobSeeker: object } };
    expect(match.gates.filter((gate) => gate.id === 'NOT_APPLIED')).toEqual([{ id: 'NOT_APPLIED', outcome: 'PASS' }]);
    expect(match.jobSeeker).toMatchObject({ id: ids.seeker, fullName: null, applications: { nodes: [] } });
    expect(ways['jobSeeker']?.data).toEqual({ jobSeeker: null });
  });

  test('to be reached by this employer (CONTACT): name and phone of the referral, and not the rest; by another employer: nothing', async () => {
    const id = await referred();
    await scene.consent('CONTACT', globalId('Employer', 2));
    expect(await scene.openWays(id)).toEqual([]);
    await scene.consent('CONTACT', ids.employer);
    expect((await scene.everyWay(id))['application']?.data).toMatchObject({ node: { jobSeeker: null, contact: { fullName, phone } } });
    expect(await scene.openWays(id)).toEqual(['application', 'applications']);
    await server.write('withdrawConsent', { jobSeekerId: ids.seeker, purpose: 'CONTACT' }, 'seeker');
    expect(await scene.openWays(id)).toEqual([]);
  });

  test('to be reached and to be matched: the person of the referral, as far as candidates are seen', async () => {
    const id = await referred();
    await scene.consent('CONTACT', ids.employer);
    await scene.consent('MATCHING', ids.employer);
    const before = (await readsByEmployer()).length;
    const { application } = await scene.everyWay(id);
    expect(application?.data).toMatchObject({ node: { jobSeeker: { id: ids.seeker, fullName, phone, applications: { nodes: [] } } } });
    // The ways are asked side by side: which read is recorded last is open.
    const reads = await readsByEmployer();
    // Not exact: the ways are asked side by side, and some of them read together.
    expect(reads.slice(0, reads.length - before)).toContainEqual(expect.arrayContaining(['fullName']));
  });

  test('that this employer sees the certificate: it does not by a referral, it does while the person applies, and not after', async () => {
    const grade = async (): Promise<unknown> => {
      const { data } = await server.ask<{ jobSeeker: { disabilityCertificate: object | null } | null }>('query ($id: ID!) { jobSeeker(id: $id) { disabilityCertificate { grade { digit } } } }', { as: 'recruiter', variables: { id: ids.seeker } });
      return data?.jobSeeker?.disabilityCertificate ?? null;
    };
    await scene.consent('DISABILITY_DETAILS', ids.employer);
    const id = await referred();
    expect(await grade()).toBeNull();
    await taken(id, 'SUBMITTED', 'seeker');
    expect(await grade()).toEqual({ grade: { digit: 3 } });
    await taken(id, 'INTERVIEW', 'recruiter');
    expect(await grade()).toEqual({ grade: { digit: 3 } });
    await taken(id, 'WITHDRAWN', 'seeker');
    expect(await grade()).toBeNull();
  });
});

describe('a referral that the person takes up', () => {
  test.each([['the person says so', 'seeker'], ['the centre writes it down', 'counsellor']])('opens the person to the employer: %s', async (_how, as) => {
    const id = await referred();
    await taken(id, 'SUBMITTED', as);
    expect(await scene.openWays(id)).toEqual(opened);
    expect((await scene.everyWay(id))['application']?.data).toMatchObject({ node: { jobSeeker: { id: ids.seeker, fullName, phone, applications: { nodes: [{ id }] } }, contact: { fullName, phone } } });
  });

  test('by applying for the post as well: it is the same application', async () => {
    const id = await referred();
    expect(await scene.apply()).toMatchObject({ application: { id, status: 'SUBMITTED' }, userErrors: [] });
    expect(await scene.openWays(id)).toEqual(opened);
  });

  test('goes on as any application does, and stays open up to the hire and after it', async () => {
    const id = await referred();
    await taken(id, 'SUBMITTED', 'seeker');
    for (const status of ['INTERVIEW', 'OFFERED', 'HIRED']) {
      await taken(id, status, 'recruiter');
      expect([status, await scene.openWays(id)]).toEqual([status, opened]);
    }
  });
});

describe('an application that has ended', () => {
  test.each([['WITHDRAWN', 'seeker'], ['WITHDRAWN', 'counsellor'], ['REJECTED', 'recruiter'], ['REJECTED', 'counsellor']])('%s by the %s closes at once on every way; that it was, and its history, stay', async (status, as) => {
    const id = await applied('我叫何晋宁,电话 13812345678');
    expect(await scene.openWays(id)).toEqual(opened);
    await taken(id, status, as);
    expect(await scene.openWays(id)).toEqual([]);
    expect((await scene.everyWay(id))['application']?.data).toEqual({ node: { status, jobSeeker: null, contact: null, history: { nodes: [{ status: 'SUBMITTED', note: null }, { status, note: null }] } } });
    // Who serves the person reads on what was written.
    expect(await server.data('query ($id: ID!) { node(id: $id) { ... on Application { jobSeeker { fullName } history(first: 1) { nodes { note } } } } }', { as: 'counsellor', variables: { id } }))
      .toEqual({ node: { jobSeeker: { fullName }, history: { nodes: [{ note: '我叫何晋宁,电话 13812345678' }] } } });
  });

  test('stays closed whatever the person agreed to for the employer to reach candidates', async () => {
    await scene.consent('CONTACT', ids.employer);
    const id = await applied();
    await taken(id, 'WITHDRAWN', 'seeker');
    expect((await scene.everyWay(id))['application']?.data).toMatchObject({ node: { jobSeeker: null, contact: null } });
  });

  test('is not opened by a new referral, though the history says that the person once applied', async () => {
    const id = await applied();
    await taken(id, 'WITHDRAWN', 'seeker');
    expect((await scene.refer()).application).toMatchObject({ id, status: 'REFERRED' });
    expect(await scene.openWays(id)).toEqual([]);
    expect((await scene.step(id, 'INTERVIEW', 'recruiter')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('of one post leaves another application of the person to the employer open', async () => {
    const id = await applied();
    const other = (await scene.apply(scene.otherPost)).application?.id ?? '';
    await taken(id, 'REJECTED', 'recruiter');
    const { application, jobSeeker } = await scene.everyWay(id);
    expect(application?.data).toMatchObject({ node: { status: 'REJECTED', jobSeeker: null, contact: null } });
    expect(jobSeeker?.data).toMatchObject({ jobSeeker: { fullName, applications: { nodes: [{ id: other }] } } });
  });
});

test('a referral to a second post of the employer does not tell that it is the person who applied for the first', async () => {
  await applied();
  const { application } = await scene.refer(scene.otherPost);
  expect((await scene.everyWay(application?.id ?? ''))['application']?.data).toMatchObject({ node: { status: 'REFERRED', jobSeeker: null, contact: null } });
});
