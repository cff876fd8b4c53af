import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { entities } from '../src/app/entities.js';
import { acquireEmbeddedPostgres } from '../src/platform/database/embedded/index.js';
import { DatabaseOwner, knownMigrations } from '../src/platform/database/index.js';
import { figure, type Figure } from './figure.js';
import { fill } from './filler.js';

/** How long a migration may keep a reader waiting, in milliseconds. */
const barMs = 1000;

/** The tables that grow with the people, by the migrations that make them. */
const filledAfter: Readonly<Record<string, readonly string[]>> = {
  baseline: [
    'employer', 'job_seeker', 'vacancy', 'application', 'application_event', 'consent', 'disability_certificate', 'university_graduate',
    'stored_match', 'idempotency_key', 'job_fair_registration', 'audit.entry', 'identity.account', 'identity.account_role',
  ],
};

interface Question { readonly about: string; readonly statement: string }

/** What every answer needs beside the rows themselves, by the migration that makes it, or makes it anew. */
const askedAfter: Readonly<Record<string, readonly Question[]>> = {
  baseline: [
    { about: 'record', statement: `select audit.append(null, gen_random_uuid(), 1, '', '[]'::jsonb)` },
    { about: 'account', statement: `select identity.account_of('x1', 'x1', 's', now())` },
  ],
};

const shortName = (migration: string): string => migration.replace(/^Migration\d+_/, '');

/** Asks one question again and again, and remembers the longest wait. */
class Reader {
  longestMs = 0;
  private isEnding = false;
  private readonly running: Promise<void>;

  private constructor(private readonly client: pg.Client, readonly question: string) {
    this.running = this.run();
  }

  static async of(url: string, question: string): Promise<Reader> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Reader(client, question);
  }

  private async run(): Promise<void> {
    while (!this.isEnding) {
      const start = performance.now();
      await this.client.query(this.question);
      this.longestMs = Math.max(this.longestMs, performance.now() - start);
      await sleep(5);
    }
  }

  async end(): Promise<void> {
    this.isEnding = true;
    await this.running;
    await this.client.end();
  }
}

/** What a request with much to read does: it holds on to every table for a second and a half, with a pause in between. */
function slowRequest(tables: readonly string[]): string {
  return `begin; ${tables.map((table) => `select 1 from ${table} limit 1;`).join(' ')} select pg_sleep(1.5); commit; select pg_sleep(1)`;
}

/** The baseline on an empty database, and each later migration on one in which every growing table has `rows` rows, while readers go on reading. */
export async function benchMigrations(rows: number): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'jinqiao-bench-'));
  chmodSync(home, 0o755);
  const postgres = await acquireEmbeddedPostgres(home);
  const owner = new DatabaseOwner(postgres.url, entities);
  const figures: Figure[] = [];
  const tables: string[] = [];
  const questions = new Map<string, string>();
  try {
    for (const migration of knownMigrations()) {
      const name = shortName(migration);
      const made = askedAfter[name] ?? [];
      // What this migration makes anew, a server of before can't ask any more.
      for (const { about } of made) questions.delete(about);
      const readers = await Promise.all([...tables.map((table) => `select * from ${table} limit 1`), ...questions.values()].map((question) => Reader.of(postgres.url, question)));
      const slow = tables.length === 0 ? null : await Reader.of(postgres.url, slowRequest(tables));
      const start = performance.now();
      await owner.migrate([migration]);
      const took = performance.now() - start;
      await Promise.all([...readers, ...(slow === null ? [] : [slow])].map((reader) => reader.end()));
      const longestMs = Math.max(...readers.map((reader) => reader.longestMs));
      if (readers.length > 0) figures.push(figure(`migration.${name}.longest-wait`, longestMs, 'ms', rows, barMs));
      figures.push(figure(`migration.${name}.took`, took, 'ms', readers.length > 0 ? rows : 0, null));
      for (const table of filledAfter[name] ?? []) {
        await fill(owner, table, rows);
        tables.push(table);
      }
      for (const { about, statement } of made) questions.set(about, statement);
    }
    return figures;
  } finally {
    await owner.close();
    await postgres.release();
    rmSync(home, { recursive: true, force: true });
  }
}
