import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { transportPolicy, type HttpPolicy } from '../../src/platform/http/policy.js';
import { RawClient, rawPost, statusesOf } from '../support/raw-http.js';
import { TestServer } from '../support/server.js';
import { withSlowEmployers } from '../support/slow-employers.js';

/** Limits as they are, but for times that a test would wait for. */
const quick: Partial<HttpPolicy> = {
  admission: { ...transportPolicy.admission, longestWaitMs: 1500 },
  reception: { ...transportPolicy.reception, headersMs: 800, requestMs: 2000, promptMs: 300, slowPerAddress: 10, rateGraceMs: 1000 },
  sending: { ...transportPolicy.sending, graceMs: 500, leastBytesPerSecond: 10_000_000 },
};
const good = rawPost('{ __typename }');
const half = rawPost('{ __typename }', { promised: 10 });
const others = ['127.0.0.1', '127.0.0.2'];
const health = 'GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n';

let server: TestServer;
let origin: string;
const clients: RawClient[] = [];

async function serve(policy: Partial<HttpPolicy> = quick, host = '127.0.0.1'): Promise<void> {
  server = await TestServer.start('empty', policy);
  await server.http.fastify.listen({ port: 0, host });
  origin = server.http.fastify.listeningOrigin;
}

/** So many clients that send this and then nothing. */
function open(count: number, text: string, from?: string): RawClient[] {
  const opened = Array.from({ length: count }, () => new RawClient(origin, from).send(text));
  clients.push(...opened);
  return opened;
}

/** What everybody else gets meanwhile, from the same address and another. */
async function meanwhile(): Promise<void> {
  for (const address of others) {
    expect(await statusesOf(origin, good, 20, address)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(await statusesOf(origin, health, 3, address)).toEqual([200, 200, 200]);
  }
}

beforeEach(() => { clients.length = 0; });
afterEach(async () => {
  for (const client of clients) client.leave();
  await server.stop();
  expect(server.faults).toEqual([]);
});

describe('requests of which half is sent', () => {
  test.each([20, 200])('%d of them are in nobody\'s way, and are ended', async (count) => {
    await serve();
    const held = open(count, half);
    await sleep(100);
    await meanwhile();
    await Promise.all(held.map(({ closed }) => closed));
    const statuses = held.flatMap((client) => client.statuses);
    expect(statuses.filter((status) => status !== 408 && status !== 429)).toEqual([]);
    expect(statuses.filter((status) => status === 408)).toEqual(Array.from({ length: Math.min(count, 10) }, () => 408));
    expect(await statusesOf(origin, good, 3)).toEqual([200, 200, 200]);
  });

  test('those to other paths are ended as well', async () => {
    await serve();
    const logout = half.replace('/graphql', '/oidc/backchannel-logout').replace('json', 'x-www-form-urlencoded');
    const held = [logout, half.replace('/graphql', '/nowhere'), half.replace('application/json', 'text/plain')].flatMap((text) => open(3, text));
    await Promise.all(held.map(({ closed }) => closed));
    expect(held.flatMap((client) => client.statuses).filter((status) => status === 200)).toEqual([]);
  });

  test('a byte now and then does not keep them, in the body or the headers', async () => {
    await serve();
    const held = [...open(15, rawPost('{ __typename }', { promised: 1000 })), ...open(15, 'POST /graphql HTTP/1.1\r\nx-slow: ')];
    const dripping = setInterval(() => { for (const client of held) if (!client.isClosed) client.send('a'); }, 100);
    try {
      await meanwhile();
      await Promise.all(held.map(({ closed }) => closed));
    } finally {
      clearInterval(dripping);
    }
    expect(new Set(held.flatMap((client) => client.statuses))).toEqual(new Set([408, 429]));
  });

  test('a body that comes slowly, but at the least rate, is answered', async () => {
    await serve();
    const [slow] = open(1, rawPost('{ __typename }', { promised: 12_000 }));
    for (let sent = 0; sent < 12; sent++) {
      await sleep(120);
      slow?.send(' '.repeat(1000));
    }
    while (slow?.statuses.length === 0 && !slow.isClosed) await sleep(20);
    expect(slow?.statuses).toEqual([200]);
  });
});

describe('connections', () => {
  test('that send nothing are closed', async () => {
    await serve();
    const silent = open(200, '');
    await meanwhile();
    await Promise.all(silent.map(({ closed }) => closed));
  });

  test('beyond what an address may open take the place of those that wait longest, and of no other address', async () => {
    await serve({ ...quick, connections: { ...transportPolicy.connections, perAddress: 30 } });
    const proven = open(5, good);
    while (proven.some(({ statuses }) => statuses.length === 0)) await sleep(10);
    const elsewhere = open(5, '', '127.0.0.2');
    const silent = open(60, '');
    await Promise.all(silent.slice(0, 35).map(({ closed }) => closed));
    expect(silent.slice(35).filter(({ isClosed }) => isClosed)).toEqual([]);
    expect([...proven, ...elsewhere].filter(({ isClosed }) => isClosed)).toEqual([]);
    await meanwhile();
  });

  test('of a trusted proxy carry everybody\'s requests, and are not counted', async () => {
    await serve({ ...quick, trustedProxies: ['127.0.0.1'], connections: { ...transportPolicy.connections, perAddress: 3 } });
    const proxied = open(20, good);
    while (proxied.some(({ statuses }) => statuses.length === 0)) await sleep(10);
    await sleep(100);
    expect(proxied.filter(({ isClosed }) => isClosed)).toEqual([]);
    await meanwhile();
  });

  test('at work are not ended for new ones', async () => {
    await serve({ ...quick, connections: { ...transportPolicy.connections, perAddress: 3 } });
    await withSlowEmployers(server.store.owner, 1, async () => {
      const asking = open(3, rawPost('{ employers(first: 1) { nodes { name } } }'));
      await sleep(200);
      expect(await statusesOf(origin, good, 2)).toEqual([]);
      expect(await statusesOf(origin, good, 2, '127.0.0.2')).toEqual([200, 200]);
      while (asking.some(({ statuses }) => statuses.length === 0)) await sleep(20);
      expect(asking.flatMap(({ statuses }) => statuses)).toEqual([200, 200, 200]);
    });
  });
});

describe('answers that nobody reads', () => {
  /** Some hundred kilobytes of answer: more than the system takes in, together with a client that reads nothing. */
  const big = rawPost('{ __schema { types { name description fields { name description type { name } } } } }');

  test('keep nobody else waiting, and end with their connections', async () => {
    // Those whose requests are all refused have little to read, and end as idle connections do.
    await serve({ ...quick, admission: { ...transportPolicy.admission, alwaysLetIn: 5, letInUnmeasured: 5 }, connections: { ...transportPolicy.connections, keepAliveMs: 1000 } });
    const unread = Array.from({ length: 20 }, () => new RawClient(origin, '127.0.0.1', { reads: false }));
    clients.push(...unread);
    for (const client of unread) client.send(big.repeat(40));
    await meanwhile();
    // Who reads nothing does not see that its connection has ended: the server says how many are left.
    const { server: node } = server.http.fastify;
    while (await promisify(node.getConnections.bind(node))() !== 0) await sleep(50);
  });
});

describe('callers who ask and go', () => {
  test('leave the line when their work has ended', async () => {
    await serve({ ...quick, admission: { alwaysLetIn: 5, letInUnmeasured: 5, longestWaitMs: 1, abandonedMs: 60_000 } });
    await withSlowEmployers(server.store.owner, 1, async () => {
      for (let round = 0; round < 4; round++) {
        const leaving = open(5, rawPost('{ employers(first: 1) { nodes { name } } }'));
        await sleep(100);
        for (const client of leaving) client.leave();
        for (let statuses = [503]; statuses.includes(503);) statuses = await statusesOf(origin, good, 1);
      }
    });
  });
});
