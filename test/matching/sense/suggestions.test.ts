import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testDatabase } from '../../support/database.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { TestServer } from '../../support/server.js';
import { person, recruiterOf, vacancy } from './pairs.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.indexed(await testDatabase('demo')); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const [baker, animator, embroiderer, tallyClerk] = ['6-02-01-01', '4-13-02-02', '6-09-03-11', '4-02-06-02'] as const;
const guard = '4-07-05-01';
const at = { onSite: 'ON_SITE', fullTime: 'FULL_TIME' } as const;

interface Listed { score: number; list: string; objections: { kind: string; plain: string }[]; plain: string[]; opportunity: { id: string; kind: string; region: { code: string } | null } }
interface Page { totalCount: number; otherCount: number | null; nodes: Listed[] }

/** The first hundred of a list of somebody's vacancies. */
async function listOf(jobSeekerId: string, list: string, filter: object = {}): Promise<Page> {
  const fields = 'totalCount otherCount nodes { score list objections { kind plain } plain opportunity { id kind region { code } } }';
  const found = await server.data<{ jobSeeker: { matches: Page } }>(
    `query ($id: ID!, $list: MatchList!, $filter: VacancyFilter) { jobSeeker(id: $id) { matches(first: 100, list: $list, filter: $filter) { ${fields} } } }`, { as: 'admin', variables: { id: jobSeekerId, list, filter } });
  return found.jobSeeker.matches;
}

const idsOf = ({ nodes }: Page): string[] => nodes.map(({ opportunity }) => opportunity.id);

describe('where the work is', () => {
  test('case 19: of somebody from Datong without a wish for a place, work on site in Yuncheng is asked, and stands in the other list alone', async () => {
    const seeker = await person(server, { residence: '140213' });
    const far = await vacancy(server, { occupation: tallyClerk, region: '140802', workMode: at.onSite, employmentKind: at.fullTime });
    const near = await vacancy(server, { occupation: tallyClerk, region: '140213', workMode: at.onSite, employmentKind: at.fullTime });
    expect(idsOf(await listOf(seeker, 'SUGGESTED')).filter((id) => [near, far].includes(id))).toEqual([near]);
    const found = await server.data<{ match: Listed & { eligibility: string; factors: { name: string; value: number }[] } }>(
      'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility list objections { kind plain } factors { name value } } }', { as: 'admin', variables: { person: seeker, post: far } });
    expect(found.match).toMatchObject({ eligibility: 'UNCERTAIN', list: 'OTHER', objections: [{ kind: 'TOO_FAR', plain: 'It is too far away to go there every day.' }] });
    expect(found.match.factors.find(({ name }) => name === 'PLACE')?.value).toBe(5);
    const there = async (list: string): Promise<string[]> => idsOf(await listOf(seeker, list, { region: '140802' }));
    expect([(await there('OTHER')).includes(far), (await there('SUGGESTED')).includes(far)]).toEqual([true, false]);
  });

  test('work at home lies near to everybody', async () => {
    const post = await vacancy(server, { occupation: tallyClerk, region: '140802', workMode: 'HOME_BASED' });
    expect(idsOf(await listOf(await person(server, { residence: '140213' }), 'SUGGESTED')).filter((id) => id === post)).toEqual([post]);
  });

  test('somebody who wishes to work at home is not sent to another city, however wide the wish for places is', async () => {
    const anywhere = { regions: { codes: ['140000'], reach: 'PROVINCE', isLimit: false }, occupations: [embroiderer] };
    const atHome = { ...anywhere, workModes: { accepted: ['HOME_BASED', 'HYBRID'], isLimit: false } };
    const post = await vacancy(server, { occupation: embroiderer, region: '140602', workMode: at.onSite, employmentKind: at.fullTime });
    expect(await listed(await person(server, { residence: '140213', skills: ['embroidery', 'crossStitch'], wishes: atHome }), post)).toEqual(['OTHER', ['TOO_FAR']]);
    expect(await listed(await person(server, { residence: '140213', skills: ['embroidery', 'crossStitch'], wishes: anywhere }), post)).toEqual(['SUGGESTED', []]);
  });

  test('a wish for the whole province, or for the city, suggests far away what is worth a move: full-time work in the own learnt trade', async () => {
    const wishes = { regions: { codes: ['140000'], reach: 'PROVINCE', isLimit: false }, occupations: [embroiderer, tallyClerk] };
    const seeker = await person(server, { residence: '140213', skills: ['embroidery', 'crossStitch'], wishes });
    const far = { region: '140602', workMode: at.onSite };
    const posts = await Promise.all([
      { ...far, occupation: embroiderer, employmentKind: at.fullTime }, { ...far, occupation: embroiderer, employmentKind: 'PART_TIME' }, { ...far, occupation: tallyClerk, employmentKind: at.fullTime },
      { ...far, region: '140215', occupation: tallyClerk, employmentKind: 'PART_TIME' },
    ].map((facts) => vacancy(server, facts)));
    expect(await Promise.all(posts.map(async (post) => (await listed(seeker, post))[1]))).toEqual([[], ['TOO_FAR'], ['TOO_FAR'], []]);
    // What does not say that it is full time carries no move, a wish for a province ends after 250 km, and nobody moves for what is against a wish.
    const others = await Promise.all([
      { ...far, occupation: embroiderer }, { ...far, region: '140802', occupation: embroiderer, employmentKind: at.fullTime }, { ...far, occupation: embroiderer, employmentKind: at.fullTime, hoursPerWeek: 44 },
    ].map((facts) => vacancy(server, facts)));
    const [shorter, anywhere] = [
      await person(server, { residence: '140213', skills: ['embroidery', 'crossStitch'], wishes: { ...wishes, hours: { maxPerWeek: 40, isLimit: false } } }),
      await person(server, { residence: '140213', skills: ['embroidery', 'crossStitch'], wishes: { ...wishes, regions: { ...wishes.regions, reach: 'ANYWHERE' } } }),
    ];
    expect(await Promise.all(others.map(async (post) => (await listed(shorter, post))[1]))).toEqual([['TOO_FAR'], ['TOO_FAR'], ['TOO_FAR']]);
    expect(await Promise.all(others.map(async (post) => (await listed(anywhere, post))[1]))).toEqual([['TOO_FAR'], [], []]);
    // Nobody moves for a trade that they wish for and do not know.
    expect((await listed(await person(server, { residence: '140213', wishes }), posts[0] ?? ''))[1]).toEqual(['TOO_FAR']);
    const inTheCity = await person(server, { residence: '140226', wishes: { regions: { codes: ['140200'], reach: 'CITY', isLimit: false } } });
    const [hundredKmOff, own] = [await vacancy(server, { ...far, region: '140221', occupation: tallyClerk }), await vacancy(server, { ...far, region: '140226', occupation: tallyClerk })];
    expect([(await listed(inTheCity, hundredKmOff))[1], (await listed(inTheCity, own))[1]]).toEqual([['TOO_FAR'], []]);
  });
});

/** In which list a pair stands, and why. */
async function listed(jobSeekerId: string, opportunityId: string): Promise<[string, string[]]> {
  const { match: { list, objections } } = await server.data<{ match: Listed }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { list objections { kind } } }', { as: 'admin', variables: { person: jobSeekerId, post: opportunityId } });
  return [list, objections.map(({ kind }) => kind)];
}

test('somewhat further than somebody goes each day lies the own trade, and no other work', async () => {
  const around = { region: '140122', workMode: at.onSite, employmentKind: at.fullTime };
  const [clerk, embroidery] = [await vacancy(server, { ...around, occupation: tallyClerk }), await vacancy(server, { ...around, occupation: embroiderer })];
  const wishing = await person(server, { residence: '140105', wishes: { occupations: [embroiderer] } });
  expect([(await listed(wishing, clerk))[1], (await listed(wishing, embroidery))[1]]).toEqual([['TOO_FAR'], []]);
  expect((await listed(await person(server, { residence: '140105', skills: ['embroidery', 'crossStitch'] }), embroidery))[1]).toEqual(['TOO_FAR']);
});

describe('what somebody wants and can do', () => {
  test('case 20: somebody who can neither learn, read nor travel is not sent to full-time work in another city; supported places near home are suggested', async () => {
    const seeker = await person(server, { residence: '140105', educationLevel: 'PRIMARY', capacities: { learning: 0, reading: 0, travelling: 0 } });
    const { userErrors } = await server.write('recordDisabilityCertificate', { jobSeekerId: seeker, number: certificateNumberOf({ born: '19900517', order: '077', kind: 5, grade: 1 }) }, 'counsellor');
    expect(userErrors).toEqual([]);
    const far = await vacancy(server, { occupation: tallyClerk, region: '140802', workMode: at.onSite, employmentKind: at.fullTime });
    const near = await vacancy(server, { kind: 'SUPPORTED', employmentKind: 'SUPPORTED', occupation: '6-31-05-00', region: '140105', workMode: at.onSite });
    expect((await listed(seeker, far))[0]).toBe('OTHER');
    const first = (await listOf(seeker, 'SUGGESTED')).nodes;
    expect(first.filter(({ opportunity }) => opportunity.id === far)).toEqual([]);
    expect(first.slice(0, 10).some(({ opportunity: { id, kind, region } }) => kind === 'SUPPORTED' && (id === near || region?.code.startsWith('1401') === true))).toBe(true);
  });

  test('case 21: who wants to be a baker or animator, on site and full time, and embroiders: embroidery at home stands below a bakery next door that lists no skill', async () => {
    const seeker = await person(server, {
      skills: ['embroidery', 'crossStitch', 'clothCraft'], areSkillsConfirmed: false,
      wishes: { occupations: [baker, animator], workModes: { accepted: [at.onSite], isLimit: false }, employment: { accepted: [at.fullTime], isLimit: false } },
    });
    const bakery = await vacancy(server, { occupation: baker, workMode: at.onSite, employmentKind: at.fullTime });
    const embroidery = await vacancy(server, {
      occupation: embroiderer, workMode: 'HOME_BASED', employmentKind: 'FLEXIBLE', skills: ['embroidery', 'crossStitch', 'clothCraft'].map((skill) => ({ skill, level: 3, weight: 3, isRequired: true })),
    });
    expect(await listed(seeker, bakery)).toEqual(['SUGGESTED', []]);
    expect(await listed(seeker, embroidery)).toEqual(['OTHER', ['AGAINST_WISHES']]);
    // Below it: the list of suggestions comes first, and nobody pages through it to the other.
    const suggested = idsOf(await listOf(seeker, 'SUGGESTED', { region: '140105' }));
    expect([suggested.includes(bakery), suggested.includes(embroidery)]).toEqual([true, false]);
  });

  test('a trade that has to be learnt is suggested to whoever knows, did or wishes it, and to nobody else', async () => {
    const post = await vacancy(server, { occupation: embroiderer, skills: [{ skill: 'embroidery', level: 3, weight: 3, isRequired: true }] });
    expect(await listed(await person(server, {}), post)).toEqual(['OTHER', ['NOTHING_IN_COMMON']]);
    expect(await listed(await person(server, { skills: ['crossStitch'] }), post)).toEqual(['SUGGESTED', []]);
    expect(await listed(await person(server, { wishes: { occupations: [embroiderer] } }), post)).toEqual(['SUGGESTED', []]);
  });

  test('of a vacancy that states no skill, the usual skills of its occupation are presumed, and count half in the confidence', async () => {
    const bakery = await vacancy(server, { occupation: baker });
    expect(await listed(await person(server, {}), bakery)).toEqual(['OTHER', ['NOTHING_IN_COMMON']]);
    const bakes = await person(server, { skills: ['breadMaking'] });
    expect(await listed(bakes, bakery)).toEqual(['SUGGESTED', []]);
    const { match: { factors } } = await server.data<{ match: { factors: { name: string; known: number; lines: { basis: string; plain: string }[] }[] } }>(
      'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { factors { name known lines { basis plain } } } }', { as: 'admin', variables: { person: bakes, post: bakery } });
    const skills = factors.find(({ name }) => name === 'SKILLS');
    expect([skills?.known, new Set(skills?.lines.map(({ basis }) => basis))]).toEqual([50, new Set(['PRESUMED'])]);
    expect(skills?.lines[0]?.plain).toBe('This kind of work usually asks for: Bread making. You have it.');
  });

  test('what somebody would rather not do is no suggestion, and what they rule out is closed, with all of its small group', async () => {
    const post = await vacancy(server, { occupation: guard, workMode: at.onSite });
    const avoiding = (isLimit: boolean): Promise<string> => person(server, { wishes: { avoidedTrades: { occupations: ['4-07-05-02'], isLimit } } });
    const [rather, never, anybody] = [await avoiding(false), await avoiding(true), await person(server, {})];
    expect([await listed(rather, post), await listed(anybody, post)]).toEqual([['OTHER', ['AGAINST_WISHES']], ['SUGGESTED', []]]);
    const of = async (jobSeekerId: string) => (await server.data<{ match: { eligibility: string; gates: { id: string; outcome: string; plain: string }[]; factors: { name: string; value: number; lines: { about: string; weight: number; value: number; plain: string }[] }[] } }>(
      'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility gates { id outcome plain } factors { name value lines { about weight value plain } } } }',
      { as: 'admin', language: 'zh-CN', variables: { person: jobSeekerId, post } })).match;
    const [wished, limited] = [await of(rather), await of(never)];
    expect([limited.eligibility, limited.gates.find(({ id }) => id === 'TRADE_LIMIT')]).toEqual(['EXCLUDED', { id: 'TRADE_LIMIT', outcome: 'FAIL', plain: '这是保安员的工作,超出了您定的条件。您愿意放宽的话,可以改您的求职意愿。' }]);
    expect([wished.factors.find(({ name }) => name === 'OCCUPATION')?.value, wished.factors.find(({ name }) => name === 'PREFERENCES')?.lines]).toEqual([
      0, [{ about: 'TRADE', weight: 3, value: 0, plain: '您说过不想做这样的工作:保安员。' }],
    ]);
    const { userErrors } = await server.write<{ userErrors: { code: string; path: string[] }[] }>('updateJobSeeker', {
      jobSeekerId: anybody, version: (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'admin', variables: { id: anybody } })).jobSeeker.version,
      wishes: { occupations: [guard], avoidedTrades: { occupations: ['4-07-05-02'], isLimit: true } },
    }, 'counsellor', 'userErrors { code path }');
    expect(userErrors).toEqual([{ code: 'CONTRADICTION', path: ['input', 'wishes', 'avoidedTrades', 'occupations', '0'] }]);
  });

  test('hours far above, or pay far below what is wished, are enough alone', async () => {
    const [long, poor] = [await vacancy(server, { occupation: tallyClerk, hoursPerWeek: 40 }), await vacancy(server, { occupation: tallyClerk, pay: { minCny: 2000, maxCny: 2400 } })];
    const [short, rich] = [await person(server, { wishes: { hours: { maxPerWeek: 20, isLimit: false } } }), await person(server, { wishes: { pay: { monthlyCny: 5000, isLimit: false } } })];
    expect([await listed(short, long), await listed(rich, poor), (await listed(short, poor))[0], (await listed(rich, long))[0]]).toEqual([['OTHER', ['AGAINST_WISHES']], ['OTHER', ['AGAINST_WISHES']], 'SUGGESTED', 'SUGGESTED']);
  });

  test('somebody who wishes for a trade is sent to other work that is learnt on the job only where no further wish is against it', async () => {
    const [byDay, rotating] = [await vacancy(server, { occupation: tallyClerk, shift: 'DAY' }), await vacancy(server, { occupation: tallyClerk, shift: 'ROTATING' })];
    const shifts = { accepted: ['DAY'], isLimit: false };
    const [programmer, clerk] = [await person(server, { wishes: { occupations: [animator], shifts } }), await person(server, { wishes: { occupations: [tallyClerk], shifts } })];
    expect([await listed(programmer, byDay), await listed(programmer, rotating)]).toEqual([['SUGGESTED', []], ['OTHER', ['AGAINST_WISHES']]]);
    expect(await listed(clerk, rotating)).toEqual(['SUGGESTED', []]);
  });

  test('supported employment is no suggestion to a college graduate who does not wish for it', async () => {
    const post = await vacancy(server, { kind: 'SUPPORTED', employmentKind: 'SUPPORTED', occupation: tallyClerk });
    expect((await listed(await person(server, { educationLevel: 'BACHELOR' }), post))[1]).toEqual(['BELOW_EDUCATION']);
    expect((await listed(await person(server, { educationLevel: 'PRIMARY' }), post))[1]).toEqual([]);
  });

  test('an internship is suggested to who is young, and to nobody of thirty or more', async () => {
    const post = await vacancy(server, { kind: 'INTERNSHIP', occupation: tallyClerk });
    const [young, grown] = [await person(server, { birthDate: '2004-05-17' }), await person(server, { birthDate: '1980-05-17' })];
    expect([(await listed(young, post))[1], (await listed(grown, post))[1]]).toEqual([[], ['FOR_BEGINNERS']]);
  });

  test('a presumed demand that is beyond somebody, and that nothing helps with, is asked about, and no suggestion', async () => {
    const post = await vacancy(server, { occupation: guard });
    expect(await listed(await person(server, { capacities: { seeing: 0 } }), post)).toEqual(['OTHER', ['DEMAND_UNMET']]);
    expect(await listed(await person(server, { capacities: { seeing: 4 } }), post)).toEqual(['SUGGESTED', []]);
  });

  test('who misses much of what the work asks is suggested where help is provided, and where nobody spoke of help is not', async () => {
    const demands = [{ function: 'driving', level: 3, isEssential: true }];
    const [silent, helping] = [await vacancy(server, { occupation: tallyClerk, demands }), await vacancy(server, { occupation: tallyClerk, demands, provisions: [{ accommodation: 'adaptedVehicle', state: 'PROVIDED' }] })];
    const nonDriver = await person(server, { capacities: { driving: 0 } });
    expect([await listed(nonDriver, silent), await listed(nonDriver, helping)]).toEqual([['OTHER', ['DEMAND_UNMET']], ['SUGGESTED', []]]);
    expect(await listed(await person(server, { capacities: { driving: 2 } }), silent)).toEqual(['SUGGESTED', []]);
  });
});

describe('the two lists', () => {
  test('share one order, and together have everything; each says how many the other has', async () => {
    const seeker = await person(server, { residence: '140105', skills: ['embroidery'] });
    const [suggested, other, all] = [await listOf(seeker, 'SUGGESTED'), await listOf(seeker, 'OTHER'), await listOf(seeker, 'ANY')];
    expect([suggested.otherCount, other.otherCount, all.otherCount]).toEqual([other.totalCount, suggested.totalCount, null]);
    expect(suggested.totalCount + other.totalCount).toBe(all.totalCount);
    expect(suggested.totalCount).toBe(34);
    expect(suggested.nodes.every(({ list, objections }) => list === 'SUGGESTED' && objections.length === 0)).toBe(true);
    expect(other.nodes.every(({ list, objections, plain }) => list === 'OTHER' && objections.length > 0 && plain.some((each) => each.startsWith('It is not among the first suggestions.')))).toBe(true);
    expect(idsOf(all).filter((id) => idsOf(suggested).includes(id))).toEqual(idsOf(suggested).filter((id) => idsOf(all).includes(id)));
  });

  test('suggestions are what is shown without asking for a list, from both sides', async () => {
    const seeker = await person(server, {});
    const without = await server.data<{ jobSeeker: { matches: Page } }>('query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100) { nodes { opportunity { id } } } } }', { as: 'admin', variables: { id: seeker } });
    expect(idsOf(without.jobSeeker.matches)).toEqual(idsOf(await listOf(seeker, 'SUGGESTED')));
    const post = await vacancy(server, { occupation: embroiderer, skills: [{ skill: 'embroidery', level: 3, weight: 3, isRequired: true }] });
    const lists = await server.data<{ vacancy: Record<'suggested' | 'other', { otherCount: number; totalCount: number; nodes: { list: string }[] }> }>(
      'query ($id: ID!) { vacancy(id: $id) { suggested: candidates(first: 50) { totalCount otherCount nodes { list } } other: candidates(first: 50, list: OTHER) { totalCount otherCount nodes { list } } } }', { as: 'admin', variables: { id: post } });
    const { suggested, other } = lists.vacancy;
    expect([suggested.otherCount, other.otherCount]).toEqual([other.totalCount, suggested.totalCount]);
    expect(new Set([...suggested.nodes.map(({ list }) => list)])).toEqual(new Set(['SUGGESTED']));
    expect(new Set([...other.nodes.map(({ list }) => list)])).toEqual(new Set(['OTHER']));
  });

  test('an employer is not told why somebody is no suggestion', async () => {
    const post = await vacancy(server, { occupation: embroiderer, skills: [{ skill: 'embroidery', level: 3, weight: 3, isRequired: true }] });
    const found = await server.data<{ vacancy: { candidates: { nodes: { list: string; objections: object[] }[] } } }>(
      'query ($id: ID!) { vacancy(id: $id) { candidates(first: 20, list: OTHER) { nodes { list objections { kind } } } } }', { as: recruiterOf(11), variables: { id: post } });
    expect(found.vacancy.candidates.nodes).toEqual(Array.from({ length: 20 }, () => ({ list: 'OTHER', objections: [] })));
  });
});
