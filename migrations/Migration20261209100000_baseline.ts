import { Migration } from '@mikro-orm/migrations';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside this file; from `dist/migrations`, where it runs compiled and no SQL is, the project's own. */
const folder = [join(import.meta.dirname, 'baseline'), join(import.meta.dirname, '..', '..', 'migrations', 'baseline')].find(existsSync);

/**
 * Everything that the 54 migrations before it made: tables, who asks, views, row security, functions, triggers, and the
 * record of reads and writes. Its files are run in the order of their paths, in one transaction.
 *
 * It never changes: a database that has it does not make it again. A database that those 54 made has it
 * (src/platform/database/baseline.ts). It has no way back.
 */
export class Migration20261209100000_baseline extends Migration {
  override up(): void {
    if (folder === undefined) throw new Error(`The baseline's SQL is neither beside ${import.meta.dirname} nor in the project's migrations/baseline.`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql')).sort();
    for (const file of files) this.addSql(readFileSync(join(folder, file), 'utf8'));
  }
}
