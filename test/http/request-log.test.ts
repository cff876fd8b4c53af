import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { logRequests } from '../../src/platform/telemetry/finished-request.js';
import { createLog } from '../../src/platform/telemetry/log.js';
import { countStatements } from '../support/statements.js';
import { testDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';

type Line = Readonly<Record<string, unknown>>;

describe('the log of requests', () => {
  const lines: Line[] = [];
  let server: TestServer;
  beforeAll(async () => {
    const log = createLog({ level: 'info', format: 'json' }, { write: (line) => { lines.push(JSON.parse(line) as Line); } });
    server = await TestServer.over(await testDatabase('demo'), {}, [], undefined, { telemetry: { observers: [logRequests(log)], wantsSpans: false } });
  });
  afterAll(() => server.stop());
  beforeEach(() => { lines.length = 0; });

  /** The one line of a request, without what differs each time. */
  const line = (): Line => {
    expect(lines.map(({ msg }) => msg)).toEqual(['request']);
    const { time: _time, request: _request, ms: _ms, statements: _statements, ...rest } = lines[0] ?? {};
    return rest;
  };
  const usual = { level: 'info', msg: 'request', method: 'POST', route: '/graphql', status: 200, errors: [], abandoned: false };

  test('names the kind of caller and the operation, and says what it cost', async () => {
    await server.ask('query Mine { viewer { region { label } } }', { as: 'counsellor' });
    expect(line()).toEqual({ ...usual, actor: 'COUNSELLOR', operation: 'Mine', kind: 'query', points: 2 });
  });

  test('counts the statements that the request sent', async () => {
    const sent = await countStatements(server.store.database.pool, () => server.ask('{ vacancies(first: 3) { nodes { title employer { name } } totalCount } }'));
    const [{ statements, actor, operation } = {}] = lines;
    expect([statements, actor, operation]).toEqual([sent, 'anonymous', null]);
  });

  test('has the codes of errors, and nothing of what was asked for', async () => {
    await server.ask('query Of金 { }');
    await server.ask('query Secret($n: String!) { jobSeeker(id: $n) { fullName } }', { variables: { n: '13987654321' } });
    await server.ask('query Everybody($name: String!) { jobSeekers(first: 1, filter: { skills: [$name] }) { totalCount } }', { as: 'recruiter', variables: { name: '13987654321' } });
    expect(lines.map(({ operation, errors }) => [operation, errors])).toEqual([
      [null, ['GRAPHQL_PARSE_FAILED']], [null, ['GRAPHQL_VALIDATION_FAILED']], ['Everybody', ['BAD_USER_INPUT']],
    ]);
    expect(JSON.stringify(lines).includes('13987654321')).toBe(false);
  });

  test('names a path that is served, and no address that was asked for', async () => {
    await server.http.fastify.inject({ method: 'GET', url: '/people/13987654321?name=%E9%87%91' });
    expect(line()).toEqual({ ...usual, method: 'GET', route: null, status: 404, actor: null, operation: null, kind: null, points: 0 });
  });

  test('names a request as its answer does', async () => {
    const { headers } = await server.post({ query: '{ __typename }' }, null);
    expect(lines.map(({ request }) => request)).toEqual([headers['x-request-id']]);
  });

  test('a token that can not be used', async () => {
    await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: 'Bearer 13987654321' }, payload: { query: '{ __typename }' } });
    expect(line()).toEqual({ ...usual, status: 401, actor: null, operation: null, kind: null, points: 0, errors: ['UNAUTHENTICATED'] });
  });

  test('health checks are told at the level of debugging alone', async () => {
    await server.http.fastify.inject({ method: 'GET', url: '/health/live' });
    expect(lines).toEqual([]);
  });
});
