import { afterEach, describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config/config.js';
import { clientKey } from '../../src/platform/http/client-address.js';
import { rawPost, statusesOf } from '../support/raw-http.js';
import { TestServer } from '../support/server.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['no address', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('the client at %s counts as %s', (address, key) => {
  expect(clientKey(address)).toBe(key);
});

describe('the proxies that are believed', () => {
  test('are none by default, and otherwise those that are named', () => {
    expect(readConfig({}).trustedProxies).toEqual([]);
    expect(readConfig({ JINQIAO_TRUST_PROXY: '10.0.0.5, 10.1.0.0/16,loopback, 2001:db8::/32' }).trustedProxies).toEqual(['10.0.0.5', '10.1.0.0/16', 'loopback', '2001:db8::/32']);
  });

  test.each(['true', '1', '2', 'proxy.example.org', '10.0.0.0/33', '0.0.0.0/0', '10.0.0.5 10.0.0.6', '10.0.0.5, *', 'Loopback'])('"%s" is refused with what is allowed', (value) => {
    const read = (): unknown => readConfig({ JINQIAO_TRUST_PROXY: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/^JINQIAO_TRUST_PROXY holds ".+"; it must hold the addresses or ranges .* could write any address\.$/);
  });
});

describe('the budget of who has no token', () => {
  let server: TestServer;
  afterEach(async () => {
    await server.stop();
    expect(server.faults).toEqual([]);
  });

  /** Statuses of three operations, for two of which the budget of a client suffices, each said to come from this address. */
  async function three(forwarded: string, from = '127.0.0.1'): Promise<number[]> {
    const request = rawPost('{ skills(first: 20) { nodes { code } } }', { headers: `x-forwarded-for: ${forwarded}\r\n` });
    return statusesOf(server.http.fastify.listeningOrigin, request, 3, from);
  }

  async function serve(...trustedProxies: string[]): Promise<void> {
    server = await TestServer.start('empty', { budget: { points: 50, perSecond: 0.001 }, trustedProxies });
    await server.http.fastify.listen({ port: 0, host: '127.0.0.1' });
  }

  test('is that of the address which a trusted proxy names', async () => {
    await serve('127.0.0.1');
    expect(await three('192.0.2.1')).toEqual([200, 200, 429]);
    expect(await three('192.0.2.2')).toEqual([200, 200, 429]);
    // What a client writes itself stands before what the proxy adds.
    expect(await three('192.0.2.77, 192.0.2.1')).toEqual([429, 429, 429]);
    expect(await three('2001:db8::1')).toEqual([200, 200, 429]);
    expect(await three('2001:db8::2')).toEqual([429, 429, 429]);
    expect(await three('a')).toEqual([200, 200, 429]);
    expect(await three('b')).toEqual([429, 429, 429]);
  });

  test('is that of the connection where no proxy is trusted', async () => {
    await serve();
    expect(await three('192.0.2.1')).toEqual([200, 200, 429]);
    expect(await three('192.0.2.2')).toEqual([429, 429, 429]);
    expect(await three('192.0.2.1', '127.0.0.2')).toEqual([200, 200, 429]);
  });

  test('is that of the connection of who is no trusted proxy, whatever they say', async () => {
    await serve('127.0.0.1');
    expect(await three('192.0.2.1', '127.0.0.2')).toEqual([200, 200, 429]);
    expect(await three('192.0.2.2', '127.0.0.2')).toEqual([429, 429, 429]);
    expect(await three('192.0.2.1')).toEqual([200, 200, 429]);
  });
});
