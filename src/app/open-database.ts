import { currentHeads, derivedKey, HeadAnchor, Sealer, type Secrets } from '../access/index.js';
import { ConfigError, type Config } from '../config/config.js';
import { loadRegionCentres, readRegionCentres, serveProvince } from '../domain/regions/index.js';
import { ModelDifferenceError } from '../matching/index.js';
import { acquireEmbeddedPostgres, type EmbeddedPostgres } from '../platform/database/embedded/index.js';
import {
  adoptServerLogin, asLoginOf, Database, DatabaseOwner, provisionServerLogin, serverUrlOf, SessionSeal, standbyFault, UnfitLoginError, versionFault,
} from '../platform/database/index.js';
import { silent, type Log } from '../platform/telemetry/log.js';
import { entities } from './entities.js';
import { prepareDatabase } from './prepare.js';

/** The database that the configuration names, prepared and open; closing it leaves the embedded server as well. */
export interface OpenDatabase {
  readonly database: Database;
  /** Its address under the server's login. */
  readonly serverUrl: string;
  /** Where the audit record stands, outside of the database. */
  readonly anchor: HeadAnchor;
  /** What an operator should know of the anchor; null for nothing. */
  readonly anchorNotice: string | null;
  /** For people: which server it is. */
  readonly description: string;
  /** Whether the demonstration was loaded just now. */
  readonly demoLoaded: boolean;
  /** Whether the configuration wants the demonstration, and the database has its accounts. */
  readonly holdsDemo: boolean;
  readonly close: () => Promise<void>;
}

/** Begins to bring the embedded server up, where the configuration asks for it: it takes a while, in which other things can be made ready. */
export function beginEmbedded(config: Config): Promise<EmbeddedPostgres> | null {
  return config.databaseUrl === null ? acquireEmbeddedPostgres(config.home) : null;
}

/** What `make` makes; where it can't, the embedded server that was begun is left first. */
export async function orRelease<Made>(embedded: Promise<EmbeddedPostgres> | null, make: () => Made): Promise<Made> {
  try {
    return make();
  } catch (error) {
    await (await embedded)?.release();
    throw error;
  }
}

/** @throws ConfigError for a code of no province */
function serveHomeProvince({ homeProvince }: Config): void {
  try {
    serveProvince(homeProvince);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigError(`JINQIAO_HOME_PROVINCE is "${homeProvince}"; it must be the code of a province by GB/T 2260, as 140000.`);
  }
}

interface OwnedDatabase {
  readonly owner: DatabaseOwner;
  readonly description: string;
  readonly close: () => Promise<void>;
}

/** @throws ConfigError for a server that is too old, before anything is made on it; the driver's error where it can't be reached */
async function checkVersion(owner: DatabaseOwner): Promise<void> {
  try {
    const fault = versionFault(await owner.serverVersion());
    if (fault !== null) throw new ConfigError(`The database of DATABASE_URL ${fault}.`);
  } catch (error) {
    await owner.close();
    throw error;
  }
}

/** Those of the standbys that may serve, as the server's login. One that is too old can't be a standby of this database: it is said, and left out. */
async function usableStandbys(urls: readonly string[], serverUrl: string, log: Log): Promise<string[]> {
  const looked = await Promise.all(urls.map(async (url) => {
    const address = asLoginOf(serverUrl, url);
    const fault = await standbyFault(address);
    if (fault !== null) log.warn(`The standby ${url} of DATABASE_REPLICA_URLS ${fault}. It is not asked for anything.`);
    return { address, fault };
  }));
  return looked.filter(({ fault }) => fault === null).map(({ address }) => address);
}

/** The database as its owner: of `DATABASE_URL`, or the embedded one. @throws EmbeddedPostgresError, ConfigError, or the driver's error */
export async function openOwner(config: Config, begun = beginEmbedded(config)): Promise<OwnedDatabase> {
  await orRelease(begun, () => { serveHomeProvince(config); });
  if (config.databaseUrl !== null) {
    const owner = new DatabaseOwner(config.databaseUrl, entities);
    await checkVersion(owner);
    const { hostname, port, pathname } = new URL(config.databaseUrl);
    return { owner, description: `PostgreSQL at ${hostname}:${port || '5432'}${pathname}`, close: () => owner.close() };
  }
  const embedded = await (begun ?? acquireEmbeddedPostgres(config.home));
  const owner = new DatabaseOwner(embedded.url, entities);
  return {
    owner,
    description: `embedded PostgreSQL in ${embedded.folder}`,
    close: async () => {
      await owner.close();
      await embedded.release();
    },
  };
}

/** The password of the server's login, where the program makes that login itself: it follows from the installation's secret. */
function serverPassword(secrets: Secrets): string {
  return derivedKey(secrets.signing, 'jinqiao server login', 24).export().toString('base64url');
}

/** @param begun chains that had entries already when the anchor began to vouch for them */
function noticeOf(anchor: HeadAnchor, begun: readonly number[]): string | null {
  const { forged } = anchor.read();
  if (forged.length > 0) return `The anchor of the audit record (${anchor.file}) bears no seal of this installation for the chains ${forged.join(', ')}: it was changed, or is of another installation. Run "cli audit verify".`;
  if (begun.length === 0) return null;
  return `The anchor of the audit record (${anchor.file}) is new: it vouches for what is recorded from now on. Where this server had an anchor before, it was taken away.`;
}

/** Under which the database believes who asks: it follows from the installation's secret, as the server's password does. */
function sessionSeal(secrets: Secrets): SessionSeal {
  return new SessionSeal(derivedKey(secrets.signing, 'jinqiao database session'));
}

/** Makes the server's login ready. @throws ConfigError for one that row-level security does not bind. */
async function readyLogin(owner: DatabaseOwner, url: string, isGiven: boolean): Promise<void> {
  try {
    await (isGiven ? adoptServerLogin(owner, url) : provisionServerLogin(owner, url));
  } catch (error) {
    if (!(error instanceof UnfitLoginError)) throw error;
    throw new ConfigError(`The login of ${isGiven ? 'DATABASE_SERVER_URL' : 'the server'} can't serve: ${error.message}.${isGiven ? ' Name one that owns nothing, or leave the variable out.' : ''}`);
  }
}

/**
 * Prepares the database as its owner, then opens it under the server's login.
 * @throws EmbeddedPostgresError, ConfigError, or the driver's error when the server can't be reached.
 */
export async function openDatabase(config: Config, secrets: Secrets, log: Log = silent, begun = beginEmbedded(config)): Promise<OpenDatabase> {
  const { owner, description, close } = await openOwner(config, begun);
  try {
    const url = config.databaseServerUrl ?? serverUrlOf(owner.url, serverPassword(secrets));
    const seal = sessionSeal(secrets);
    const { demoLoaded, holdsDemo } = await prepareDatabase(owner, new Sealer(secrets.keys), config.demo, async () => {
      await readyLogin(owner, url, config.databaseServerUrl !== null);
      await seal.install(owner);
    }).catch((error: unknown) => { throw error instanceof ModelDifferenceError ? new ConfigError(error.message) : error; });
    loadRegionCentres(await readRegionCentres(owner));
    const anchor = new HeadAnchor(config.auditAnchor, secrets.keys.ring().index);
    const anchorNotice = noticeOf(anchor, anchor.begin(await currentHeads(owner)));
    const limits = { statementMs: config.statementTimeoutMs, transactionMs: config.statementTimeoutMs * 3 };
    const replicaUrls = await usableStandbys(config.databaseReplicaUrls, url, log);
    const database = await Database.connect({ url, replicaUrls, poolSize: config.databasePool, entities, limits, seal });
    return {
      database, serverUrl: url, anchor, anchorNotice, description, demoLoaded, holdsDemo,
      close: async () => {
        await database.close();
        anchor.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
