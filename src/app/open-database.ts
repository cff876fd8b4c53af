import type { Config } from '../config/config.js';
import { acquireEmbeddedPostgres, type EmbeddedPostgres } from '../platform/database/embedded/index.js';
import { Database } from '../platform/database/index.js';
import { entities } from './entities.js';

/** The database that the configuration names, open; closing it leaves the embedded server as well. */
export interface OpenDatabase {
  readonly database: Database;
  /** For people: which server it is. */
  readonly description: string;
  close(): Promise<void>;
}

/** Begins to bring the embedded server up, where the configuration asks for it: it takes a while, in which other things can be made ready. */
export function beginEmbedded(config: Config): Promise<EmbeddedPostgres> | null {
  return config.databaseUrl === null ? acquireEmbeddedPostgres(config.home) : null;
}

/**
 * Opens the server of `DATABASE_URL`, or brings up the embedded one.
 * @throws EmbeddedPostgresError, or the driver's error when the server can't be reached.
 */
export async function openDatabase(config: Config, begun = beginEmbedded(config)): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    const database = await Database.connect({ url: config.databaseUrl, poolSize: config.databasePool, entities });
    const { hostname, port, pathname } = new URL(config.databaseUrl);
    return { database, description: `PostgreSQL at ${hostname}:${port || '5432'}${pathname}`, close: () => database.close() };
  }
  const embedded = await (begun ?? acquireEmbeddedPostgres(config.home));
  const database = await Database.connect({ url: embedded.url, poolSize: config.databasePool, entities });
  return {
    database,
    description: `embedded PostgreSQL in ${embedded.folder}`,
    async close() {
      await database.close();
      await embedded.release();
    },
  };
}
