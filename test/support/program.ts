import { execFile, execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectRoot } from '../../src/config/config.js';
import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { clusterFolder } from './folders.js';

const startDeadlineMs = 40_000;

export interface StartOptions {
  readonly home: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly spawnOptions?: SpawnOptions;
  /** Of the checkout; a copy of it where a test changes what is installed, which others use at the same time. */
  readonly root?: string;
  /** The file that is run; without it that of the modules, as tests measure and break those. */
  readonly entry?: string;
}

/** A copy of the built program, with links to what is installed except for this one package, which is copied. */
export function copyOfProgram(into: string, ownPackage: string): string {
  const root = join(into, 'checkout');
  const installed = join(projectRoot, 'node_modules');
  const copied = dirname(join('node_modules', ownPackage));
  for (const folder of ['src', 'migrations', copied]) mkdirSync(join(root, folder), { recursive: true });
  for (const item of ['dist', 'package.json', join('src', 'examples'), join('src', 'playground'), join('migrations', 'baseline'), join('migrations', 'search'), join('node_modules', ownPackage)]) {
    copyFolder(join(projectRoot, item), join(root, item));
  }
  for (const name of readdirSync(installed)) if (!existsSync(join(root, 'node_modules', name))) symlinkSync(join(installed, name), join(root, 'node_modules', name));
  return root;
}

/** What a program needs to run at all; what was compiled for one is kept for the others of this run. */
function runtime(): Readonly<Record<string, string | undefined>> {
  return { PATH: process.env['PATH'], NODE_COMPILE_CACHE: join(process.env['JINQIAO_TEST_HOME'] ?? tmpdir(), 'compiled') };
}

export interface Ended { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** The real program in a process of its own. */
export class Program {
  output = '';
  readonly ended: Promise<Ended>;

  private constructor(readonly process: ChildProcess) {
    process.stdout?.on('data', (chunk: Buffer) => { this.output += chunk.toString(); });
    process.stderr?.on('data', (chunk: Buffer) => { this.output += chunk.toString(); });
    this.ended = new Promise((resolve) => { process.once('close', (code, signal) => { resolve({ code, signal }); }); });
  }

  static launch({ home, env = {}, spawnOptions = {}, root = projectRoot, entry = join('dist', 'src', 'main.js') }: StartOptions): Program {
    return new Program(spawn(process.execPath, [join(root, entry)], {
      cwd: '/', env: { ...runtime(), PORT: '0', HOST: '127.0.0.1', JINQIAO_HOME: home, JINQIAO_DEMO: 'off', JINQIAO_LOG_LEVEL: 'warn', ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions,
    }));
  }

  /** Launches it and waits until it serves. */
  static async start(options: StartOptions): Promise<Program> {
    const program = Program.launch(options);
    const deadline = Date.now() + startDeadlineMs;
    const state = { ended: false };
    void program.ended.then(() => { state.ended = true; });
    while (!program.output.includes('Stop with Ctrl-C')) {
      if (state.ended || Date.now() > deadline) throw new Error(`the program did not start:\n${program.output}`);
      await sleep(20);
    }
    return program;
  }

  get url(): string {
    const url = /GraphQL\s+(http\S+)\/graphql/.exec(this.output)?.[1];
    if (url === undefined) throw new Error(`no address in:\n${this.output}`);
    return url;
  }

  tokenOf(account: string): string {
    const token = new RegExp(`^  ${account} .*\\n  (\\S+)$`, 'm').exec(this.output)?.[1];
    if (token === undefined) throw new Error(`no token of ${account} in:\n${this.output}`);
    return token;
  }

  async ask<Data>(query: string, token?: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ data: Data; errors?: { message: string }[] }> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, variables }),
    });
    return response.json() as Promise<{ data: Data; errors?: { message: string }[] }>;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.process.kill(signal);
    return this.ended;
  }
}

/** Node's options with which a program loads a module of the faults' tests before its own. */
export function withModule(name: 'crash' | 'clock' | 'inside'): string {
  return `--import ${join(projectRoot, 'test', 'faults', `${name}.mjs`)}`;
}

/** What a command of the command line prints, while a server may run. @throws where it ends with anything but 0 */
export async function runCliBeside(home: Home, ...command: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectRoot, 'dist', 'src', 'cli', 'main.js'), ...command], {
    cwd: '/', env: { ...runtime(), JINQIAO_HOME: home.path, JINQIAO_DEMO: 'off' },
  });
  return stdout;
}

/** With its owners and rights, which PostgreSQL insists on. */
function copyFolder(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}

/** A folder for a cluster of its own, and what runs in it. */
export class Home {
  readonly path: string;
  /** Where the cluster lies: `path`, unless PostgreSQL could not get in there. */
  cluster: string;
  private readonly root: string;

  constructor(below = clusterFolder(), inner = 'home') {
    this.root = mkdtempSync(join(below, 'jinqiao-program-'));
    chmodSync(this.root, 0o755);
    this.path = join(this.root, inner);
    this.cluster = this.path;
  }

  /** One in which the demonstration has been loaded and the program stopped: a copy of what the run's first to ask for it made. */
  static async withDemonstration(): Promise<Home> {
    const home = new Home();
    const prepared = join(process.env['JINQIAO_TEST_HOME'] ?? '', 'with-demonstration');
    if (!existsSync(prepared)) {
      const program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on' } });
      await program.stop();
      copyFolder(home.path, `${prepared}.${process.pid}`);
      // Where another worker was faster, one is as good as the other.
      if (existsSync(prepared)) rmSync(`${prepared}.${process.pid}`, { recursive: true });
      else renameSync(`${prepared}.${process.pid}`, prepared);
    } else {
      copyFolder(prepared, home.path);
    }
    // Copies share a password: at a port of their own, none of them is taken for another.
    const address = join(home.path, 'postgres', 'jinqiao.json');
    writeFileSync(address, JSON.stringify({ ...(JSON.parse(readFileSync(address, 'utf8')) as object), port: await freePort() }));
    return home;
  }

  get folder(): string { return this.root; }

  /** Process id of the PostgreSQL that runs in it; null when none does. */
  get postmasterPid(): number | null {
    const file = join(this.cluster, 'postgres', 'postmaster.pid');
    if (!existsSync(file)) return null;
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    return existsSync(`/proc/${pid}`) ? pid : null;
  }

  /** Ends what still runs in it, by its id, and removes it. */
  async remove(): Promise<void> {
    const pid = this.postmasterPid;
    if (pid !== null) process.kill(pid, 'SIGQUIT');
    for (let waited = 0; this.postmasterPid !== null && waited < 100; waited++) await sleep(50);
    rmSync(this.cluster, { recursive: true, force: true });
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Adds an employer as the demonstration's administrator. @returns its id */
export async function createEmployer(program: Program, name: string): Promise<string> {
  const { data, errors } = await program.ask<{ createEmployer: { employer: { id: string } } }>(
    `mutation { createEmployer(input: { name: "${name}", kind: PRIVATE }) { employer { id } userErrors { message } } }`, program.tokenOf('admin'));
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.createEmployer.employer.id;
}
