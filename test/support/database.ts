import 'reflect-metadata';
import { createSecretKey, randomBytes } from 'node:crypto';
import pg from 'pg';
import { entities } from '../../src/app/entities.js';
import { Database, DatabaseOwner, SessionSeal } from '../../src/platform/database/index.js';

const clusterUrl = process.env['JINQIAO_TEST_CLUSTER'] ?? '';
const serverUrl = process.env['JINQIAO_TEST_SERVER'] ?? '';

/** The one that the template databases know. */
export const testSeal = new SessionSeal(createSecretKey(Buffer.from(process.env['JINQIAO_TEST_SESSION_KEY'] ?? '', 'base64')));

export async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    // A template can be copied only while nobody else copies it: try again for a while.
    for (let attempt = 1; ; attempt++) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== '55006' || attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  /** Its address, for its owner. */
  readonly url: string;
  /** Its address, for the server. */
  readonly serverUrl: string;
  /** As its owner: past row-level security. */
  readonly owner: DatabaseOwner;
  /** As the server. */
  readonly database: Database;
  drop(): Promise<void>;
}

/** A database of the test file's own: migrated and empty, or with the demonstration. @param poolSize connections of the server to it */
export async function testDatabase(kind: 'empty' | 'demo', poolSize = 6): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template template_${kind} strategy file_copy`);
  await asAdmin(`revoke temporary on database ${name} from public`); // the rights on a database itself are not copied
  const at = (address: string): string => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  const owner = new DatabaseOwner(at(clusterUrl), entities);
  const database = await Database.connect({ url: at(serverUrl), poolSize, entities, limits: { statementMs: 5000, transactionMs: 15_000 }, seal: testSeal });
  return {
    url: at(clusterUrl),
    serverUrl: at(serverUrl),
    owner,
    database,
    async drop() {
      await owner.close();
      await database.close();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}
