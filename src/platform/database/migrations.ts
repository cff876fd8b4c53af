import { Migrator, type Migration } from '@mikro-orm/migrations';
import type { MikroORM } from '@mikro-orm/postgresql';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { builtMigrations } from '../../config/config.js';
import { baseline } from './baseline.js';
import { openOrm, type EntityClass } from './orm.js';

/** What no entity describes: how rows are guarded, the record of who saw them, and what texts are searched by. */
const otherSchemas = ['access', 'audit', 'identity', 'secret', 'search'];

/**
 * Whoever wants a table after a migration that waits for it waits behind that migration. So it waits for a moment only, in milliseconds, then
 * undoes what it did, lets the others go first, and tries again.
 */
const lockWaitMs = 150;
const pauseMs = 350;
/** Until when it is tried, from its first try. */
const patienceMs = 600_000;

/** Migrations that stand outside of a transaction and hold nobody up are named so; they wait for as long as it takes. */
const concurrently = /_concurrently$/;

type MigrationClass = new (...given: ConstructorParameters<typeof Migration>) => Migration;

/** The migrations in a folder of compiled ones. What was compiled of those from before the baseline may lie there still. */
function namesIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -'.js'.length)).filter((name) => name >= baseline);
}

/** Names of all migrations that the program has, in their order. */
export function knownMigrations(): string[] {
  return namesIn(builtMigrations).sort();
}

function isLockTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as Error & { code?: unknown }).code === '55P03' || isLockTimeout(error.cause);
}

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; ) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isLockTimeout(error) || Date.now() > deadline) throw error;
      await sleep(pauseMs);
    }
  }
}

/** The tables of one database, brought up to the code or back, each migration in a transaction of its own. */
export class Migrations {
  /** Folders by the migrations in them. */
  private readonly folders: ReadonlyMap<string, string>;

  /** @param more folders of compiled migrations beside those of the program: of tests, whose migrations come after the program's */
  constructor(private readonly url: string, private readonly entities: readonly EntityClass[], more: readonly string[] = []) {
    this.folders = new Map([builtMigrations, ...more].flatMap((folder) => namesIn(folder).map((name) => [name, folder] as const)));
  }

  /** Names of all, in their order. */
  get known(): string[] {
    return [...this.folders.keys()].sort();
  }

  private async load(name: string): Promise<{ readonly name: string; readonly class: MigrationClass }> {
    const folder = this.folders.get(name);
    if (folder === undefined) throw new Error(`There is no migration ${name}.`);
    const loaded = (await import(pathToFileURL(join(folder, `${name}.js`)).href)) as Readonly<Record<string, MigrationClass | undefined>>;
    const found = loaded[name];
    if (found === undefined) throw new Error(`${name}.ts exports no class of its name.`);
    return { name, class: found };
  }

  private async withOrm<Result>(waitMs: number, names: readonly string[], work: (orm: MikroORM) => Promise<Result>): Promise<Result> {
    const orm = openOrm(this.url, this.entities, 2, {
      extensions: [Migrator],
      migrations: {
        migrationsList: await Promise.all(names.map((name) => this.load(name))),
        snapshot: false, silent: true, transactional: true, allOrNothing: false,
      },
      schemaGenerator: { ignoreSchema: otherSchemas, ignorePolicies: true, ignoreTriggers: true },
      driverOptions: { lock_timeout: waitMs },
    });
    try {
      return await work(orm);
    } finally {
      await orm.close(true);
    }
  }

  /** Makes these, in this order. */
  async up(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    await this.withOrm(lockWaitMs, names, async (brief) => {
      for (const name of names) {
        if (concurrently.test(name)) await this.withOrm(0, [name], (orm) => orm.migrator.up({ migrations: [name] }));
        else await patiently(() => brief.migrator.up({ migrations: [name] }));
      }
    });
  }

  /** Takes this one back. */
  async down(name: string): Promise<void> {
    await this.withOrm(concurrently.test(name) ? 0 : lockWaitMs, [name], (orm) => patiently(() => orm.migrator.down({ migrations: [name] })));
  }

  /** What the tables lack of what the entities need, as SQL; empty when they agree. */
  async missing(): Promise<string> {
    return this.withOrm(0, [], async (orm) => (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim());
  }
}
