import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError, type Runtime } from './runtime.js';

/** How to reach the cluster; kept with its data, readable for its owner alone. */
export interface ClusterAddress {
  readonly port: number;
  readonly password: string;
}

const run = promisify(execFile);

export const clusterUser = 'jinqiao';

/** File in the data folder; PostgreSQL leaves what it does not know alone. */
const addressName = 'jinqiao.json';

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
  'timezone=UTC',
  'jit=off',
  'logging_collector=off',
];

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

function own(runtime: Runtime, path: string): void {
  if (runtime.user !== null) chownSync(path, runtime.user.uid, runtime.user.gid);
}

/** The folder of one PostgreSQL cluster: makes it, starts it, says whether it runs. */
export class Cluster {
  readonly home: string;
  readonly data: string;
  private readonly addressFile: string;
  private readonly logFile: string;

  constructor(private readonly runtime: Runtime) {
    this.home = runtime.home;
    this.data = join(runtime.home, 'postgres');
    this.addressFile = join(this.data, addressName);
    this.logFile = join(runtime.home, 'postgres.log');
  }

  get address(): ClusterAddress {
    return JSON.parse(readFileSync(this.addressFile, 'utf8')) as ClusterAddress;
  }

  private set address(value: ClusterAddress) {
    const draft = `${this.addressFile}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(value), { mode: 0o600 });
    renameSync(draft, this.addressFile);
  }

  get exists(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /** Makes the cluster in a draft folder and moves it into place, so that an interrupted run leaves no half of one. */
  async create(): Promise<void> {
    const draft = `${this.data}.draft-${process.pid}`;
    const passwordFile = `${draft}.password`;
    const password = randomBytes(24).toString('base64url');
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    own(this.runtime, draft);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    own(this.runtime, passwordFile);
    try {
      // Not waited for in place: the program loads itself meanwhile.
      await run(
        join(this.runtime.native, 'bin', 'initdb'),
        [
          `--pgdata=${draft}`, `--username=${clusterUser}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
          '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync',
        ],
        { ...(this.runtime.user ?? {}), cwd: '/', env: { PATH: process.env['PATH'] } },
      );
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      const { stderr } = error as { readonly stderr?: string };
      throw new EmbeddedPostgresError(`initdb could not make the database in ${this.data}:\n${stderr || String(error)}`);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    // The address goes into place together with the data that it opens: of two programs that start at once, one cluster wins whole.
    writeFileSync(join(draft, addressName), JSON.stringify({ port: await freePort(), password } satisfies ClusterAddress), { mode: 0o600 });
    try {
      renameSync(draft, this.data);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!this.exists) throw error;
    }
  }

  /** The process id of a running postmaster, or null. A stale file of a killed one counts as not running. */
  get runningPid(): number | null {
    const pid = Number(textOf(join(this.data, 'postmaster.pid'))?.split('\n')[0]);
    return isPostgres(pid) ? pid : null;
  }

  /** Starts the postmaster in a process group of its own: Ctrl-C in a terminal is for us to handle, not for it. */
  spawn(): { readonly exited: Promise<void> } {
    const log = openSync(this.logFile, 'a', 0o600);
    const child = spawn(
      join(this.runtime.native, 'bin', 'postgres'),
      ['-D', this.data, '-p', String(this.address.port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...(this.runtime.user ?? {}), cwd: '/', detached: true, stdio: ['ignore', log, log], env: { PATH: process.env['PATH'] } },
    );
    closeSync(log);
    child.unref();
    return { exited: new Promise((resolve) => { child.once('exit', () => { resolve(); }).once('error', () => { resolve(); }); }) };
  }

  async moveToFreePort(): Promise<void> {
    this.address = { ...this.address, port: await freePort() };
  }

  get logTail(): string {
    return (textOf(this.logFile) ?? '').split('\n').slice(-12).join('\n');
  }
}

/** Null for a file that is not there, be it that somebody takes it away just now. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 2) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('postgres') === true;
  } catch (error) {
    if (process.platform === 'linux') return false;
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && signalReaches(pid);
  }
}

function signalReaches(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
