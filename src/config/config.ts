import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nullish, object, optional, safeParse, string, type InferOutput } from 'valibot';
import { issuer, listening, onOrOff, oneOf, origins, postgresUrl, provinceCode, proxies, secret, standbyUrls, wholeNumber } from './values.js';

function folderOfPackage(from: string): string {
  if (existsSync(join(from, 'package.json')) || from === dirname(from)) return from;
  return folderOfPackage(dirname(from));
}

const here = fileURLToPath(import.meta.url);

/** The project's root folder, whether this file runs compiled or as it is written. */
export const projectRoot = folderOfPackage(dirname(here));

const bundle = join(projectRoot, 'dist', 'bundle');
const isBundled = here.startsWith(bundle + sep);

/** Folders of the built program: of the bundle (bin/build.mjs) where that is what runs, else of the compiled modules. */
export const builtProgram = isBundled ? bundle : join(projectRoot, 'dist', 'src');
export const builtMigrations = join(isBundled ? bundle : join(projectRoot, 'dist'), 'migrations');

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
  /** The province that the installation serves (`JINQIAO_HOME_PROVINCE`), by its GB/T 2260 code. */
  readonly homeProvince: string;
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
  /** Origins of frontends whose pages may read answers (`JINQIAO_ALLOWED_ORIGINS`, with commas between), as https://work.example.org; empty for none. */
  readonly allowedOrigins: readonly string[];
  /** How much the log tells (`JINQIAO_LOG_LEVEL`); null for as much as is usual: all of a server, and of a command what went wrong. */
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent' | null;
  /** `json` or `text` (`JINQIAO_LOG_FORMAT`); null for text at a terminal, and JSON elsewhere. */
  readonly logFormat: 'json' | 'text' | null;
  /** Where `/metrics` is served for Prometheus (`JINQIAO_METRICS`); null for nowhere. */
  readonly metricsAddress: { readonly host: string; readonly port: number } | null;
}

/** A value of the environment that can't be used; the message says which, and what is allowed. */
export class ConfigError extends Error {}

/** The variables that the program reads, each with what it may hold. An empty one counts as one that is not there. */
const variables = object({
  NODE_ENV: nullish(string(), null),
  PORT: optional(wholeNumber(0, 65535), '4000'),
  HOST: optional(string(), 'localhost'),
  DATABASE_URL: nullish(postgresUrl, null),
  DATABASE_SERVER_URL: nullish(postgresUrl, null),
  DATABASE_REPLICA_URLS: optional(standbyUrls, ''),
  DATABASE_POOL: optional(wholeNumber(2, 90), '10'),
  DATABASE_STATEMENT_TIMEOUT_MS: optional(wholeNumber(100, 3_600_000), '10000'),
  JINQIAO_HOME: optional(string(), join(projectRoot, '.jinqiao')),
  JINQIAO_HOME_PROVINCE: optional(provinceCode, '140000'),
  JINQIAO_AUDIT_ANCHOR: nullish(string(), null),
  JINQIAO_DEMO: optional(onOrOff, 'on'),
  JINQIAO_SECRET: nullish(secret, null),
  JINQIAO_SEALING_KEY: nullish(secret, null),
  JINQIAO_SEALING_KEYS_FILE: nullish(string(), null),
  JINQIAO_OIDC_ISSUER: nullish(issuer, null),
  JINQIAO_OIDC_AUDIENCE: optional(string(), 'jinqiao'),
  JINQIAO_OIDC_CLIENT_ID: nullish(string(), null),
  JINQIAO_COST_BUDGET: optional(wholeNumber(1000, 1_000_000_000), '100000'),
  JINQIAO_COST_PER_SECOND: optional(wholeNumber(1, 1_000_000_000), '2000'),
  JINQIAO_SHOW_SCHEMA: nullish(onOrOff, null),
  JINQIAO_TRUSTED_DOCUMENTS: nullish(string(), null),
  JINQIAO_TITLE_VECTORS: nullish(string(), null),
  JINQIAO_TRUST_PROXY: optional(proxies, ''),
  JINQIAO_ALLOWED_ORIGINS: optional(origins, ''),
  JINQIAO_LOG_LEVEL: nullish(oneOf('debug', 'info', 'warn', 'error', 'silent'), null),
  JINQIAO_LOG_FORMAT: nullish(oneOf('json', 'text'), null),
  JINQIAO_METRICS: nullish(listening, null),
});

type Variables = InferOutput<typeof variables>;

/** @throws ConfigError with a line for every variable that can't be used */
function readVariables(env: NodeJS.ProcessEnv): Variables {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = safeParse(variables, given);
  if (!read.success) throw new ConfigError(read.issues.map(({ path, message }) => `${String(path?.[0].key)} ${message}`).join('\n'));
  return read.output;
}

/** Values of NODE_ENV that are not production. Whatever else it may say, "Production", "prod" or "staging", real people's data may be there. */
const notProduction: ReadonlySet<string | null> = new Set([null, 'development', 'test']);

/** @throws ConfigError where a variable needs another one beside it */
function checkTogether({ DATABASE_URL, DATABASE_SERVER_URL, DATABASE_REPLICA_URLS }: Variables): void {
  if (DATABASE_URL !== null) return;
  if (DATABASE_SERVER_URL !== null) throw new ConfigError('DATABASE_SERVER_URL needs DATABASE_URL beside it, which names the owner of the same database.');
  if (DATABASE_REPLICA_URLS.length > 0) throw new ConfigError('DATABASE_REPLICA_URLS needs DATABASE_URL beside it, which names the primary.');
}

/** @throws ConfigError for a provider without a client of its own */
function oidcOf({ JINQIAO_OIDC_ISSUER, JINQIAO_OIDC_AUDIENCE: audience, JINQIAO_OIDC_CLIENT_ID: clientId }: Variables): Config['oidc'] {
  if (JINQIAO_OIDC_ISSUER === null) return null;
  if (clientId === null) throw new ConfigError('JINQIAO_OIDC_ISSUER needs JINQIAO_OIDC_CLIENT_ID beside it: the client of the frontends at the provider, for which its logout tokens are meant.');
  if (clientId === audience) {
    throw new ConfigError(`JINQIAO_OIDC_CLIENT_ID and JINQIAO_OIDC_AUDIENCE are both "${audience}"; they must differ, as the provider's ID tokens are meant for the client, and would be meant for this service.`);
  }
  return { issuer: JINQIAO_OIDC_ISSUER, audience, clientId };
}

/** @throws ConfigError when a variable has an unusable value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = readVariables(env);
  checkTogether(read);
  const isProduction = !notProduction.has(read.NODE_ENV);
  const home = resolve(read.JINQIAO_HOME);
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    databaseServerUrl: read.DATABASE_SERVER_URL,
    databaseReplicaUrls: read.DATABASE_REPLICA_URLS,
    databasePool: read.DATABASE_POOL,
    statementTimeoutMs: read.DATABASE_STATEMENT_TIMEOUT_MS,
    home,
    homeProvince: read.JINQIAO_HOME_PROVINCE,
    auditAnchor: resolve(read.JINQIAO_AUDIT_ANCHOR ?? join(home, 'audit-anchor')),
    demo: read.JINQIAO_DEMO,
    secret: read.JINQIAO_SECRET,
    sealingKey: read.JINQIAO_SEALING_KEY,
    sealingKeysFile: read.JINQIAO_SEALING_KEYS_FILE,
    oidc: oidcOf(read),
    isProduction,
    costBudget: read.JINQIAO_COST_BUDGET,
    costPerSecond: read.JINQIAO_COST_PER_SECOND,
    showsSchema: read.JINQIAO_SHOW_SCHEMA ?? !isProduction,
    trustedDocuments: read.JINQIAO_TRUSTED_DOCUMENTS,
    titleVectors: read.JINQIAO_TITLE_VECTORS,
    trustedProxies: read.JINQIAO_TRUST_PROXY,
    allowedOrigins: read.JINQIAO_ALLOWED_ORIGINS,
    logLevel: read.JINQIAO_LOG_LEVEL,
    logFormat: read.JINQIAO_LOG_FORMAT,
    metricsAddress: read.JINQIAO_METRICS,
  };
}
