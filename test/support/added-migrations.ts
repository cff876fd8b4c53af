import { join } from 'node:path';
import { entities } from '../../src/app/entities.js';
import { projectRoot } from '../../src/config/config.js';
import { DatabaseOwner } from '../../src/platform/database/index.js';

/** Of the migrations of `test/database/added`, in their order. */
export const addedMigrations = ['Migration21000101000000_visits', 'Migration21000102000000_visits_by_day_concurrently'] as const;

/** A database as a later version of the program owns it: one that has migrations after all those of today. */
export function laterOwner(url: string): DatabaseOwner {
  return new DatabaseOwner(url, entities, [join(projectRoot, 'dist', 'test', 'database', 'added')]);
}
