import type { Sealer } from '../access/index.js';
import { loadDemonstration, type DemoSize } from '../demonstration/index.js';
import type { DatabaseOwner } from '../platform/database/index.js';
import { prepareDatabase } from './prepare.js';

/** Prepares a database and fills it with the demonstration, all of it or nothing. @throws Error where somebody is there already */
export async function seedDatabase(owner: DatabaseOwner, sealer: Sealer, size: DemoSize): Promise<void> {
  // The server's login is made when a server first starts.
  await prepareDatabase(owner, sealer, false, () => Promise.resolve());
  const isLoaded = await loadDemonstration(owner, sealer, size);
  if (!isLoaded) throw new Error('There are people or employers in the database already. Seed a new one: a new JINQIAO_HOME, or a DATABASE_URL of a new database.');
}
