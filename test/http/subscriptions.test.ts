import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RawClient } from '../support/raw-http.js';
import { TestServer } from '../support/server.js';

const message = {
  en: 'This server has no subscriptions, and answers neither by WebSocket nor by text/event-stream. Send a query by POST, and ask again for what is new.',
  'zh-CN': '本服务不提供订阅(subscription),也不通过 WebSocket 或 text/event-stream 应答。请用 POST 发送查询,需要新数据时再次查询。',
};
const languages = ['en', 'zh-CN'] as const;
const refusalIn = (language: typeof languages[number]): object => ({ message: message[language], extensions: { code: 'BAD_USER_INPUT' } });

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start('empty');
  await server.http.fastify.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

const send = (language: string, headers: Readonly<Record<string, string>>, query = '{ __typename }') => server.http.fastify.inject({
  method: 'POST', url: '/graphql', headers: { 'accept-language': language, ...headers }, payload: { query },
});

describe.each(languages)('in %s', (language) => {
  test.each(['subscription { vacancyPublished { id } }', 'subscription Named { __typename }', 'subscription ($id: ID!) { a(id: $id) }'])('%s is refused', async (query) => {
    const modern = await send(language, { accept: 'application/graphql-response+json' }, query);
    expect([modern.statusCode, modern.json()]).toMatchObject([400, { errors: [refusalIn(language)] }]);
    const old = await send(language, {}, query);
    expect([old.statusCode, old.json<{ data?: unknown }>().data, old.json()]).toMatchObject([200, undefined, { errors: [refusalIn(language)] }]);
  });

  test('a stream of events is refused', async () => {
    const response = await send(language, { accept: 'text/event-stream' }, 'subscription { a }');
    expect([response.statusCode, response.headers['content-type'], response.json()]).toEqual([400, 'application/json; charset=utf-8', { errors: [refusalIn(language)] }]);
    expect((await server.http.fastify.inject({ url: '/graphql?query=%7B__typename%7D', headers: { 'accept-language': language, accept: 'text/event-stream' } })).json()).toEqual({ errors: [refusalIn(language)] });
  });

  test('a WebSocket is refused with a body that can be read, and the connection ends', async () => {
    const upgrade = `GET /graphql HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n`
      + `sec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\naccept-language: ${language}\r\n\r\n`;
    const client = new RawClient(server.http.fastify.listeningOrigin).send(upgrade);
    await client.closed;
    expect(client.statuses).toEqual([400]);
    const body = /\r\n\r\n(\{"errors".*?\}\]\})/.exec(Buffer.from(client.received, 'latin1').toString())?.[1] ?? '';
    expect(JSON.parse(body)).toEqual({ errors: [refusalIn(language)] });
  });
});

test('a client that also takes JSON is answered', async () => {
  for (const accept of ['text/event-stream, application/json', 'application/graphql-response+json, text/event-stream', '*/*']) {
    expect((await send('en', { accept })).json()).toMatchObject({ data: { __typename: 'Query' } });
  }
});

test('a subscription over GET is refused as everything that is no query', async () => {
  expect((await server.http.fastify.inject({ url: '/graphql?query=subscription%7Ba%7D' })).statusCode).toBe(405);
});
