import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transportPolicy } from '../../src/platform/http/policy.js';
import { TestServer } from '../support/server.js';

const listed = 'https://work.example.org';
const link = '/tables/files/no-such-link';
/** Origins that are not on the list. */
const others = ['https://evil.example', 'http://work.example.org', 'https://work.example.org:8443', 'https://work.example.org.evil.example', 'null'];
const query = (text: string): string => `/graphql?query=${encodeURIComponent(text)}`;

let server: TestServer;
let unset: TestServer;
let full: TestServer;
beforeAll(async () => {
  server = await TestServer.start('empty', { allowedOrigins: [listed, 'http://localhost:5173'], budget: { points: 1000, perSecond: 1 } });
  unset = await TestServer.start('empty');
  full = await TestServer.start('empty', { allowedOrigins: [listed], admission: { ...transportPolicy.admission, alwaysLetIn: 0, letInUnmeasured: 0 } });
});
afterAll(async () => {
  for (const each of [server, unset, full]) {
    expect(each.faults).toEqual([]);
    await each.stop();
  }
});

type Response = Awaited<ReturnType<TestServer['post']>>;

const corsOf = ({ headers }: Response): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-')));

const post = (to: TestServer, origin: string, contentType = 'application/json', text = '{ __typename }') => to.http.fastify.inject({
  method: 'POST', url: '/graphql', headers: { origin, 'content-type': contentType }, payload: JSON.stringify({ query: text }),
});

const preflight = (to: TestServer, origin: string, url = '/graphql') => to.http.fastify.inject({
  method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
});

const readable = { 'access-control-allow-origin': listed, 'access-control-expose-headers': 'Content-Disposition, Retry-After, X-Request-Id' };
const requestHeaders = 'Authorization, Content-Type, Content-Encoding, Traceparent, x-acting-for, Apollo-Require-Preflight, X-Apollo-Operation-Name, Apollographql-Client-Name, Apollographql-Client-Version';

describe('a page of a listed origin', () => {
  test('reads answers, and no credentials of the browser are allowed', async () => {
    const response = await post(server, listed);
    expect(response.json()).toMatchObject({ data: { __typename: 'Query' } });
    expect(corsOf(response)).toEqual(readable);
  });

  test.each([
    ['a post without JSON', () => post(server, listed, 'text/plain'), 415],
    ['a body that is no JSON', () => server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { origin: listed, 'content-type': 'application/json' }, payload: '{' }), 400],
    ['a mutation over GET', () => server.http.fastify.inject({ url: query('mutation { withdrawVacancy(input: { vacancyId: "x" }) { userErrors { code } } }'), headers: { origin: listed } }), 405],
    ['too much at once', () => full.post({ query: '{ __typename }' }, null).then(() => post(full, listed)), 503],
    ['a token that is none', () => server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { origin: listed, authorization: 'Bearer x' }, payload: { query: '{ __typename }' } }), 401],
    ['a link that has ended', () => server.http.fastify.inject({ url: link, headers: { origin: listed } }), 404],
  ] as const)('reads the refusal of %s', async (_name, ask, status) => {
    const response = await ask();
    expect([response.statusCode, corsOf(response), response.headers['cache-control']]).toEqual([status, readable, 'no-store']);
  });

  test.each([['/graphql', 'GET, POST'], [link, 'GET, PUT']])('may ask %s by its methods, for two hours without asking again', async (url, methods) => {
    const response = await preflight(server, listed, url);
    expect([response.statusCode, response.body, response.headers['allow']]).toEqual([204, '', `${methods}, OPTIONS`]);
    expect(corsOf(response)).toEqual({ ...readable, 'access-control-allow-methods': methods, 'access-control-allow-headers': requestHeaders, 'access-control-max-age': '7200' });
  });

  test.each(['/', '/health/ready', '/oidc/backchannel-logout', '/nowhere'])('reads nothing of %s', async (url) => {
    expect(corsOf(await server.http.fastify.inject({ url, headers: { origin: listed } }))).toEqual({});
    expect(corsOf(await preflight(server, listed, url))).toEqual({});
  });
});

describe.each(others)('a page of %s', (origin) => {
  test('reads nothing, and may ask nothing', async () => {
    for (const response of [await post(server, origin), await preflight(server, origin), await preflight(server, origin, link), await post(unset, origin)]) expect(corsOf(response)).toEqual({});
  });
});

test('where no origin is listed, none is allowed', async () => {
  expect(corsOf(await post(unset, listed))).toEqual({});
  const response = await preflight(unset, listed);
  expect([response.statusCode, corsOf(response)]).toEqual([204, {}]);
});

test('a preflight reaches no executor, and costs nothing', async () => {
  for (const origin of [listed, 'https://evil.example']) {
    const response = await server.http.fastify.inject({
      method: 'OPTIONS', url: query('{ __typename }'), headers: { origin, 'access-control-request-method': 'POST', 'content-type': 'application/json', authorization: 'Bearer x' },
      payload: { query: '{ __typename }' },
    });
    expect([response.statusCode, response.body]).toEqual([204, '']);
  }
  expect((await preflight(full, listed)).statusCode).toBe(204);
});

describe('answers over GET', () => {
  const vary = 'Accept, Accept-Encoding, Accept-Language, Authorization, Origin, x-acting-for';
  test.each([
    ['an answer', query('{ __typename }'), 200], ['an error', query('{ nothing }'), 200], ['a broken document', query('{'), 200], ['no document', '/graphql', 400],
    ['an unknown hash', `/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }))}`, 200], ['a file that is not there', link, 404],
  ])('are stored nowhere, and name what changes them: %s', async (_name, url, status) => {
    const { statusCode, headers } = await unset.http.fastify.inject({ url });
    expect([statusCode, headers['cache-control'], headers['vary']]).toEqual([status, 'no-store', vary]);
  });
});
