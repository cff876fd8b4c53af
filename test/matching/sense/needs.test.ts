import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';
import { gate, match, person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const digitiser = '4-13-01-06';
const refused = (accommodation: string) => ({ provisions: [{ accommodation, state: 'REFUSED' }] });

interface NeedLine { about: string; value: number; isKnown: boolean; settledBy: string | null; provision: string | null; question: string | null; texts: { zh: string }; plain: string }
interface Told { gates: { id: string; outcome: string; reason: string; question: string | null; plain: string }[]; needs: NeedLine[] }

/** What is told of the needs of a pair, to the centre or whoever reads it. */
async function told(jobSeekerId: string, opportunityId: string, as: Parameters<TestServer['data']>[1] = { as: 'admin' }): Promise<Told> {
  const found = await server.data<{ match: { gates: Told['gates']; factors: { lines: NeedLine[] }[] } }>(
    `query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) {
      gates { id outcome reason question plain } factors { lines { about value isKnown settledBy provision question texts { zh } plain } }
    } }`, { ...as, language: 'zh-CN', variables: { person: jobSeekerId, post: opportunityId } });
  const { gates, factors } = found.match;
  return { gates: gates.filter(({ id }) => id === 'REQUIRED_ACCOMMODATIONS'), needs: factors.flatMap(({ lines }) => lines.filter(({ about }) => about === 'NEED')) };
}

/** The vacancies of somebody's ranking, both lists, by the index. */
async function ranked(jobSeekerId: string): Promise<Map<string, number>> {
  const found = await server.data<{ jobSeeker: { matches: { nodes: { score: number; opportunity: { id: string } }[] } } }>(
    'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100, list: ANY) { nodes { score opportunity { id } } } } }', { as: 'admin', variables: { id: jobSeekerId } });
  return new Map(found.jobSeeker.matches.nodes.map(({ score, opportunity }) => [opportunity.id, score]));
}

describe('what work at home makes idle', () => {
  test('case 8: of a wheelchair user at a home-based vacancy, whose employer refuses a ramp on its premises, the ramp is not asked', async () => {
    const seeker = await person(server, { capacities: { walking: 0, climbing: 0 }, needs: ['stepFreeAccess'], aids: ['wheelchair'], wishes: { workModes: { accepted: ['HOME_BASED'], isLimit: true } } });
    const post = await vacancy(server, { occupation: digitiser, workMode: 'HOME_BASED', ...refused('stepFreeAccess') });
    expect((await match(server, seeker, post)).eligibility).toBe('UNCERTAIN');
    expect(await told(seeker, post)).toEqual({
      gates: [{ id: 'REQUIRED_ACCOMMODATIONS', outcome: 'PASS', reason: '必需的合理便利不用用人单位提供:无台阶出入口和坡道。', question: null, plain: '在家干活,用不着单位提供坡道或没有台阶的门。' }],
      needs: [{
        about: 'NEED', value: 100, isKnown: true, settledBy: 'WORK_AT_HOME', provision: null, question: null, plain: '在家干活,用不着单位提供坡道或没有台阶的门。',
        texts: { zh: '需要无台阶出入口和坡道(必需):在家工作,用不着用人单位提供。' },
      }],
    });
    expect((await ranked(seeker)).has(post)).toBe(true);
    const { vacancy: read } = await server.data<{ vacancy: { provisions: { accommodation: { code: string }; state: string }[] } }>(
      'query ($id: ID!) { vacancy(id: $id) { provisions { accommodation { code } state } } }', { as: 'admin', variables: { id: post } });
    expect(read.provisions.filter(({ accommodation: { code } }) => code === 'stepFreeAccess')).toEqual([{ accommodation: { code: 'stepFreeAccess' }, state: 'REFUSED' }]);
  });

  test('the same vacancy, on site or two days a week: excluded', async () => {
    const seeker = await person(server, { needs: ['stepFreeAccess'] });
    for (const workMode of ['ON_SITE', 'HYBRID']) {
      const post = await vacancy(server, { occupation: digitiser, workMode, ...refused('stepFreeAccess') });
      expect(gate(await match(server, seeker, post), 'REQUIRED_ACCOMMODATIONS')).toBe('FAIL');
      expect((await ranked(seeker)).has(post)).toBe(false);
    }
  });

  test('what goes with the work is asked at home as well: a height-adjustable desk, an interpreter', async () => {
    const seeker = await person(server, { needs: ['heightDesk', 'signInterpreter'] });
    expect(gate(await match(server, seeker, await vacancy(server, { occupation: digitiser, workMode: 'HOME_BASED', ...refused('heightDesk') })), 'REQUIRED_ACCOMMODATIONS')).toBe('FAIL');
    const { gates: [asked] } = await told(seeker, await vacancy(server, { occupation: digitiser, workMode: 'HOME_BASED', provisions: [{ accommodation: 'heightDesk', state: 'PROVIDED' }] }));
    expect([asked?.outcome, asked?.question]).toEqual(['UNKNOWN', '请问用人单位:能否提供手语翻译?']);
  });

  test('to offer the ramp changes nothing there, and opens the same vacancy on site', async () => {
    await person(server, { needs: ['stepFreeAccess'] });
    const kinds = async (workMode: string): Promise<string[]> => {
      const id = await vacancy(server, { occupation: digitiser, workMode, demands: [{ function: 'climbing', level: 0, isEssential: false }], ...refused('stepFreeAccess') });
      const found = await server.data<{ vacancy: { improvements: { accommodation: { code: string } | null }[] } }>(
        'query ($id: ID!) { vacancy(id: $id) { improvements(first: 20, kinds: [ACCOMMODATION]) { accommodation { code } } } }', { as: 'admin', variables: { id } });
      return found.vacancy.improvements.flatMap(({ accommodation }) => (accommodation === null ? [] : [accommodation.code]));
    };
    expect(await kinds('ON_SITE')).toEqual(['stepFreeAccess', 'seatedWork', 'workFromHome']);
    expect(await kinds('HOME_BASED')).toEqual(['seatedWork']);
  });
});

describe('what the person brings', () => {
  test('case 9: of somebody with a screen reader of their own, who needs one, no employer is asked for it', async () => {
    const seeker = await person(server, { needs: ['screenReader'], aids: ['screenReader'] });
    for (const facts of [{}, { workMode: 'ON_SITE' }, { workMode: 'HOME_BASED' }, refused('screenReader')]) {
      const post = await vacancy(server, { occupation: digitiser, ...facts });
      expect(await told(seeker, post)).toEqual({
        gates: [{ id: 'REQUIRED_ACCOMMODATIONS', outcome: 'PASS', reason: '必需的合理便利不用用人单位提供:读屏软件。', question: null, plain: '您自己有读屏软件,用不着单位提供。' }],
        needs: [{
          about: 'NEED', value: 100, isKnown: true, settledBy: 'OWN_AID', provision: null, question: null, plain: '您自己有读屏软件,用不着单位提供。',
          texts: { zh: '需要读屏软件(必需):本人自带,不用用人单位提供。' },
        }],
      });
    }
  });

  test('an employer is told that it has nothing to arrange, and not why', async () => {
    const [seeker, post] = [await person(server, { needs: ['screenReader'], aids: ['screenReader'] }), await vacancy(server, { occupation: digitiser })];
    const { gates: [asked], needs } = await told(seeker, post, { as: recruiterOf(11) });
    expect(needs).toMatchObject([{ settledBy: null, provision: null, question: null, texts: { zh: '本人提出一项便利(必需):用人单位不用另外安排。' }, plain: '求职者需要一项帮助:单位不用另外安排。' }]);
    expect([asked?.outcome, asked?.question]).toEqual(['PASS', null]);
    expect(JSON.stringify([asked, needs]).match(/读屏/g)).toBeNull();
  });

  test('to bring a screen reader opens the vacancies of whose employers it is required', async () => {
    const seeker = await person(server, { needs: ['screenReader'] });
    const post = await vacancy(server, { occupation: digitiser, ...refused('screenReader') });
    expect((await match(server, seeker, post)).eligibility).toBe('EXCLUDED');
    const found = await server.data<{ jobSeeker: { improvements: { opens: number; aid: { code: string } | null }[] } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { improvements(first: 20, kinds: [AID]) { opens aid { code } } } }', { as: 'admin', variables: { id: seeker } });
    expect(found.jobSeeker.improvements.find(({ aid }) => aid?.code === 'screenReader')?.opens).toBe(28);
  });
});
