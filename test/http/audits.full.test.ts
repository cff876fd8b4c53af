import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { TestServer } from '../support/server.js';

let server: TestServer;
let url = '';

// The audits are made before the server listens: they read its address when they run.
const audits = serverAudits({ url: () => url, fetchFn: fetch });

beforeAll(async () => {
  server = await TestServer.start('empty');
  url = `${await server.http.fastify.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(async () => { await server.stop(); });

describe('GraphQL over HTTP', () => {
  test('has all 61 audits, none of them twice', () => {
    expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
  });

  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
