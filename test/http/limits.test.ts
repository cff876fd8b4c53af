import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import sql from 'sql-template-tag';
import { Budgets } from '../../src/platform/graphql/cost/budget.js';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { sha256 } from '../../src/platform/graphql/trusted-documents.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';
import { withSlowEmployers } from '../support/slow-employers.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const repeat = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const deep = (levels: number): string => `{ skill(code: "healthMassage") ${'{ broader '.repeat(levels)}{ label }${' }'.repeat(levels)} }`;

const beyond = (what: string, allowed: number): string => `The operation has ${what}, ${allowed} are allowed at most. Ask for less, in several operations.`;

describe('a document that asks for too much', () => {
  test.each([
    ['tokens', `{ ${repeat(documentLimits.tokens, () => '__typename')} }`, [`Syntax Error: Document contains more that ${documentLimits.tokens} tokens. Parsing aborted.`]],
    ['fields', `{ ${repeat(50, (index) => `a${index}: skill(code: "healthMassage") { ...all }`)} } fragment all on Skill { ${repeat(20, (index) => `b${index}: label`)} }`, [beyond('1050 fields with those of its fragments', documentLimits.fields), beyond('1050 aliases', documentLimits.aliases)]],
    ['fields of fragments that spread others many times over', `{ ...f0 } ${repeat(40, (index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`)} fragment f40 on Query { __typename }`, [beyond('1099511627776 fields with those of its fragments', documentLimits.fields), beyond('83 levels of fields', documentLimits.depth)]],
    ['depth', deep(20), [beyond('22 levels of fields', documentLimits.depth)]],
    ['aliases', `{ ${repeat(60, (index) => `a${index}: __typename`)} }`, [beyond('60 aliases', documentLimits.aliases)]],
    ['directives', `{ __typename ${repeat(40, () => '@include(if: true)')} }`, [beyond('40 directives', documentLimits.directives), ...Array.from({ length: 39 }, () => 'The directive "@include" can only be used once at this location.')]],
    ['repetitions', `{ ${repeat(30, () => '__typename')} }`, [beyond('30 repetitions of one field', documentLimits.repetitions)]],
    ['objects', '{ vacancies(first: 100) { nodes { candidates(first: 100) { nodes { jobSeeker { skills { skill { label } } } } } } } }', [beyond('220201 objects in its answer at most', documentLimits.nodes)]],
    ['cost', `{ ${repeat(3, (index) => `a${index}: vacancies(first: 90) { nodes { candidates(first: 1) { totalCount } } }`)} }`, [beyond('54603 points of cost', documentLimits.cost)]],
  ])('%s: is refused before it runs, and told the bound', async (name, query, messages) => {
    const { data, errors } = await server.ask(query, { as: 'admin' });
    expect(data).toBeNull();
    expect(errors.map(({ message }) => message)).toEqual(messages);
    expect(errors[0]?.extensions.code).toBe(name === 'tokens' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED');
  });

  test('a fragment does not hide depth, aliases or size', async () => {
    const nested = `{ skill(code: "healthMassage") { ...a } } ${repeat(10, (index) => `fragment ${'abcdefghijk'[index] ?? ''} on Skill { broader { broader { ...${'abcdefghijk'[index + 1] ?? ''} } } }`)} fragment k on Skill { label }`;
    expect((await server.ask(nested)).errors[0]?.message).toBe(beyond('44 levels of fields', documentLimits.depth));
    const sized = '{ vacancies(first: 100) { ...page } } fragment page on VacancyConnection { nodes { candidates(first: 100) { nodes { jobSeeker { skills { skill { label } } } } } } }';
    expect((await server.ask(sized)).errors[0]?.message).toBe(beyond('220201 objects in its answer at most', documentLimits.nodes));
  });

  test('sizes in variables count as those in the text', async () => {
    const { errors } = await server.ask('query ($n: Int!) { vacancies(first: $n) { nodes { candidates(first: $n) { nodes { jobSeeker { skills { skill { label } } } } } } } }', { as: 'admin', variables: { n: 100 } });
    expect(errors[0]?.message).toBe(beyond('220201 objects in its answer at most', documentLimits.nodes));
    expect((await server.ask('query ($n: Int!) { vacancies(first: $n) { nodes { id } } }', { variables: { n: 3 } })).errors).toEqual([]);
  });
});

describe('the schema', () => {
  test('can be asked for by every client that is given it, with all that is told of it', async () => {
    const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
    const { data, errors } = await server.ask<{ __schema: { types: unknown[] } }>(query);
    expect(errors).toEqual([]);
    // Not exact: the schema grows by a type with most of what is added.
    expect(data?.__schema.types.length).toBeGreaterThan(400);
  });
});

describe('the cost of an operation', () => {
  const costOf = async (query: string, as: string | null = null): Promise<{ requested: number; used: number; limit: number; remaining: number; perSecond: number }> => {
    const response = await server.post({ query }, as);
    return response.json<{ extensions: { cost: { requested: number; used: number; limit: number; remaining: number; perSecond: number } } }>().extensions.cost;
  };

  test('is told with each answer: an object is a point, a ranking 200 more', async () => {
    expect(await costOf('{ skills(first: 10) { nodes { code } } }')).toMatchObject({ requested: 11, used: 11 });
    // 1 viewer, 1 person, 1 connection, 10 matches with a post each, and the ranking.
    expect(await costOf('{ viewer { jobSeeker { matches(first: 10) { nodes { opportunity { title } } } } } }', 'massage')).toMatchObject({ requested: 223, used: 223 });
  });

  test('of what was estimated, objects that did not come are given back, and work is not', async () => {
    const { requested, used } = await costOf('{ vacancies(first: 100, filter: { text: "没有这样的岗位" }) { nodes { employer { name } } } }');
    // The page, and a search with a text, are charged though nothing was found; the 200 objects are not.
    expect(requested).toBe(226);
    expect(used).toBe(26);
  });
});

describe('the budget of a client', () => {
  let small: TestServer;
  beforeAll(async () => { small = await TestServer.start('demo', { budget: { points: 1000, perSecond: 1 } }); });
  afterAll(async () => { await small.stop(); });

  test('shows in rateLimit, empties, is refused with the time to wait, and is nobody else\'s', async () => {
    const query = '{ viewer { jobSeeker { matches(first: 10) { nodes { score } } } } rateLimit { cost limit remaining perSecond resetAt } }';
    const left: number[] = [];
    for (let count = 0; count < 4; count++) {
      left.push((await small.data<{ rateLimit: { remaining: number; limit: number; perSecond: number } }>(query, { as: 'massage' })).rateLimit.remaining);
    }
    // Not exact: a point comes back each second that the requests take.
    expect(left[0]).toBeGreaterThan(700);
    // Not exact: a point comes back each second that the requests take.
    expect(left[3]).toBeLessThan(200);
    const response = await small.post({ query }, 'massage');
    expect(response.statusCode).toBe(429);
    // Not exact: a point comes back each second that the requests take.
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    // Not exact: a point comes back each second that the requests take.
    expect(response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/^The operation could cost 21\d points; \d+ of 1000 are left, and 1 come back each second\. Try again in \d+ s/), extensions: { code: 'RATE_LIMITED' } }] });
    expect((await small.ask(query, { as: 'graduate' })).errors).toEqual([]);
  });

  test('fills up again by time, and not beyond its limit', () => {
    let now = 0;
    const budgets = new Budgets({ points: 100, perSecond: 10 }, () => now);
    expect(budgets.take('a', 95)).toBeNull();
    expect(budgets.take('a', 30)).toEqual({ waitSeconds: 3 });
    now += 2499;
    expect(budgets.take('a', 30)).toEqual({ waitSeconds: 1 });
    now += 1;
    expect(budgets.take('a', 30)).toBeNull();
    now += 3_600_000;
    expect(budgets.left('a')).toBe(100);
    budgets.giveBack('a', 50);
    expect(budgets.left('a')).toBe(100);
  });
});

describe('a server that shows no schema', () => {
  let closed: TestServer;
  beforeAll(async () => { closed = await TestServer.start('empty', { showsSchema: false }); });
  afterAll(async () => { await closed.stop(); });

  test('refuses introspection, suggests no names, and serves no playground', async () => {
    expect((await closed.ask('{ __schema { types { name } } }')).errors[0]?.message).toBe('GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type. To enable introspection, pass introspection: true to ApolloServer in production');
    const { errors } = await closed.ask('{ vacancie(first: 1) { nodes { id } } }');
    expect(errors[0]?.message).toBe('Cannot query field "vacancie" on type "Query".');
    expect((await closed.http.fastify.inject('/')).statusCode).toBe(404);
  });
});

describe('a server with trusted documents', () => {
  const document = '{ skill(code: "healthMassage") { label } }';
  let trusting: TestServer;
  beforeAll(async () => { trusting = await TestServer.start('empty', { trusted: new Map([[sha256(document), document]]) }); });
  afterAll(async () => { await trusting.stop(); });

  test('answers them, by text or by hash, and no other', async () => {
    expect((await trusting.ask(document)).errors).toEqual([]);
    const persisted = (hash: string, query?: string) => trusting.post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }, null);
    expect((await persisted(sha256(document))).json()).toMatchObject({ data: { skill: { label: 'Health-care massage' } } });
    const other = '{ skill(code: "healthMassage") { code } }';
    expect((await trusting.ask(other)).errors[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
    expect((await persisted(sha256(other), other)).json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] });
    expect((await persisted(sha256(other))).json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  });
});

describe('time', () => {
  const running = async (): Promise<number> => {
    const [row] = await server.store.owner.rows<{ count: number }>(sql`select count(*) from pg_stat_activity where datname = current_database() and usename = 'test_server' and state = 'active' and query like '%employer e%'`);
    return row?.count ?? 0;
  };

  test('a statement that takes too long is given up, and says so', async () => {
    await withSlowEmployers(server.store.owner, 60, async () => {
      const { errors } = await server.ask('{ employers(first: 1) { nodes { name } } }');
      expect(errors).toMatchObject([{ message: 'This took too long and was given up. Ask for less, or try again later.', extensions: { code: 'UNAVAILABLE' } }]);
    });
    expect(await running()).toBe(0);
  });

  test('when the caller goes away, its statement is cancelled, and its connection serves others', async () => {
    await server.http.fastify.listen({ port: 0, host: '127.0.0.1' });
    await withSlowEmployers(server.store.owner, 60, async () => {
      const leaving = new AbortController();
      const answer = fetch(`${server.http.fastify.listeningOrigin}/graphql`, {
        method: 'POST', signal: leaving.signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ employers(first: 1) { nodes { name } } }' }),
      }).catch(() => 'gone');
      while ((await running()) === 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
      leaving.abort();
      expect(await answer).toBe('gone');
      for (let waited = 0; (await running()) > 0 && waited < 100; waited++) await new Promise((resolve) => { setTimeout(resolve, 20); });
      expect(await running()).toBe(0);
    });
    expect((await server.ask('query ($id: ID!) { employer(id: $id) { name } }', { variables: { id: ids.employer } })).errors).toEqual([]);
  });
});

describe('headers', () => {
  test('nothing may be framed, sniffed or run, but the playground\'s own scripts', async () => {
    const api = await server.post({ query: '{ __typename }' }, null);
    expect(api.headers).toMatchObject({ 'content-security-policy': "default-src 'none';frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(api.headers['x-powered-by']).toBeUndefined();
    const page = await server.http.fastify.inject('/');
    expect(String(page.headers['content-security-policy']).replaceAll(/'sha256-[^']+'/g, 'HASH')).toBe("default-src 'none'; script-src 'self' HASH HASH HASH; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; "
      + "connect-src 'self'; img-src 'self' data:; font-src 'self' data:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
  });
});
