import { BackupError, readDumpHeader, readHeader, restoreDump, restoreRows } from '../platform/database/backup/index.js';
import { sinceBaseline, type DatabaseOwner } from '../platform/database/index.js';

export interface Restored {
  /** Rows of the backup; null where pg_restore brought them and counted none. */
  readonly rows: number | null;
  readonly madeAt: string;
  /** The anchor of the record as it was then. */
  readonly auditAnchor: Buffer | null;
}

/**
 * Fills an empty database from a backup: the tables as the backup's migrations make them, its rows, whether
 * the program's own form holds them or pg_dump's, and then what came to the tables since.
 * A backup that is older than the code is thereby brought up to it, if it is not from before the baseline of the migrations.
 *
 * @throws BackupError for a database that is not empty, a damaged file, or a backup whose tables this version of the code
 *   can't make: one that is newer, or one from before the baseline
 */
export async function restoreBackup(owner: DatabaseOwner, file: string): Promise<Restored> {
  const dump = await readDumpHeader(file);
  const { migrations, madeAt, auditAnchor } = dump?.header ?? (await readHeader(file));
  if (!(await owner.isEmpty())) throw new BackupError('The database is not empty. Restore into a new one: a new JINQIAO_HOME, or a DATABASE_URL of a new database.');
  try {
    await owner.migrate(sinceBaseline('backup', migrations));
  } catch (error) {
    throw new BackupError(`The backup's tables can't be made by this version of the program: ${error instanceof Error ? error.message : String(error)}`);
  }
  const rows = dump === null ? await restoreRows(owner.url, file) : await restoreDump(owner.url, file, dump).then(() => null);
  await owner.migrate();
  return { rows, madeAt, auditAnchor: auditAnchor === null ? null : Buffer.from(auditAnchor, 'base64') };
}
