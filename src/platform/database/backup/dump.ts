import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { migrationsMade } from './migrations-made.js';
import { connected } from './client.js';
import { BackupError, dumpFormat, type DumpHeader } from './format.js';
import { checkTool, endOfTool, startTool } from './pg-tools.js';

/** Rows alone, in an order in which each finds those that it refers to: the tables are made by the migrations that the header names. */
const options = ['--format=custom', '--data-only', '--schema=public', '--schema=identity', '--schema=audit', '--exclude-table=public.mikro_orm*'] as const;

/** Longer than any header. */
const headerLimit = 1 << 20;

/** Passes all through, and digests it. */
function digesting(): { readonly stream: Transform; readonly digest: () => string } {
  const hash = createHash('sha256');
  const stream = new Transform({ transform(chunk: Buffer, _encoding, done) { hash.update(chunk); done(null, chunk); } });
  return { stream, digest: () => hash.digest('hex') };
}

/**
 * Writes a backup by pg_dump: one line of header, then what pg_dump gave in its own form. It is of the moment of one snapshot, as the
 * header is; servers may go on writing. Half a file never bears the name of a whole one.
 *
 * @param ownerUrl of a login that sees past row-level security
 * @returns the digest of what pg_dump gave
 * @throws BackupError where pg_dump is not there, is older than the server, or fails
 */
export async function writeDump(ownerUrl: string, file: string, readAnchor: () => Buffer | null): Promise<string> {
  await checkTool('pg_dump', ownerUrl);
  const client = await connected(ownerUrl);
  const [draft, rows] = [`${file}.part`, `${file}.rows.part`];
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: [moment] } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
    const migrations = await migrationsMade(client);
    // The anchor is read after the moment: it may know of entries that came since, never of fewer.
    const auditAnchor = readAnchor()?.toString('base64') ?? null;
    const dump = startTool('pg_dump', [...options, `--snapshot=${moment?.snapshot ?? ''}`], ownerUrl);
    const { stream, digest } = digesting();
    if (dump.stdout === null) throw new Error('pg_dump has no output');
    await Promise.all([pipeline(dump.stdout, stream, createWriteStream(rows, { mode: 0o600 })), endOfTool('pg_dump', dump)]);
    const header: DumpHeader = { format: dumpFormat, madeAt: new Date().toISOString(), migrations, auditAnchor, sha256: digest() };
    const out = createWriteStream(draft, { mode: 0o600 });
    out.write(`${JSON.stringify(header)}\n`);
    await pipeline(createReadStream(rows), out);
    await rename(draft, file);
    return header.sha256;
  } finally {
    await client.end();
    rmSync(draft, { force: true });
    rmSync(rows, { force: true });
  }
}

/** What a backup by pg_dump says of itself, and at which byte its rows begin. */
export interface DumpStart { readonly header: DumpHeader; readonly start: number }

/** Null for a file that is no backup by pg_dump. */
export async function readDumpHeader(file: string): Promise<DumpStart | null> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerLimit), 0, headerLimit, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    if (end < 0 || buffer[0] !== '{'.charCodeAt(0)) return null;
    const { format, ...header } = JSON.parse(buffer.toString('utf8', 0, end)) as Omit<DumpHeader, 'format'> & { readonly format: string };
    return format === dumpFormat ? { header: { format, ...header }, start: end + 1 } : null;
  } finally {
    await handle.close();
  }
}

/**
 * Fills the empty tables of a database from a backup by pg_dump, in one transaction: all of it, or nothing.
 *
 * @param ownerUrl of the login that owns the tables, which the backup's migrations have made
 * @throws BackupError for a file that is damaged, or where pg_restore is not there, is too old, or fails
 */
export async function restoreDump(ownerUrl: string, file: string, { header, start }: DumpStart): Promise<void> {
  await checkTool('pg_restore', ownerUrl);
  const rows = (): NodeJS.ReadableStream => createReadStream(file, { start });
  const { stream, digest } = digesting();
  await pipeline(rows(), stream, new Writable({ write: (_chunk, _encoding, done) => { done(); } }));
  if (digest() !== header.sha256) throw new BackupError('The file was damaged: its digest does not agree. Nothing was restored.');
  const restore = startTool('pg_restore', ['--data-only', '--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges', `--dbname=${decodeURIComponent(new URL(ownerUrl).pathname.slice(1))}`], ownerUrl);
  if (restore.stdin === null) throw new Error('pg_restore has no input');
  // What pg_restore says of its end counts, not that it stopped reading.
  await Promise.all([pipeline(rows(), restore.stdin).catch(() => undefined), endOfTool('pg_restore', restore)]);
}
