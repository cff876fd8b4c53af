import { Migration } from '@mikro-orm/migrations';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config/config.js';

/** SQL is not compiled: it lies where it was written. */
const folder = join(projectRoot, 'migrations', 'baseline');

/**
 * Everything that the 54 migrations before it made: tables, who asks, views, row security, functions, triggers, and the
 * record of reads and writes. Its files are run in the order of their paths, in one transaction.
 *
 * It never changes: a database that has it does not make it again. A database that those 54 made has it
 * (src/platform/database/baseline.ts). It has no way back.
 */
export class Migration20261209100000_baseline extends Migration {
  override up(): void {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql')).sort();
    for (const file of files) this.addSql(readFileSync(join(folder, file), 'utf8'));
  }
}
