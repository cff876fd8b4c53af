import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

/**
 * What GraphQL Cop tries on a server, check by check, and what OWASP's GraphQL cheat sheet asks for, heading by heading.
 * `open` is a server as it is developed with, `production` one that shows no schema.
 */
let open: TestServer;
let production: TestServer;
beforeAll(async () => {
  open = await TestServer.start('demo');
  production = await TestServer.start('empty', { showsSchema: false, budget: { points: 3000, perSecond: 1 } });
});
afterAll(async () => {
  expect([...open.faults, ...production.faults]).toEqual([]);
  await open.stop();
  await production.stop();
});

const repeat = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join('\n');
const isRefused = async (query: string, server = open): Promise<boolean> => {
  const { data, errors } = await server.ask(query);
  return data === null && errors.length > 0;
};

describe('GraphQL Cop finds', () => {
  test('no alias overloading: 100 aliases of __typename', async () => {
    expect(await isRefused(`query cop { ${repeat(101, (index) => `alias${index}: __typename`)} }`)).toBe(true);
  });

  test('no array batching', async () => {
    const response = await open.post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })), null);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('no directive overloading', async () => {
    expect(await isRefused('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).toBe(true);
    expect(await isRefused(`query cop { __typename ${'@include(if: true) '.repeat(100)} }`)).toBe(true);
  });

  test('no circular query through introspection', async () => {
    expect(await isRefused('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }')).toBe(true);
  });

  test('no field duplication: 500 times __typename', async () => {
    expect(await isRefused(`query cop { ${repeat(500, () => '__typename')} }`)).toBe(true);
  });

  test('no field suggestions in production', async () => {
    const { errors } = await production.ask('query cop { __schema { directive } }');
    expect(errors.map(({ message }) => message)).toEqual([
      'GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type. To enable introspection, pass introspection: true to ApolloServer in production',
      'Cannot query field "directive" on type "__Schema".',
    ]);
  });

  test('no mutation over GET', async () => {
    const response = await open.http.fastify.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent('mutation cop { withdrawVacancy(input: { vacancyId: "x" }) { userErrors { message } } }')}` });
    expect(response.statusCode).toBe(405);
  });

  test('queries over GET, but none that a page of another site could use: nothing is read from a cookie', async () => {
    const response = await open.http.fastify.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent('{ viewer { roles } }')}`, headers: { cookie: `token=${await open.tokenOf('admin')}` } });
    expect(response.json()).toMatchObject({ data: { viewer: { roles: [] } } });
    expect(response.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('no GraphiQL in production', async () => {
    for (const [url, status] of [['/', 404], ['/graphiql', 404], ['/playground', 404], ['/console', 404], ['/graphql', 406]] as const) {
      const response = await production.http.fastify.inject({ url, headers: { accept: 'text/html' } });
      expect([url, response.statusCode, response.headers['content-type']]).toEqual([url, status, 'application/json; charset=utf-8']);
    }
  });

  test('no introspection in production', async () => {
    expect(await isRefused('query cop { __schema { types { name fields { name } } } }', production)).toBe(true);
    expect(await isRefused('query cop { __type(name: "JobSeeker") { fields { name } } }', production)).toBe(true);
  });

  test('no POST of a form', async () => {
    for (const contentType of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await open.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': contentType }, payload: `query=${encodeURIComponent('{ __typename }')}` });
      expect(response.statusCode).toBe(415);
    }
  });

  test('no tracing', async () => {
    const budget = 1_000_000_000;
    expect((await open.post({ query: 'query cop { __typename }' }, null)).json<{ extensions: object }>().extensions).toEqual({ cost: { requested: 0, used: 0, limit: budget, remaining: budget, perSecond: budget } });
  });

  test('no unhandled error: a broken document is answered as one', async () => {
    const noName = 'Syntax Error: Expected Name, found <EOF>.';
    for (const [query, status, messages] of [
      ['qwerty cop { abc }', 200, ['Syntax Error: Unexpected Name "qwerty".']],
      ['', 400, ['GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.']],
      ['{', 200, [noName]],
      ['\u0000', 200, ['Syntax Error: Unexpected character: U+0000.']],
      ['{ viewer(', 200, [noName]],
      ['query ($a: [Int!]! = [1, null]) { viewer { roles } }', 200, ['Expected value of type "Int!", found null.', 'Variable "$a" is never used.']],
    ] as const) {
      const response = await open.post({ query }, null);
      const { errors } = response.json<{ errors: { message: string; extensions: object }[] }>();
      expect([response.statusCode, errors.map(({ message }) => message)]).toEqual([status, messages]);
      expect(errors.flatMap(({ extensions }) => Object.keys(extensions))).toEqual(messages.map(() => 'code'));
    }
  });
});

describe('an operation', () => {
  test('is the one that was asked for by name, or none', async () => {
    const query = 'query A { viewer { roles } } query B { skill(code: "healthMassage") { code } }';
    expect((await open.post({ query, operationName: 'B' }, null)).json()).toMatchObject({ data: { skill: { code: 'healthMassage' } } });
    for (const body of [{ query, operationName: 'C' }, { query }, { query: 'query A { viewer { roles } }', operationName: 'C' }]) {
      const response = await open.post(body, null);
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
    }
  });
});

describe('OWASP asks for', () => {
  test('input validation: values are held to types, scalars, enums and ranges, and refused with what is allowed', async () => {
    const create = (input: object) => open.ask<{ createEmployer: { userErrors: { code: string; path: string[] }[] } }>('mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { userErrors { code path } } }', { as: 'admin', variables: { input } });
    expect((await create({ name: 'x', kind: 'PRIVATE', staffCount: -1 })).data?.createEmployer.userErrors.map(({ path }) => path.join('.'))).toEqual(['input.name', 'input.staffCount']);
    expect((await create({ name: '名字', kind: 'NO_SUCH_KIND' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('injection prevention: what a caller writes is a value to the database, never a part of the statement', async () => {
    for (const text of ["'; drop table vacancy; --", "%' or '1'='1", '\\', '"', '${1}', '_', '%']) {
      const { data, errors } = await open.ask<{ vacancies: { totalCount: number } }>('query ($text: String) { vacancies(first: 1, filter: { text: $text }) { totalCount } }', { variables: { text } });
      expect(errors).toEqual([]);
      expect(data?.vacancies.totalCount).toBe(0);
    }
    const { data } = await open.ask<{ vacancies: { totalCount: number } }>('{ vacancies(first: 1) { totalCount } }');
    expect(data?.vacancies.totalCount).toBe(1000);
  });

  test('denial of service: bounds on depth, amount and cost, and time limits (limits.test.ts); a page is a hundred at most', async () => {
    const messagesTo = async (first: number): Promise<string[]> => (await open.ask(`{ vacancies(first: ${first}) { nodes { id } } }`)).errors.map(({ message }) => message);
    expect(await messagesTo(101)).toEqual(['first is 101; a page has 1 to 100 entries.']);
    expect(await messagesTo(1_000_000_000)).toEqual(['The operation has 1000000001 objects in its answer at most, 15000 are allowed at most. Ask for less, in several operations.']);
    expect((await open.post({ query: `{ viewer { roles } } # ${'x'.repeat(2_000_000)}` }, null)).statusCode).toBe(413);
  });

  test('rate limiting: a client that asks on and on is told to wait', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 40; count++) statuses.push((await production.post({ query: '{ skills(first: 100) { nodes { code } } }' }, null)).statusCode);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });

  test('batching attacks: a secret can\'t be guessed many times in one request', async () => {
    expect(await isRefused(`{ ${repeat(100, (index) => `a${index}: jobSeeker(id: "${index}") { id }`)} }`)).toBe(true);
  });

  test('access control: on nodes and edges alike, to read and to change, by the token alone', async () => {
    const ways = [`jobSeeker(id: "${ids.seeker}") { id }`, `node(id: "${ids.seeker}") { id }`, `nodes(ids: ["${ids.seeker}"]) { id }`];
    for (const way of ways) {
      const { data } = await open.ask<Record<string, unknown>>(`{ ${way} }`, { as: 'graduate' });
      expect(Object.values(data ?? {}).flat()).toEqual([null]);
    }
    const { data } = await open.ask<{ updateJobSeeker: { jobSeeker: unknown; userErrors: { code: string }[] } }>('mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { jobSeeker { id } userErrors { code } } }', { as: 'graduate', variables: { input: { jobSeekerId: ids.seeker, version: 1, isWilling: false } } });
    expect(data?.updateJobSeeker).toEqual({ jobSeeker: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('secure configuration: no stack traces, no names of the inside, in whatever environment', async () => {
    const { errors } = await open.ask('{ node(id: "Rm9vOjE") { id } jobSeeker(id: "x") { id } vacancies(first: 1, after: "x") { nodes { id } } }');
    // The fields are answered beside each other, and the errors come as they happen.
    expect(errors.toSorted((a, b) => (a.message < b.message ? -1 : 1))).toEqual([
      { message: '"Rm9vOjE" is no id of this service; use an id that a query returned.', path: ['node'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } },
      { message: "The cursor in after does not belong to this list; use one that this list's pageInfo returned.", path: ['vacancies'], extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
      { message: 'id is "x", which is no id of this service; use the id of a JobSeeker as a query returned it.', path: ['jobSeeker'], extensions: { code: 'BAD_USER_INPUT', argument: 'id' } },
    ]);
  });
});
