import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { parse } from 'yaml';
import { projectRoot } from '../../src/config/config.js';
import { findRuntime } from '../../src/platform/database/embedded/runtime.js';

type Service = Readonly<Record<string, unknown>> & { readonly environment: Readonly<Record<string, string>>; readonly command?: readonly string[] };

interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync(join(projectRoot, 'compose.yaml'), 'utf8');

/** The file as it is written, variables unfilled. */
export const composeFile = parse(text) as ComposeFile;

/** Variables of `.env` that the file names, and whether it goes without each. */
export const composeVariables: ReadonlyMap<string, 'required' | 'optional'> = new Map([...text.matchAll(/\$\{(\w+)(:[?-])[^}]*\}/g)]
  .map(([, name = '', operator]) => [name, operator === ':?' ? 'required' : 'optional']));

/** What a service is given. @throws Error for a variable that must be given and is not, as Compose does */
export function environmentOf(service: string, env: Readonly<Record<string, string>>): Record<string, string> {
  const filled = (value: string): string => value.replaceAll(/\$\{(\w+):([?-])([^}]*)\}/g, (_whole, name: string, operator: string, rest: string) => {
    const given = env[name] ?? '';
    if (given !== '') return given;
    if (operator === '?') throw new Error(`${name}: ${rest}`);
    return rest;
  });
  return Object.fromEntries(Object.entries(composeFile.services[service]?.environment ?? {}).map(([name, value]) => [name, filled(value)]));
}

const startDeadlineMs = 30_000;

/** The service "postgres" by the programs that the project brings: made and started as its image does it, but for TCP. */
export class ComposedPostgres {
  private constructor(private readonly process: ChildProcess, private readonly exited: Promise<unknown>) {}

  /** @param sockets folder that stands for the volume of the socket */
  static async start(folder: string, sockets: string, env: Readonly<Record<string, string>>): Promise<ComposedPostgres> {
    const { native, home, user } = findRuntime(folder);
    const { POSTGRES_USER = '', POSTGRES_PASSWORD = '', POSTGRES_INITDB_ARGS = '' } = environmentOf('postgres', env);
    const [data, passwordFile] = [join(home, 'data'), join(home, 'password')];
    writeFileSync(passwordFile, POSTGRES_PASSWORD, { mode: 0o600 });
    mkdirSync(data, { mode: 0o700 });
    mkdirSync(sockets, { mode: 0o755 });
    for (const path of [data, sockets, passwordFile]) if (user !== null) chownSync(path, user.uid, user.gid);
    const as = { ...(user ?? {}), cwd: '/', env: { PATH: process.env['PATH'] } };
    execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, `--username=${POSTGRES_USER}`, `--pwfile=${passwordFile}`, '--no-sync', ...POSTGRES_INITDB_ARGS.split(' ')], { ...as, stdio: 'ignore' });
    const [program = '', ...options] = composeFile.services['postgres']?.command ?? [];
    const server = spawn(join(native, 'bin', program), [...options, '-D', data, '-k', sockets, '-c', 'listen_addresses=', '-c', 'fsync=off'], { ...as, stdio: 'ignore' });
    const postgres = new ComposedPostgres(server, new Promise((resolve) => { server.once('exit', resolve); }));
    const client = await postgres.connected({ host: sockets, user: POSTGRES_USER, password: POSTGRES_PASSWORD, database: 'postgres' });
    await client.query(`create database ${pg.escapeIdentifier(POSTGRES_USER)}`); // the image names it after the owner
    await client.end();
    return postgres;
  }

  /** A connection, as soon as there is one. */
  private async connected(config: pg.ClientConfig): Promise<pg.Client> {
    for (const deadline = Date.now() + startDeadlineMs; ; ) {
      const client = new pg.Client(config);
      try {
        await client.connect();
        return client;
      } catch (error) {
        if (this.process.exitCode !== null || Date.now() > deadline) throw error;
        await sleep(50);
      }
    }
  }

  async stop(): Promise<void> {
    this.process.kill('SIGINT');
    await this.exited;
  }
}
