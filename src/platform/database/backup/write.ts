import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { connected } from './client.js';
import { endOfTable, format, type BackupHeader, type BackupTrailer, type SequenceState, type TableLine } from './format.js';
import { linesOf } from './lines.js';
import { migrationsMade } from './migrations-made.js';

/** Tables of everybody's and of the guards' schemas, those first that others refer to; without those that a crash may empty. */
const tablesQuery = `
  with recursive tables as (
    select c.oid, format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname in ('public', 'identity', 'audit') and c.relname <> 'mikro_orm_migrations'),
  depth(oid, level) as (
    select oid, 0 from tables
    union select f.conrelid, d.level + 1 from depth d join pg_constraint f on f.confrelid = d.oid and f.contype = 'f' and f.conrelid <> f.confrelid)
  select t.name, array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from tables t join depth d on d.oid = t.oid group by t.oid, t.name order by max(d.level), t.name`;

const sequencesQuery = `
  select format('%I.%I', schemaname, sequencename) as name from pg_sequences
  where schemaname in ('public', 'identity', 'audit') and sequencename not like 'mikro_orm%' order by 1`;

async function sequencesOf(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(sequencesQuery);
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: [state] } = await client.query<Omit<SequenceState, 'name'>>(`select last_value::text as value, is_called as "isCalled" from ${name}`);
    if (state !== undefined) states.push({ name, ...state });
  }
  return states;
}

class Lines {
  private readonly hash = createHash('sha256');

  constructor(private readonly out: Gzip) {}

  async write(line: string): Promise<void> {
    this.hash.update(line).update('\n');
    if (!this.out.write(`${line}\n`)) await once(this.out, 'drain');
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

async function writeTable(client: pg.Client, { table, columns }: TableLine, lines: Lines): Promise<number> {
  await lines.write(JSON.stringify({ table, columns }));
  const rows = client.query(copyTo(`copy ${table} (${columns.join(', ')}) to stdout`));
  let count = 0;
  // COPY escapes line ends within values: a line is a row.
  for await (const line of linesOf(rows)) {
    await lines.write(line);
    count += 1;
  }
  await lines.write(endOfTable);
  return count;
}

async function writeAll(client: pg.Client, lines: Lines, auditAnchor: Buffer | null): Promise<number> {
  const migrations = await migrationsMade(client);
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(tablesQuery);
  const sequences = await sequencesOf(client);
  const header: BackupHeader = { format, madeAt: new Date().toISOString(), migrations, sequences, auditAnchor: auditAnchor?.toString('base64') ?? null };
  await lines.write(JSON.stringify(header));
  let rows = 0;
  for (const { name, columns } of tables) rows += await writeTable(client, { table: name, columns }, lines);
  return rows;
}

/**
 * Writes a backup of a database as it is at this moment; servers may go on writing. Half a file never bears the name of a whole one.
 *
 * @param ownerUrl of a login that sees past row-level security
 */
export async function writeBackup(ownerUrl: string, file: string, readAnchor: () => Buffer | null): Promise<BackupTrailer> {
  const client = await connected(ownerUrl);
  const draft = `${file}.part`;
  const gzip = createGzip();
  const out = createWriteStream(draft, { mode: 0o600 });
  gzip.pipe(out);
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query('select 1'); // from here on, what is read is of one moment
    const lines = new Lines(gzip);
    // The anchor is read after the moment: it may know of entries that came since, never of fewer.
    const rows = await writeAll(client, lines, readAnchor());
    const trailer: BackupTrailer = { rows, sha256: lines.digest() };
    gzip.end(`${JSON.stringify(trailer)}\n`);
    await finished(out);
    await client.query('commit');
    await rename(draft, file);
    return trailer;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}
