import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/config/config.js';
import { allExamples, exampleVariables } from '../support/examples.js';
import { Home, Program } from '../support/program.js';

const entry = join('bin', 'jinqiao.mjs');
/** Lets `classesOf` ask. */
const classLister = join(projectRoot, 'test', 'support', 'class-names.mjs');
const listing = { JINQIAO_DEMO: 'on', NODE_OPTIONS: `--import ${classLister}` };
let home: Home;
const running: Program[] = [];

async function start(options: Partial<Parameters<typeof Program.start>[0]> = {}): Promise<Program> {
  const program = await Program.start({ home: home.path, env: { JINQIAO_DEMO: 'on' }, entry, ...options });
  running.push(program);
  return program;
}

/** The name of every class that a program has once it answered. */
async function classesOf(program: Program): Promise<string[]> {
  await program.ask('{ vacancies(first: 1) { nodes { title } } }');
  program.process.kill('SIGUSR2');
  for (const deadline = Date.now() + 20_000; !/^classes: .*\n/m.test(program.output); ) {
    if (Date.now() > deadline) throw new Error(`no classes in:\n${program.output}`);
    await sleep(50);
  }
  const [, names = ''] = /^classes: (.*)$/m.exec(program.output) ?? [];
  return JSON.parse(names) as string[];
}

beforeEach(async () => { home = await Home.withDemonstration(); });
afterEach(async () => {
  for (const program of running.splice(0)) {
    if (program.process.exitCode === null && program.process.signalCode === null) await program.stop('SIGKILL');
  }
  await home.remove();
});

describe('the program as npm start runs it', () => {
  test('answers every example, in its threads too, and reports no fault', async () => {
    const program = await start();
    expect(program.output).toMatch(/^晋桥 Jinqiao is running\.$/m);
    const started = program.output.length;
    for (const { name, document, account } of allExamples) {
      const { data, errors } = await program.ask<object | null>(document, program.tokenOf(account), exampleVariables);
      expect([name, errors, data === null]).toEqual([name, undefined, false]);
    }
    const { data } = await program.ask<{ report: { document: { base64: string } } }>(
      '{ report(year: 2026, region: "140105") { document(format: DOCX) { base64 } } }', program.tokenOf('counsellor'));
    expect(Buffer.from(data.report.document.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(program.output.slice(started)).toBe('');
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test('makes all its tables with its own migrations, and loads no package beside the one that it holds', async () => {
    await home.remove();
    home = new Home();
    const program = await start({ env: listing });
    expect(program.output).toContain('demonstration data loaded just now');
    const { data } = await program.ask<{ employers: { totalCount: number } }>('{ employers(first: 1) { totalCount } }');
    expect(data.employers.totalCount).toBe(300);
    const classes = await classesOf(program);
    for (const one of ['GraphQLSchema', 'SchemaGenerator', 'MikroORM', 'Migrator']) {
      expect([one, classes.filter((name) => name === one).length]).toEqual([one, 1]);
    }
    expect(await program.stop()).toEqual({ code: 0, signal: null });
  });

  test('has classes of the same names as the modules', async () => {
    const modules = await start({ entry: join('dist', 'src', 'main.js'), env: listing });
    const ofModules = new Set(await classesOf(modules));
    await modules.stop();
    const bundle = await start({ env: listing });
    const ofBundle = await classesOf(bundle);
    await bundle.stop();
    expect(ofBundle.filter((name) => !ofModules.has(name))).toEqual([]);
    expect(ofBundle).toEqual(expect.arrayContaining(['JobSeeker', 'Application', 'ConfigError']));
  });
});

test('a stack trace names the compiled modules where source maps are asked for', async () => {
  const folder = join(home.folder, 'keys');
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const env = { JINQIAO_SEALING_KEYS_FILE: folder, NODE_OPTIONS: '--enable-source-maps' };
  const program = Program.launch({ home: home.path, entry, env });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.output).toContain('EISDIR');
  expect(program.output).toMatch(/at readSecrets \(\S*\/dist\/src\/access\/secrets\.js:\d+:\d+\)/);
});
