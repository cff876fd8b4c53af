import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../src/platform/database/embedded/cluster.js';
import { findRuntime } from '../../src/platform/database/embedded/runtime.js';
import type { Home } from './program.js';

const startDeadlineMs = 20_000;
const slot = 'standby';

async function once<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Copies the files of a running cluster while it keeps all that the copy will need. */
async function copyCluster(primaryUrl: string, from: string, to: string): Promise<void> {
  const client = new pg.Client({ connectionString: primaryUrl });
  await client.connect();
  try {
    await client.query(`select pg_create_physical_replication_slot('${slot}', true)`);
    await client.query(`select pg_backup_start('standby', true)`);
    // As a whole, owners and rights included.
    const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { rows: [end] } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    const { uid, gid } = statSync(to);
    for (const [name, content] of [['backup_label', end?.labelfile ?? ''], ['standby.signal', '']] as const) {
      writeFileSync(join(to, name), content);
      chownSync(join(to, name), uid, gid);
    }
    rmSync(join(to, 'postmaster.pid'));
  } finally {
    await client.end();
  }
}

/** A real standby of an embedded cluster, which follows it by streaming replication. */
export class Standby {
  private process: ChildProcess | null = null;

  private constructor(private readonly home: Home, private readonly primaryUrl: string, private readonly folder: string, readonly port: number) {}

  /** Makes a standby of the cluster in `home` and waits until it serves. */
  static async of(home: Home, primaryUrl: string): Promise<Standby> {
    const folder = join(home.path, 'standby');
    await copyCluster(primaryUrl, join(home.path, 'postgres'), folder);
    const standby = new Standby(home, primaryUrl, folder, await freePort());
    await standby.start();
    return standby;
  }

  /** Its address without a login. */
  get address(): string {
    return `postgresql://127.0.0.1:${this.port}${new URL(this.primaryUrl).pathname}`;
  }

  /** Runs a statement on it as the owner. */
  ask<Row extends object>(statement: string): Promise<Row[]> {
    const { username, password } = new URL(this.primaryUrl);
    return once<Row>(Object.assign(new URL(this.address), { username, password }).href, statement);
  }

  async start(): Promise<void> {
    const { native, user } = findRuntime(this.home.path);
    const { hostname, port, username, password } = new URL(this.primaryUrl);
    const logFile = `${this.folder}.log`;
    const log = openSync(logFile, 'a');
    this.process = spawn(join(native, 'bin', 'postgres'), [
      '-D', this.folder, '-p', String(this.port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200', '-c', 'hot_standby=on',
      '-c', `primary_conninfo=host=${hostname} port=${port} user=${username} password=${password}`, '-c', `primary_slot_name=${slot}`, '-c', 'max_standby_streaming_delay=0',
    ], { ...(user ?? {}), cwd: '/', stdio: ['ignore', log, log], env: { PATH: process.env['PATH'] } });
    closeSync(log);
    for (const deadline = Date.now() + startDeadlineMs; ; ) {
      const isThere = await this.ask('select 1').then(() => true, () => false);
      if (isThere) return;
      if (Date.now() > deadline) throw new Error(`the standby did not start:\n${readFileSync(logFile, 'utf8')}`);
      await sleep(50);
    }
  }

  /** Ends it at once, as when its machine is lost. */
  async kill(): Promise<void> {
    const { process: running } = this;
    this.process = null;
    if (running === null) return;
    const ended = new Promise((resolve) => { running.once('close', resolve); });
    running.kill('SIGQUIT');
    await ended;
  }
}
