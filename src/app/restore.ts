import { BackupError, readHeader, restoreRows } from '../platform/database/backup/index.js';
import type { DatabaseOwner } from '../platform/database/index.js';

export interface Restored {
  readonly rows: number;
  readonly madeAt: string;
  /** The anchor of the record as it was then. */
  readonly auditAnchor: Buffer | null;
}

/**
 * Fills an empty database from a backup: the tables as the backup's migrations make them, its rows, and then what came to the tables since.
 * A backup that is older than the code is thereby brought up to it.
 *
 * @throws BackupError for a database that is not empty, a damaged file, or a backup that is newer than the code
 */
export async function restoreBackup(owner: DatabaseOwner, file: string): Promise<Restored> {
  const { migrations, madeAt, auditAnchor } = await readHeader(file);
  if (!(await owner.isEmpty())) throw new BackupError('The database is not empty. Restore into a new one: a new JINQIAO_HOME, or a DATABASE_URL of a new database.');
  try {
    await owner.migrate(migrations);
  } catch (error) {
    throw new BackupError(`The backup's tables can't be made by this version of the program: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rows = await restoreRows(owner.url, file);
  await owner.migrate();
  return { rows, madeAt, auditAnchor: auditAnchor === null ? null : Buffer.from(auditAnchor, 'base64') };
}
