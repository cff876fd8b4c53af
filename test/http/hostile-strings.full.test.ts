import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isListType, isScalarType, type GraphQLSchema } from 'graphql';
import sql, { raw } from 'sql-template-tag';
import { createSchema } from '../../src/app/schema.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { variableLimits } from '../../src/platform/graphql/variable-size.js';
import { ids } from '../support/ids.js';
import { inputPlaces, nameOf, operationWith, pathOf, type InputPlace, type Reach } from '../support/inputs.js';
import { TestServer, type Answer } from '../support/server.js';

let server: TestServer;
let schema: GraphQLSchema;
let places: readonly InputPlace[];
let reach: Readonly<Record<string, Reach>>;

/** Types whose fields take arguments, and their tables. */
const tables: Readonly<Record<string, string>> = {
  JobSeeker: 'job_seeker', Employer: 'employer', Vacancy: 'vacancy', Application: 'application', Programme: 'programme', JobFair: 'job_fair', JobFairBooth: 'job_fair_booth', TableImport: 'table_job',
};

/** What takes an index of matching, or a document, to be reached; none of its arguments is a text. */
const notReached: ReadonlySet<string> = new Set(['VacancyImprovement', 'Report', 'EmploymentDisclosure']);

beforeAll(async () => {
  server = await TestServer.start('demo');
  schema = await createSchema();
  places = inputPlaces(schema);
  await server.store.owner.rows(sql`insert into table_job (subject, direction, kind, file_name, state) values ('demo-admin', 'IMPORT', 'employers', 'x', 'WAITING')`);
  const first = async (table: string): Promise<number> => (await server.store.owner.rows<{ id: number }>(sql`select min(id) as id from ${raw(table)}`))[0]?.id ?? 0;
  const byId = await Promise.all(Object.entries(tables).map(async ([type, table]) => [type, { id: globalId(type, await first(table)) }] as const));
  reach = {
    ...Object.fromEntries(byId), BlindMassagePractitioner: { around: (selection) => `node(id: "${ids.practitioner}") { ... on JobSeeker { massagePractitioner { ${selection} } } }` },
    Viewer: { around: (selection) => `viewer { ${selection} }` },
    Work: { around: (selection) => `viewer { work { ${selection} } }` },
    Indicator: { around: (selection) => `measures(region: "140000") { indicators { ${selection} } }` },
  };
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

type UserErrors = readonly { readonly code: string; readonly path: readonly string[] }[];
type Payloads = Record<string, { userErrors?: UserErrors; clientMutationId?: string | null } | null>;

/** Where a refusal says that the fault lies; null where nothing was refused, or for another reason. */
function placeRefused({ status, data, errors }: Answer<Payloads>): string | null {
  expect(status).toBe(200);
  const [error] = errors;
  if (error !== undefined) return error.extensions.code === 'BAD_USER_INPUT' ? error.extensions.argument ?? null : null;
  const [fault] = Object.values(data ?? {})[0]?.userErrors ?? [];
  return fault?.code !== 'INVALID' ? null : pathOf(fault.path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
}

const isText = ({ type }: InputPlace): boolean => !isListType(getNullableType(type)) && isScalarType(getNamedType(type)) && !['Int', 'Float', 'Boolean'].includes(getNamedType(type).name);

describe('a text that neither PostgreSQL nor JSON can hold', () => {
  test.each([
    ['NUL', 'a\0b'], ['half of a surrogate pair', 'a\ud800b'], ['the other half', '\udc00'],
  ])('%s: is refused at every place where a client puts a text, and the place is named', async (_what, value) => {
    const texts = places.filter(isText);
    // Not exact: each new text of an input adds one.
    expect(texts.length).toBeGreaterThan(500);
    for (const place of texts) {
      const { query, variables } = operationWith(place, value, reach);
      expect([nameOf(place), placeRefused(await server.ask(query, { as: 'admin', variables }))]).toEqual([nameOf(place), pathOf(place.path)]);
    }
  }, 120_000);

  test('is refused where it stands in the document itself too', async () => {
    const { errors } = await server.ask('{ vacancies(first: 1, filter: { text: "a\\u0000b" }) { nodes { id } } }');
    expect(errors).toMatchObject([{ message: "filter.text holds a character that can't be kept (NUL, or half of a surrogate pair); take it out.", extensions: { code: 'BAD_USER_INPUT', argument: 'filter.text' } }]);
  });
});

test('the first and last days and instants that JSON can say, and numbers of every size, are answered or refused, never a fault', async () => {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    Date: ['0000-01-01', '0001-01-01', '9999-12-31'], DateTime: ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', `2026-01-01T00:00:00.${'0'.repeat(100_000)}Z`],
    Decimal: ['-999999999999.9999', '999999999999.9999', '0', '-0.0001'], Int: [-(2 ** 31), 2 ** 31 - 1, -1, 0], RegionCode: ['000000', '999999'],
  };
  const broken: string[] = [];
  for (const place of places) {
    if (isListType(getNullableType(place.type)) || notReached.has(place.parent)) continue;
    for (const value of values[getNamedType(place.type).name] ?? []) {
      const { query, variables } = operationWith(place, value, reach);
      const { status, errors } = await server.ask(query, { as: 'admin', variables });
      if (status >= 500 || errors.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')) broken.push(`${nameOf(place)} = ${String(value).slice(0, 40)}: ${String(server.faults.at(-1))}`);
    }
  }
  expect(broken).toEqual([]);
}, 300_000);

const nested = (levels: number, open = '[', inner = '', close = ']'): string => `${open.repeat(levels)}${inner}${close.repeat(levels)}`;
const vacancySearch = 'query ($filter: VacancyFilter) { vacancies(first: 1, filter: $filter) { nodes { id } } }';

describe('variables', () => {
  const send = (body: string) => server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', accept: 'application/graphql-response+json' }, payload: body });
  const body = (variables: string, query = vacancySearch): string => `{"query":${JSON.stringify(query)},"variables":${variables}}`;

  test.each([
    ['lists', `{"filter":${nested(100_000)}}`, 'filter'],
    ['objects', `{"filter":${'{"text":'.repeat(100_000)}1${'}'.repeat(100_000)}}`, 'filter'],
    ['a variable that nobody declared', `{"other":${nested(100_000)}}`, 'other'],
    ['one level too many', `{"filter":${nested(variableLimits.levels + 1)}}`, 'filter'],
  ])('nested too deep are refused by name: %s', async (_what, variables, name) => {
    const response = await send(body(variables));
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: `The variable ${name} is nested more than ${variableLimits.levels} levels deep; that is the most that is allowed.`, extensions: { code: 'BAD_USER_INPUT', argument: name } }] });
  });

  test('nested as deep as is allowed get to be checked by their type', async () => {
    const response = await send(body(`{"filter":${nested(variableLimits.levels)}}`));
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: `filter is ${nested(variableLimits.levels)}: it must be an object of the type VacancyFilter.`, extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('that are too many are refused', async () => {
    const response = await send(body(`{"filter":[${Array.from({ length: 200_000 }, () => '1').join(',')}]}`));
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: 'The variables hold more than 20000 values (counted up to filter); that is the most that is allowed.', extensions: { code: 'BAD_USER_INPUT', argument: 'filter' } }] });
  });

  test('of which thousands are wrong are answered with as many faults as somebody reads', async () => {
    const skills = Array.from({ length: 10_000 }, (_, index) => index);
    const response = await send(body(JSON.stringify({ filter: { skills } })));
    expect(response.json<{ errors: { message: string }[] }>().errors.map(({ message }) => message)).toEqual(skills.slice(0, 20).map((index) => `filter.skills[${index}] is ${index}: it must be text.`));
    const unknown = Object.fromEntries(skills.map((index) => [`field${index}${'x'.repeat(50)}`, 1]));
    const { errors } = (await send(body(JSON.stringify({ filter: unknown })))).json<{ errors: { message: string }[] }>();
    expect(errors.map(({ message }) => message.split('…: ')[1])).toEqual(skills.slice(0, 20).map((index) => `VacancyFilter has no field field${index}${'x'.repeat(50)}.`));
    const long = await send(body(JSON.stringify({ filter: { ['x'.repeat(300_000)]: 1 } })));
    expect(long.json<{ errors: { message: string }[] }>().errors.map(({ message }) => message)).toEqual([`filter is {"${'x'.repeat(78)}…: VacancyFilter has no field ${'x'.repeat(80)}….`]);
  });

  const noObject = 'The variables search parameter should contain a JSON-encoded object.';
  test.each([
    ['lists', nested(2000), 400, noObject], ['no JSON', '{', 400, 'The variables search parameter contains invalid JSON.'], ['a text', '"x"', 400, noObject],
    ['NUL in a value', JSON.stringify({ filter: { text: '\0' } }), 200, 'filter.text 含有无法保存的字符(NUL,或不成对的代理字符),请去掉。'],
  ])('of a GET, %s: are refused', async (_what, variables, status, message) => {
    const response = await server.http.fastify.inject({
      method: 'GET', url: `/graphql?query=${encodeURIComponent(vacancySearch)}&variables=${encodeURIComponent(variables)}`, headers: { accept: 'application/graphql-response+json' },
    });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ message, extensions: { code: status === 200 ? 'BAD_USER_INPUT' : 'BAD_REQUEST' } }] });
  });
});

describe('other ways in', () => {
  const post = (payload: string, headers: Readonly<Record<string, string>> = {}) => server.http.fastify.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', accept: 'application/graphql-response+json', ...headers }, payload,
  });
  const query = '"query":"{ __typename }"';

  test.each([
    ['extensions nested deep', `{${query},"extensions":{"a":${nested(100_000)}}}`, 200, null],
    ['extensions that are a list', `{${query},"extensions":${nested(100_000)}}`, 400, '`extensions` in a POST body must be an object if provided.'],
    ['a query nested deep', `{"query":${nested(100_000)}}`, 400, 'GraphQL queries must be strings.'],
    ['an operation name nested deep', `{${query},"operationName":${nested(100_000)}}`, 400, '`operationName` in a POST body must be a string if provided.'],
    ['an operation name with NUL', `{${query},"operationName":"a\\u0000b"}`, 400, 'Unknown operation named "a\0b".'],
    ['an operation name of a lone surrogate', `{${query},"operationName":"\\ud800"}`, 400, 'Unknown operation named "\ud800".'],
    ['a body that is a list, nested deep', nested(100_000), 400, 'Operation batching disabled.'],
    ['literals nested deep', JSON.stringify({ query: `{ vacancies(first: 1, filter: ${nested(100_000)}) { nodes { id } } }` }), 400, 'The operation has 200050 characters, 100000 are allowed at most. Ask for less, in several operations.'],
    ['literals nested as deep as a document may', JSON.stringify({ query: `{ vacancies(first: 1, filter: ${nested(1400)}) { nodes { id } } }` }), 400, `Expected value of type "VacancyFilter", found ${nested(1400)}.`],
    ['objects nested as deep as a document may', JSON.stringify({ query: `{ vacancies(first: 1, filter: ${nested(700, '{a:', '1', '}')}) { nodes { id } } }` }), 400, 'Field "a" is not defined by type "VacancyFilter".'],
    ['a type nested deep', JSON.stringify({ query: `query ($a: ${'['.repeat(1000)}Int${']'.repeat(1000)}) { __typename }` }), 400, 'Variable "$a" is never used.'],
    ['NUL in a document', JSON.stringify({ query: '{ __typename \0 }' }), 400, 'Syntax Error: Unexpected character: U+0000.'],
  ])('%s', async (_what, payload, status, message) => {
    const response = await post(payload);
    const { errors = [] } = response.json<{ errors?: { message: string }[] }>();
    expect([response.statusCode, errors.map((error) => error.message)]).toEqual([status, message === null ? [] : [message]]);
  });

  test('a header that names no employer is refused, and what it held is not sent back whole', async () => {
    const response = await post(`{${query}}`, { 'x-acting-for': 'x'.repeat(10_000), authorization: `Bearer ${await server.tokenOf('recruiter')}` });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ message: `x-acting-for is "${'x'.repeat(100)}…", which is no id of this service; use the id of a Employer as a query returned it.`, extensions: { code: 'BAD_USER_INPUT', argument: 'x-acting-for' } }] });
  });

  test('a wish for a language may be anything', async () => {
    for (const language of [';q=;;q=0.'.repeat(1000), 'zh;q=NaN', `en;q=${'9'.repeat(5000)}`, ','.repeat(10_000)]) {
      expect((await post(`{${query}}`, { 'accept-language': language })).statusCode).toBe(200);
    }
  });

  test('a cursor and an id of any characters are refused by name', async () => {
    for (const after of ['\0', '\ud800', '游标', '/'.repeat(2000), '\u202e', '=']) {
      const { errors } = await server.ask('query ($after: String) { vacancies(first: 1, after: $after) { nodes { id } } }', { variables: { after } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
    }
    for (const id of [`${ids.seeker}\0`, `${ids.seeker}\u200b`, '\u202e', '']) {
      expect((await server.ask('query ($id: ID!) { node(id: $id) { id } }', { variables: { id } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});
