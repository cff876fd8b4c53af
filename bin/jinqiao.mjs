#!/usr/bin/env -S node --max-semi-space-size=64 --no-allocation-site-pretenuring
// The flags: what a request makes must be gone with it, and not be kept as old (docs/decisions/007-requests-leave-nothing-old.md).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `jinqiao` serves, `jinqiao COMMAND …` is the command line. Runs the bundle that bin/build.mjs makes, in this very
 * process, and nothing else. The bundle bears the time at which its build began; where any source, the lock file or the
 * build itself changed since, it is built again first, so that what runs is never older than the sources. Tests and
 * benchmarks run the modules of dist/src. tsc alone would take a second to find that nothing changed; looking at the
 * files takes a few milliseconds.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'bundle');
const sources = ['src', 'migrations', 'bin', 'tsconfig.json', 'package-lock.json'];

/** The latest change in a folder, that of the folders themselves included: it tells of files that went. */
function latestChange(path) {
  const stats = statSync(path);
  const { mtimeMs } = stats;
  return stats.isDirectory() ? Math.max(mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name)))) : mtimeMs;
}

const built = join(bundle, 'main.js');
if (!existsSync(built) || sources.some((path) => latestChange(join(root, path)) > statSync(built).mtimeMs)) {
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'build.mjs')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// What was compiled once is kept, so that the next start does not compile it again; where the folder can't be written, nothing is.
enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
// Node keeps it when the process ends: a server may be killed, and V8 forgets after a while what only the start needed.
setTimeout(flushCompileCache, 10_000).unref();
const serves = process.argv.length === 2;
await import(serves ? built : join(bundle, 'cli', 'main.js'));
