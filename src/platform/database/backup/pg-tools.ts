import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { connected } from './client.js';
import { BackupError } from './format.js';

/** PostgreSQL's own programs, found by PATH. The embedded server brings none of them. */
export type PgTool = 'pg_dump' | 'pg_restore';

const run = promisify(execFile);

async function toolMajor(tool: PgTool): Promise<number> {
  const { stdout } = await run(tool, ['--version'], { env: process.env }).catch((error: unknown) => {
    throw new BackupError(`${tool} can't be run here: ${error instanceof Error ? error.message : String(error)} Without it, make the backup in the program's own form: leave --with out.`);
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (major === undefined) throw new BackupError(`${tool} does not say its version: ${stdout.trim()}`);
  return Number(major);
}

async function serverMajor(ownerUrl: string): Promise<number> {
  const client = await connected(ownerUrl);
  try {
    const { rows: [found] } = await client.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
    return found?.major ?? 0;
  } finally {
    await client.end();
  }
}

/** A tool reads servers of its own version and older ones. @throws BackupError where it is not there or older than the server */
export async function checkTool(tool: PgTool, ownerUrl: string): Promise<void> {
  const [own, server] = [await toolMajor(tool), await serverMajor(ownerUrl)];
  if (own < server) throw new BackupError(`${tool} is of version ${own}, the database of version ${server}: it needs one of version ${server} or later. The program's own form of a backup needs none: leave --with out.`);
}

/** How the tools are told where to connect: by their environment, since anybody may read the arguments of a process. */
function connectionEnvironment(ownerUrl: string): Record<string, string> {
  const url = new URL(ownerUrl);
  const parts: readonly (readonly [string, string | null])[] = [
    ['PGHOST', url.searchParams.get('host') ?? decodeURIComponent(url.hostname)],
    ['PGPORT', url.port],
    ['PGUSER', decodeURIComponent(url.username)],
    ['PGPASSWORD', decodeURIComponent(url.password)],
    ['PGDATABASE', decodeURIComponent(url.pathname.slice(1))],
    ['PGSSLMODE', url.searchParams.get('sslmode')],
    ['PGSSLROOTCERT', url.searchParams.get('sslrootcert')],
  ];
  return Object.fromEntries(parts.filter((part): part is [string, string] => part[1] !== null && part[1] !== ''));
}

/** Starts a tool on a database. */
export function startTool(tool: PgTool, options: readonly string[], ownerUrl: string): ChildProcess {
  return spawn(tool, options, { env: { ...process.env, ...connectionEnvironment(ownerUrl) }, stdio: ['pipe', 'pipe', 'pipe'] });
}

async function textOf(stream: Readable | null): Promise<string> {
  let text = '';
  for await (const chunk of stream ?? []) text += String(chunk);
  return text;
}

/** Waits for its end. @throws BackupError with what the tool said, where it failed */
export async function endOfTool(tool: PgTool, child: ChildProcess): Promise<void> {
  const [said, [code]] = await Promise.all([textOf(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw new BackupError(`${tool} failed (${String(code)}): ${said.trim()}`);
}
