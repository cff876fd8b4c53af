import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { connected } from './client.js';
import { BackupError, endOfTable, format, type BackupHeader, type BackupTrailer, type TableLine } from './format.js';
import { linesOf } from './lines.js';

/** The lines of a backup, checked: the last one is held back, and held against all before it. */
class CheckedLines {
  private readonly hash = createHash('sha256');
  private readonly lines: AsyncIterator<string, void>;
  private ahead: string | null = null;
  private trailer: BackupTrailer | null = null;

  constructor(file: string) {
    const unzipped = createGunzip();
    createReadStream(file).on('error', (error) => { unzipped.destroy(error); }).pipe(unzipped);
    this.lines = linesOf(unzipped);
  }

  /** The next line before the last; null at the last one. */
  async next(): Promise<string | null> {
    const line = this.ahead ?? (await this.read());
    if (line === null) throw new BackupError('The file ends too early: it is not a whole backup.');
    this.ahead = await this.read();
    if (this.ahead === null) {
      this.trailer = JSON.parse(line) as BackupTrailer;
      return null;
    }
    this.hash.update(line).update('\n');
    return line;
  }

  /** @throws BackupError where what was read is not what was written */
  verify(rows: number): void {
    if (this.trailer?.sha256 !== this.hash.digest('hex') || this.trailer.rows !== rows) throw new BackupError('The file was damaged: its digest does not agree. Nothing was restored.');
  }

  /** Leaves the file. */
  async close(): Promise<void> {
    await this.lines.return?.();
  }

  private async read(): Promise<string | null> {
    const result = await this.lines.next();
    return result.done === true ? null : result.value;
  }
}

/** What a backup says of itself, in its first line. @throws BackupError */
async function headerOf(lines: CheckedLines, file: string): Promise<BackupHeader> {
  const line = await lines.next().catch((error: unknown) => { throw new BackupError(`${file} is no backup: ${error instanceof Error ? error.message : String(error)}`); });
  const header = JSON.parse(line ?? 'null') as BackupHeader | null;
  if (header?.format !== format) throw new BackupError(`${file} is no backup of ours.`);
  return header;
}

/** What a backup says of itself. @throws BackupError */
export async function readHeader(file: string): Promise<BackupHeader> {
  const lines = new CheckedLines(file);
  try {
    return await headerOf(lines, file);
  } finally {
    await lines.close();
  }
}

async function restoreTable(client: pg.Client, { table, columns }: TableLine, lines: CheckedLines): Promise<number> {
  const into = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const ended = finished(into);
  try {
    let count = 0;
    for (let line = await lines.next(); line !== endOfTable; line = await lines.next()) {
      if (line === null) throw new BackupError('The file ends within a table.');
      count += 1;
      if (!into.write(`${line}\n`)) await Promise.race([once(into, 'drain'), ended]);
    }
    into.end();
    await ended;
    return count;
  } catch (error) {
    // The database waits for more rows: it must hear that none will come.
    into.destroy();
    await ended.catch(() => undefined);
    throw error;
  }
}

/**
 * Fills the empty tables of a database from a backup, in one transaction: all of it, or nothing.
 *
 * @param ownerUrl of the login that owns the tables, which the backup's migrations have made
 * @throws BackupError for a file that is damaged
 */
export async function restoreRows(ownerUrl: string, file: string): Promise<number> {
  const client = await connected(ownerUrl);
  const lines = new CheckedLines(file);
  try {
    await client.query('begin');
    const { sequences } = await headerOf(lines, file);
    let rows = 0;
    for (let line = await lines.next(); line !== null; line = await lines.next()) rows += await restoreTable(client, JSON.parse(line) as TableLine, lines);
    lines.verify(rows);
    for (const { name, value, isCalled } of sequences) await client.query('select setval($1::regclass, $2, $3)', [name, value, isCalled]);
    await client.query('commit');
    return rows;
  } finally {
    await lines.close();
    await client.end(); // what was not committed is taken back
  }
}
