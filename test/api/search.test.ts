import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Post {
  id: string; title: string; description: string; kind: string; workMode: string | null; hoursPerWeek: number | null; pay: { max: { amount: string } | null } | null; employer: { kind: string };
  region: { code: string } | null; occupation: { code: string } | null; closesOn: string | null; publishedAt: string;
  minEducation: { rank: number } | null; provisions: { accommodation: { code: string }; state: string }[]; skills: { skill: { code: string } }[]; reservation: { groups: { kind: { digit: number } }[] } | null;
}
const fields = `id title description kind workMode hoursPerWeek pay { max { amount } } employer { kind } region { code } occupation { code } closesOn publishedAt minEducation { rank }
  provisions { accommodation { code } state } skills { skill { code } } reservation { groups { kind { digit } } }`;

async function search(filter: string, rest = ''): Promise<Post[]> {
  const { vacancies } = await server.data<{ vacancies: { nodes: Post[] } }>(`{ vacancies(first: 100, filter: { ${filter} } ${rest}) { nodes { ${fields} } } }`);
  return vacancies.nodes;
}

const provides = (post: Post, code: string): boolean => post.provisions.some(({ accommodation, state }) => accommodation.code === code && state !== 'REFUSED');

describe('a search for posts', () => {
  test.each<[string, string, number, (post: Post) => boolean]>([
    ['Chinese text of two characters', 'text: "按摩"', 100, ({ title, description }) => `${title}${description}`.includes('按摩')],
    ['a city', 'region: "140100"', 100, ({ region }) => region?.code.startsWith('1401') === true],
    ['a city, or work at home', 'region: "140100", orHomeBased: true', 100, ({ region, workMode }) => region?.code.startsWith('1401') === true || workMode === 'HOME_BASED'],
    ['kinds', 'kinds: [RESERVED, SUPPORTED]', 100, ({ kind }) => ['RESERVED', 'SUPPORTED'].includes(kind)],
    ['a group of occupations', 'occupationGroup: "4-10-04"', 100, ({ occupation }) => occupation?.code.startsWith('4-10-04') === true],
    ['pay', 'payAtLeastCny: 5000', 100, ({ pay }) => Number(pay?.max?.amount) >= 5000],
    ['hours', 'hoursAtMost: 30', 100, ({ hoursPerWeek }) => hoursPerWeek !== null && hoursPerWeek <= 30],
    ['education', 'educationAtMost: "JUNIOR_MIDDLE"', 100, ({ minEducation }) => (minEducation?.rank ?? 0) <= 2],
    ['skills', 'skills: ["typing", "dataEntry"]', 88, ({ skills }) => skills.some(({ skill }) => ['typing', 'dataEntry'].includes(skill.code))],
    ['accommodations', 'accommodations: ["stepFreeAccess"]', 100, (post) => provides(post, 'stepFreeAccess')],
    ['two accommodations at once', 'accommodations: ["screenReader", "flexibleHours"]', 50, (post) => provides(post, 'screenReader') && provides(post, 'flexibleHours')],
    ['kinds of employers', 'employerKinds: [PUBLIC_ORGAN]', 91, ({ employer }) => employer.kind === 'PUBLIC_ORGAN'],
    ['a kind of disability', 'reservedForKind: 2', 80, ({ reservation }) => reservation !== null && (reservation.groups.length === 0 || reservation.groups.some(({ kind }) => kind.digit === 2))],
    ['several conditions', 'region: "140000", kinds: [OPEN], workModes: [ON_SITE], payAtLeastCny: 3000, text: "招聘"', 100, ({ kind, workMode }) => kind === 'OPEN' && workMode === 'ON_SITE'],
  ])('by %s finds those that meet it, and only those', async (_what, filter, count, holds) => {
    const found = await search(filter);
    expect(found.length).toBe(count);
    expect(found.filter((post) => !holds(post))).toEqual([]);
    const { vacancies } = await server.data<{ vacancies: { totalCount: number } }>(`{ vacancies(first: 1, filter: { ${filter} }) { totalCount } }`);
    const everything: Post[] = [];
    for (let after = ''; ;) {
      const page = await server.data<{ vacancies: { nodes: Post[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(`{ vacancies(first: 100 ${after}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`);
      everything.push(...page.vacancies.nodes);
      if (!page.vacancies.pageInfo.hasNextPage) break;
      after = `, after: "${page.vacancies.pageInfo.endCursor}"`;
    }
    expect(new Set(everything.map(({ id }) => id)).size).toBe(1000);
    // Conditions that the fields alone decide are counted anew over all posts.
    if (!['several conditions'].includes(_what)) expect(vacancies.totalCount).toBe(everything.filter(holds).length);
  });

  test('treats the wildcards of SQL as plain text', async () => {
    expect(await search('text: "%"')).toEqual([]);
    expect(await search('text: "_____"')).toEqual([]);
    expect(await search('text: "\'; drop table vacancy; --"')).toEqual([]);
  });

  test.each<[string, (post: Post) => number | string]>([
    ['NEWEST', ({ publishedAt }) => -Date.parse(publishedAt)], ['HIGHEST_PAY', ({ pay }) => -Number(pay?.max?.amount ?? 0)], ['CLOSING_SOONEST', ({ closesOn }) => closesOn ?? '9999'],
  ])('is sorted by %s', async (order, key) => {
    const keys = (await search('', `, orderBy: ${order}`)).map(key);
    expect([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))).toEqual(keys);
  });

  test('keeps its place while posts come and go', async () => {
    const page = (rest: string): Promise<{ vacancies: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }> => server.data(`{ vacancies(first: 10 ${rest}) { nodes { id } pageInfo { endCursor } } }`);
    const first = await page('');
    const second = await page(`, after: "${first.vacancies.pageInfo.endCursor}"`);
    const last = first.vacancies.nodes.at(-1)?.id;
    await server.data('mutation ($id: ID!) { withdrawVacancy(input: { vacancyId: $id }) { userErrors { message } } }', { as: 'admin', variables: { id: last } });
    expect(await page(`, after: "${first.vacancies.pageInfo.endCursor}"`)).toEqual(second);
  });
});

describe('texts', () => {
  test('come in the language of the request, Chinese first', async () => {
    const label = async (language?: string): Promise<string> => (await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(language === undefined ? {} : { 'accept-language': language }) }, payload: { query: '{ region(code: "140105") { fullName } }' } })).json<{ data: { region: { fullName: string } } }>().data.region.fullName;
    expect(await label()).toBe('山西省太原市小店区');
    expect(await label('fr-FR')).toBe('山西省太原市小店区');
    expect(await label('zh-CN,zh;q=0.9,en;q=0.8')).toBe('山西省太原市小店区');
    expect(await label('en-GB;q=0.9, zh;q=0.1')).toBe('Xiaodian District, Taiyuan City, Shanxi Province');
  });
});

describe('an error of our own', () => {
  test('shows nothing of the inside', async () => {
    await server.store.owner.rows(sql`alter table employer rename to employer_hidden`);
    const { errors } = await server.ask('{ employers(first: 1) { nodes { id } } }');
    await server.store.owner.rows(sql`alter table employer_hidden rename to employer`);
    expect(errors).toEqual([{ message: 'Something went wrong on our side; the fault has been noted.', path: ['employers'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(server.faults.splice(0).map(String)).toEqual(['error: relation "employer" does not exist']);
  });

  test('in a malformed request is the caller\'s, and says nothing of the inside either', async () => {
    const told: unknown[] = [];
    for (const payload of ['{', '[]', '{"query": 1}', '{"query": "{"}', '{"query": "{ nope }"}', '{"query": "query A { viewer { roles } } query B { viewer { roles } }"}']) {
      const response = await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
      const { errors, message } = response.json<{ errors?: { message: string }[]; message?: string }>();
      told.push([response.statusCode, errors?.map((error) => error.message).join() ?? message]);
    }
    expect(told).toEqual([
      [400, "Body is not valid JSON but content-type is set to 'application/json'"], [400, 'Operation batching disabled.'], [400, 'GraphQL queries must be strings.'],
      [200, 'Syntax Error: Expected Name, found <EOF>.'], [200, 'Cannot query field "nope" on type "Query". Did you mean "node" or "nodes"?'],
      [400, 'Must provide operation name if query contains multiple operations.'],
    ]);
  });
});
