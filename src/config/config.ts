import { compile } from '@fastify/proxy-addr';
import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

function folderOfPackage(from: string): string {
  if (existsSync(join(from, 'package.json')) || from === dirname(from)) return from;
  return folderOfPackage(dirname(from));
}

/** The project's root folder, whether this file runs compiled or as it is written. */
export const projectRoot = folderOfPackage(dirname(fileURLToPath(import.meta.url)));

/** Everything that the environment decides, read once and checked. */
export interface Config {
  /** Where GraphQL is served. `PORT` and `HOST`; defaults 4000 and localhost. */
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL server to use (`DATABASE_URL`), or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The login under which the server itself connects (`DATABASE_SERVER_URL`), or null for one that the program makes. */
  readonly databaseServerUrl: string | null;
  /** Standbys of the database that serve readers (`DATABASE_REPLICA_URLS`, with commas between); without a login, as it is the server's own. */
  readonly databaseReplicaUrls: readonly string[];
  /** Connections in the pool (`DATABASE_POOL`). */
  readonly databasePool: number;
  /** Milliseconds after which a statement is given up (`DATABASE_STATEMENT_TIMEOUT_MS`); a transaction may take three times as long. */
  readonly statementTimeoutMs: number;
  /** Folder of the embedded database and of generated keys (`JINQIAO_HOME`). */
  readonly home: string;
  /** File of the audit record's anchor (`JINQIAO_AUDIT_ANCHOR`); best on a disk that the database's administrators can't write. */
  readonly auditAnchor: string;
  /** Whether the demonstration data is loaded into an empty database (`JINQIAO_DEMO`, on or off). */
  readonly demo: boolean;
  /** Secrets given by the environment (`JINQIAO_SECRET`, `JINQIAO_SEALING_KEY`); null means: generated once below `home`. */
  readonly secret: Buffer | null;
  readonly sealingKey: Buffer | null;
  /** File of the sealing keys (`JINQIAO_SEALING_KEYS_FILE`), where several are used or rotated; null for one below `home`. */
  readonly sealingKeysFile: string | null;
  /** The OpenID Connect provider whose tokens are accepted (`JINQIAO_OIDC_ISSUER`), what they must be meant for (`JINQIAO_OIDC_AUDIENCE`), and the frontends' client (`JINQIAO_OIDC_CLIENT_ID`); null for none. */
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly clientId: string } | null;
  /** Unless `NODE_ENV` is empty, `development` or `test`. */
  readonly isProduction: boolean;
  /** Points that each client may use at once (`JINQIAO_COST_BUDGET`), and that come back to it each second (`JINQIAO_COST_PER_SECOND`). */
  readonly costBudget: number;
  readonly costPerSecond: number;
  /** Whether the schema and the playground are shown (`JINQIAO_SHOW_SCHEMA`); without it, anywhere but in production. */
  readonly showsSchema: boolean;
  /** File of the only documents that may be asked for (`JINQIAO_TRUSTED_DOCUMENTS`); null for any. */
  readonly trustedDocuments: string | null;
  /** File of word vectors by which titles are understood beside names and skills (`JINQIAO_TITLE_VECTORS`); null for none. Nothing is fetched. */
  readonly titleVectors: string | null;
  /** Proxies in front, whose X-Forwarded-For is believed (`JINQIAO_TRUST_PROXY`, with commas between): addresses, ranges, or names of ranges; empty for none. */
  readonly trustedProxies: readonly string[];
}

/** A value of the environment that can't be used; the message says which, and what is allowed. */
export class ConfigError extends Error {}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new ConfigError(`${name} is "${text}"; it must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** The fewest bytes of a secret. */
export const secretBytes = 32;

/** A secret given in base64. @throws ConfigError where it is too short. */
export function decodedSecret(name: string, value: string): Buffer {
  const secret = Buffer.from(value, 'base64');
  if (secret.length < secretBytes) throw new ConfigError(`${name} must be at least ${secretBytes} bytes in base64.`);
  return secret;
}

/** What is on or off; an empty value is none. @throws ConfigError for any other: a misspelt word must not take the side that nobody chose. */
function switchOf(env: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const value = env[name] || null;
  if (value === null) return fallback;
  if (value !== 'on' && value !== 'off') throw new ConfigError(`${name} is "${value}"; it must be on or off.`);
  return value === 'on';
}

/** Values of NODE_ENV that are not production. Whatever else it may say, "Production", "prod" or "staging", real people's data may be there. */
const notProduction: ReadonlySet<string> = new Set(['', 'development', 'test']);

function secretOf(env: NodeJS.ProcessEnv, name: string): Buffer | null {
  const value = env[name] || null;
  return value === null ? null : decodedSecret(name, value);
}

function postgresUrl(env: NodeJS.ProcessEnv, name: string): string | null {
  const url = env[name] || null;
  if (url !== null && !/^postgres(ql)?:\/\//.test(url)) throw new ConfigError(`${name} must begin with postgres:// or postgresql://.`);
  return url;
}

function replicaUrls(env: NodeJS.ProcessEnv): string[] {
  const name = 'DATABASE_REPLICA_URLS';
  const urls = (env[name] ?? '').split(',').map((url) => url.trim()).filter((url) => url !== '');
  for (const url of urls) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new ConfigError(`${name} must hold addresses that begin with postgres:// or postgresql://, with commas between.`);
    const { username, password, hostname } = new URL(url);
    if (username !== '' || password !== '') throw new ConfigError(`${name} must name no login for ${hostname}: a standby has the logins of its primary, and the server uses its own.`);
  }
  return urls;
}

/** Whether it is an address, a range, or the name of ranges. A bare number, which would be a count of proxies, also reads as an address in an old notation. */
function namesProxies(text: string): boolean {
  try {
    compile(text);
    return isIP(text.split('/')[0] ?? '') !== 0 || /^[a-z]+$/.test(text);
  } catch {
    return false; // its message names no variable, and nothing that is allowed
  }
}

function proxiesOf(env: NodeJS.ProcessEnv): string[] {
  const name = 'JINQIAO_TRUST_PROXY';
  const proxies = (env[name] ?? '').split(',').map((proxy) => proxy.trim()).filter((proxy) => proxy !== '');
  for (const proxy of proxies) {
    if (!namesProxies(proxy)) {
      throw new ConfigError(`${name} holds "${proxy}"; it must hold the addresses or ranges of the proxies in front, with commas between, as 10.0.0.5, 10.1.0.0/16, `
        + 'loopback, linklocal, uniquelocal. "true" or a number of proxies is not allowed: whoever reaches the server past them could write any address.');
    }
  }
  return proxies;
}

function oidcOf(env: NodeJS.ProcessEnv): Config['oidc'] {
  const issuer = env['JINQIAO_OIDC_ISSUER'] || null;
  if (issuer === null) return null;
  if (!URL.canParse(issuer) || !/^https?:/.test(issuer)) throw new ConfigError(`JINQIAO_OIDC_ISSUER is "${issuer}"; it must be the address of the provider, as https://login.example.org`);
  const audience = env['JINQIAO_OIDC_AUDIENCE'] || 'jinqiao';
  const clientId = env['JINQIAO_OIDC_CLIENT_ID'] || null;
  if (clientId === null) throw new ConfigError('JINQIAO_OIDC_ISSUER needs JINQIAO_OIDC_CLIENT_ID beside it: the client of the frontends at the provider, for which its logout tokens are meant.');
  if (clientId === audience) {
    throw new ConfigError(`JINQIAO_OIDC_CLIENT_ID and JINQIAO_OIDC_AUDIENCE are both "${audience}"; they must differ, as the provider's ID tokens are meant for the client, and would be meant for this service.`);
  }
  return { issuer, audience, clientId };
}

/** @throws ConfigError when a variable has an unusable value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = postgresUrl(env, 'DATABASE_URL');
  const databaseServerUrl = postgresUrl(env, 'DATABASE_SERVER_URL');
  if (databaseServerUrl !== null && databaseUrl === null) {
    throw new ConfigError('DATABASE_SERVER_URL needs DATABASE_URL beside it, which names the owner of the same database.');
  }
  const databaseReplicaUrls = replicaUrls(env);
  if (databaseReplicaUrls.length > 0 && databaseUrl === null) {
    throw new ConfigError('DATABASE_REPLICA_URLS needs DATABASE_URL beside it, which names the primary.');
  }
  const isProduction = !notProduction.has(env['NODE_ENV'] ?? '');
  const home = resolve(env['JINQIAO_HOME'] || join(projectRoot, '.jinqiao'));
  return {
    port: wholeNumber(env, 'PORT', 4000, 0, 65535),
    host: env['HOST'] || 'localhost',
    databaseUrl,
    databaseServerUrl,
    databaseReplicaUrls,
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 2, 90),
    statementTimeoutMs: wholeNumber(env, 'DATABASE_STATEMENT_TIMEOUT_MS', 10_000, 100, 3_600_000),
    home,
    auditAnchor: resolve(env['JINQIAO_AUDIT_ANCHOR'] || join(home, 'audit-anchor')),
    demo: switchOf(env, 'JINQIAO_DEMO', true),
    secret: secretOf(env, 'JINQIAO_SECRET'),
    sealingKey: secretOf(env, 'JINQIAO_SEALING_KEY'),
    sealingKeysFile: env['JINQIAO_SEALING_KEYS_FILE'] || null,
    oidc: oidcOf(env),
    isProduction,
    costBudget: wholeNumber(env, 'JINQIAO_COST_BUDGET', 100_000, 1000, 1_000_000_000),
    costPerSecond: wholeNumber(env, 'JINQIAO_COST_PER_SECOND', 2000, 1, 1_000_000_000),
    showsSchema: switchOf(env, 'JINQIAO_SHOW_SCHEMA', !isProduction),
    trustedDocuments: env['JINQIAO_TRUSTED_DOCUMENTS'] || null,
    titleVectors: env['JINQIAO_TITLE_VECTORS'] || null,
    trustedProxies: proxiesOf(env),
  };
}
