import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';

/** Stands for the real build: its bundle prints how often it was built, and bears the time at which that began. */
const build = `
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
const began = new Date();
const times = existsSync('times') ? Number(readFileSync('times', 'utf8')) + 1 : 1;
writeFileSync('times', String(times));
mkdirSync('dist/bundle/cli', { recursive: true });
for (const name of ['main', 'cli/main']) {
  writeFileSync(\`dist/bundle/\${name}.js\`, \`process.stdout.write('\${name} \${times}')\`);
}
utimesSync('dist/bundle/main.js', began, began);
`;

const files = ['src/main.ts', 'src/inner/other.ts', 'migrations/first.sql', 'tsconfig.json', 'package-lock.json'];
let root: string;

/** What the program prints, or how it ends where that is not in order. */
function run(...command: readonly string[]): string | number | null {
  const program = join(root, 'bin', 'jinqiao.mjs');
  const { status, stdout } = spawnSync(process.execPath, [program, ...command], { encoding: 'utf8' });
  return status === 0 ? stdout : status;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jinqiao-bundle-'));
  chmodSync(root, 0o755);
  for (const folder of ['bin', 'src/inner', 'migrations']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of files) writeFileSync(join(root, file), '{}');
  cpSync(join(projectRoot, 'bin', 'jinqiao.mjs'), join(root, 'bin', 'jinqiao.mjs'));
  writeFileSync(join(root, 'bin', 'build.mjs'), build);
});
afterEach(() => { rmSync(root, { recursive: true, force: true }); });

test('the bundle is built where there is none, and run as it is while nothing changes', () => {
  expect([run(), run(), run('schema')]).toEqual(['main 1', 'main 1', 'cli/main 1']);
});

test.each([...files, 'bin/build.mjs'])('a change of %s is built before it runs', (file) => {
  run();
  const soon = new Date(Date.now() + 1000);
  utimesSync(join(root, file), soon, soon);
  expect(run()).toBe('main 2');
});

test('a source that went is built without', () => {
  run();
  const [earlier, before] = [new Date(Date.now() - 61_000), new Date(Date.now() - 60_000)];
  utimesSync(join(root, 'dist', 'bundle', 'main.js'), before, before);
  const sources = globSync(['src/**', 'migrations/**', 'bin/**', '*.json'], { cwd: root });
  for (const path of sources) utimesSync(join(root, path), earlier, earlier);
  expect(run()).toBe('main 1');
  rmSync(join(root, 'src', 'inner', 'other.ts'));
  expect(run()).toBe('main 2');
});

test('a program that can not be built does not run', () => {
  run();
  writeFileSync(join(root, 'bin', 'build.mjs'), 'process.exit(3);');
  expect(run()).toBe(3);
});
