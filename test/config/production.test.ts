import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, readConfig } from '../../src/config/config.js';
import { productionFaults } from '../../src/config/production.js';

const secret = Buffer.alloc(32, 1).toString('base64');
const sound = { NODE_ENV: 'production', JINQIAO_DEMO: 'off', JINQIAO_SECRET: secret, JINQIAO_SEALING_KEYS_FILE: 'keys.json', JINQIAO_OIDC_ISSUER: 'https://login.example.org', JINQIAO_OIDC_CLIENT_ID: 'frontend', DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao?sslmode=verify-full' };
const faultsOf = (env: NodeJS.ProcessEnv): string[] => productionFaults(readConfig(env));

const demonstration = 'The demonstration brings accounts whose tokens it prints: set JINQIAO_DEMO=off.';
const withoutTls = (name: string, host = 'db.example.org'): string => `${name} reaches ${host} without TLS: add ?sslmode=verify-full to it.`;

describe('in production', () => {
  test('a sound configuration starts, and shows no schema', () => {
    expect(faultsOf(sound)).toEqual([]);
    expect(readConfig(sound).showsSchema).toBe(false);
    expect(readConfig({ ...sound, JINQIAO_SHOW_SCHEMA: 'on' }).showsSchema).toBe(true);
  });

  test.each([
    ['the demonstration', { JINQIAO_DEMO: undefined }, demonstration],
    ['no identity provider', { JINQIAO_OIDC_ISSUER: undefined }, 'Nobody could sign in: set JINQIAO_OIDC_ISSUER.'],
    ['a provider in plain text', { JINQIAO_OIDC_ISSUER: 'http://login.example.org' }, 'JINQIAO_OIDC_ISSUER must be reached by https.'],
    ['a generated secret', { JINQIAO_SECRET: undefined }, 'A generated secret would be used: set JINQIAO_SECRET.'],
    ['a generated sealing key', { JINQIAO_SEALING_KEYS_FILE: undefined }, 'A generated key would seal the data, and would lie beside it: set JINQIAO_SEALING_KEYS_FILE, or JINQIAO_SEALING_KEY.'],
    ['a remote database in plain text', { DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao' }, withoutTls('DATABASE_URL')],
    ['one that may fall back to plain text', { DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao?sslmode=prefer' }, withoutTls('DATABASE_URL')],
    ['a standby in plain text', { DATABASE_REPLICA_URLS: 'postgres://near/jinqiao?sslmode=verify-full, postgres://far.example.org/jinqiao' }, withoutTls('DATABASE_REPLICA_URLS', 'far.example.org')],
    ['one whose host stands among the parameters', { DATABASE_URL: 'postgres://o:x@localhost/jinqiao?host=db.example.org' }, withoutTls('DATABASE_URL')],
    ['one that says two things of TLS', { DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao?sslmode=verify-full&sslmode=disable' }, withoutTls('DATABASE_URL')],
    ['a frontend in plain text', { JINQIAO_ALLOWED_ORIGINS: 'http://localhost:5173, http://work.example.org' }, 'JINQIAO_ALLOWED_ORIGINS names http://work.example.org, whose pages anybody in between can change: it must be reached by https.'],
    ['a login in plain text', { DATABASE_SERVER_URL: 'postgres://s:x@db.example.org/jinqiao' }, withoutTls('DATABASE_SERVER_URL')],
  ])('%s does not', (_name, change, message) => {
    expect(faultsOf({ ...sound, ...change })).toEqual([message]);
  });

  test('a database on the same machine needs no TLS', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(faultsOf({ ...sound, DATABASE_URL: `postgres://o:x@${host}/jinqiao` })).toEqual([]);
  });
});

describe('NODE_ENV', () => {
  test.each(['production', 'Production', 'PRODUCTION', 'prod', 'staging', 'live', ' ', 'Development', 'tests', 'false', '0'])('"%s" counts as production', (value) => {
    expect([readConfig({ NODE_ENV: value }).isProduction, readConfig({ NODE_ENV: value }).showsSchema]).toEqual([true, false]);
    expect(faultsOf({ NODE_ENV: value })[0]).toBe(demonstration);
  });

  test.each([undefined, '', 'development', 'test'])('%j does not', (value) => {
    expect([readConfig({ NODE_ENV: value }).isProduction, readConfig({ NODE_ENV: value }).showsSchema]).toEqual([false, true]);
  });
});

test('a command that works as the server does is bound by the same, before it makes anything', () => {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-config-'));
  const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), 'match', '--seeker', '1'], { encoding: 'utf8', env: { NODE_ENV: 'Production', JINQIAO_HOME: home } });
  expect([status, readdirSync(home)]).toEqual([1, []]);
  expect(stderr.split('\n')).toEqual([
    'NODE_ENV counts as production, as all but development and test does, so this does not start:', `- ${demonstration}`,
    '- A generated secret would be used: set JINQIAO_SECRET.', '- Nobody could sign in: set JINQIAO_OIDC_ISSUER.',
    '- A generated key would seal the data, and would lie beside it: set JINQIAO_SEALING_KEYS_FILE, or JINQIAO_SEALING_KEY.', '',
  ]);
  rmSync(home, { recursive: true });
});

describe('what is on or off', () => {
  test.each(['JINQIAO_DEMO', 'JINQIAO_SHOW_SCHEMA'])('%s is nothing else', (name) => {
    for (const value of ['OFF', 'Off', 'On', 'false', 'true', '0', '1', 'no', 'yes', 'off ', ' ']) expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"; it must be on or off.`);
    for (const value of ['on', 'off', '', undefined]) expect(() => readConfig({ [name]: value })).not.toThrow();
  });

  test('is what it is by itself where nothing is said', () => {
    for (const value of ['', undefined]) {
      expect([readConfig({ JINQIAO_DEMO: value }).demo, readConfig({ JINQIAO_SHOW_SCHEMA: value }).showsSchema, readConfig({ ...sound, JINQIAO_SHOW_SCHEMA: value }).showsSchema]).toEqual([true, true, false]);
    }
    expect([readConfig({ JINQIAO_DEMO: 'off' }).demo, readConfig({ JINQIAO_SHOW_SCHEMA: 'off' }).showsSchema]).toEqual([false, false]);
  });
});

test('anywhere else, all of that may be', () => {
  expect(faultsOf({ DATABASE_URL: 'postgres://o:x@db.example.org/jinqiao' })).toEqual([]);
});

test.each([
  ['a standby without its primary', { DATABASE_REPLICA_URLS: 'postgres://near/jinqiao' }, 'needs DATABASE_URL'],
  ['a standby with a login of its own', { DATABASE_URL: 'postgres://near/jinqiao', DATABASE_REPLICA_URLS: 'postgres://o:x@far/jinqiao' }, 'must name no login for far'],
  ['a provider without the client of the frontends', { JINQIAO_OIDC_ISSUER: 'https://login.example.org' }, 'needs JINQIAO_OIDC_CLIENT_ID'],
  ['a provider whose client is the audience', { JINQIAO_OIDC_ISSUER: 'https://login.example.org', JINQIAO_OIDC_CLIENT_ID: 'jinqiao' }, 'they must differ'],
  ['what is no address', { DATABASE_URL: 'postgres://near/jinqiao', DATABASE_REPLICA_URLS: 'far' }, 'must hold addresses'],
])('%s is refused with a reason', (_name, env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});
