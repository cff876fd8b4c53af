import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/config.js';
import { productionFaults } from '../../src/config/production.js';

const secret = Buffer.alloc(32, 1).toString('base64');
const sound = { NODE_ENV: 'production', JINQIAO_DEMO: 'off', JINQIAO_SECRET: secret, JINQIAO_SEALING_KEYS_FILE: 'keys.json', JINQIAO_OIDC_ISSUER: 'https://login.example.org', DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao?sslmode=verify-full' };
const faultsOf = (env: NodeJS.ProcessEnv): string[] => productionFaults(readConfig(env));

describe('in production', () => {
  test('a sound configuration starts, and shows no schema', () => {
    expect(faultsOf(sound)).toEqual([]);
    expect(readConfig(sound).showsSchema).toBe(false);
    expect(readConfig({ ...sound, JINQIAO_SHOW_SCHEMA: 'on' }).showsSchema).toBe(true);
  });

  test.each([
    ['the demonstration', { JINQIAO_DEMO: undefined }, 'JINQIAO_DEMO=off'],
    ['no identity provider', { JINQIAO_OIDC_ISSUER: undefined }, 'Nobody could sign in'],
    ['a provider in plain text', { JINQIAO_OIDC_ISSUER: 'http://login.example.org' }, 'by https'],
    ['a generated secret', { JINQIAO_SECRET: undefined }, 'JINQIAO_SECRET'],
    ['a generated sealing key', { JINQIAO_SEALING_KEYS_FILE: undefined }, 'JINQIAO_SEALING_KEYS_FILE'],
    ['a remote database in plain text', { DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao' }, 'db.example.org without TLS'],
    ['one that may fall back to plain text', { DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao?sslmode=prefer' }, 'db.example.org without TLS'],
    ['a standby in plain text', { DATABASE_REPLICA_URLS: 'postgres://near/jinqiao?sslmode=verify-full, postgres://far.example.org/jinqiao' }, 'DATABASE_REPLICA_URLS reaches far.example.org'],
    ['a login in plain text', { DATABASE_SERVER_URL: 'postgres://s:x@db.example.org/jinqiao' }, 'DATABASE_SERVER_URL reaches'],
  ])('%s does not', (_name, change, message) => {
    expect(faultsOf({ ...sound, ...change })).toEqual([expect.stringContaining(message)]);
  });

  test('a database on the same machine needs no TLS', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(faultsOf({ ...sound, DATABASE_URL: `postgres://o:x@${host}/jinqiao` })).toEqual([]);
  });
});

test('anywhere else, all of that may be', () => {
  expect(faultsOf({ DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao' })).toEqual([]);
});

test.each([
  ['a standby without its primary', { DATABASE_REPLICA_URLS: 'postgres://near/jinqiao' }, 'needs DATABASE_URL'],
  ['a standby with a login of its own', { DATABASE_URL: 'postgres://near/jinqiao', DATABASE_REPLICA_URLS: 'postgres://o:x@far/jinqiao' }, 'must name no login for far'],
  ['what is no address', { DATABASE_URL: 'postgres://near/jinqiao', DATABASE_REPLICA_URLS: 'far' }, 'must hold addresses'],
])('%s is refused with a reason', (_name, env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});
