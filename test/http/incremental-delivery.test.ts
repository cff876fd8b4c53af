import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let production: TestServer;
beforeAll(async () => {
  server = await TestServer.start('empty');
  production = await TestServer.start('empty', { showsSchema: false });
});
afterAll(async () => {
  for (const each of [server, production]) {
    expect(each.faults).toEqual([]);
    await each.stop();
  }
});

test.each([
  ['defer', '{ skill(code: "healthMassage") { ... @defer { label } } }'], ['stream', '{ skills(first: 2) { nodes @stream(initialCount: 1) { label } } }'],
])('@%s is refused with what to do in its place', async (name, query) => {
  for (const each of [server, production]) {
    const { data, errors } = await each.ask(query);
    expect([data, errors.map(({ message, extensions }) => [message, extensions.code])]).toEqual([null, [[
      `Unknown directive "@${name}". This server answers in one piece: leave @defer and @stream out, and ask for less, or in several operations.`, 'GRAPHQL_VALIDATION_FAILED',
    ]]]);
  }
});

test('the schema tells how much an answer may hold, and an operation cost', async () => {
  const { __schema: { description } } = await server.data<{ __schema: { description: string } }>('{ __schema { description } }');
  const { answer, nodes, cost, characters, tokens, fields, depth } = documentLimits;
  expect(description.match(/\d+/g)?.map(Number)).toEqual([answer.objects, answer.bytes, nodes, cost, characters, tokens, fields, depth]);
});
