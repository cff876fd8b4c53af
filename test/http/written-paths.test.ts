import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { transportPolicy } from '../../src/platform/http/policy.js';
import { TestServer } from '../support/server.js';

/** Ways to write the endpoint's path that the router takes for it. */
const paths = ['/graphql', '/%67raphql', '/graphql?a=1'];

let server: TestServer;
let closed: TestServer;
beforeAll(async () => {
  server = await TestServer.start('empty');
  closed = await TestServer.start('empty', { admission: { ...transportPolicy.admission, alwaysLetIn: 0, letInUnmeasured: 0 } });
});
afterAll(async () => {
  expect([...server.faults, ...closed.faults]).toEqual([]);
  await server.stop();
  await closed.stop();
});

const post = (to: TestServer, url: string, contentType: string, query = '{ __typename }') => to.http.fastify.inject({
  method: 'POST', url, headers: { 'content-type': contentType }, payload: JSON.stringify({ query }),
});

describe.each(paths)('the endpoint as %s', (url) => {
  test('refuses a post without JSON', async () => {
    expect((await post(server, url, 'text/plain')).statusCode).toBe(415);
  });

  test('refuses a document that is too long', async () => {
    const { errors } = (await post(server, url, 'application/json', `{ __typename } # ${'x'.repeat(documentLimits.characters)}`)).json<{ errors: { message: string }[] }>();
    expect(errors.map(({ message }) => message)).toEqual(['The operation has 100017 characters, 100000 are allowed at most. Ask for less, in several operations.']);
  });

  test('turns away whom the line has no room for', async () => {
    expect((await post(closed, url, 'application/json')).statusCode).toBe(503);
  });
});
