#!/usr/bin/env -S node --max-semi-space-size=64 --no-allocation-site-pretenuring
// The flags: what a request makes must be gone with it, and not be kept as old (docs/decisions/007-requests-leave-nothing-old.md).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `jinqiao` serves, `jinqiao COMMAND …` is the command line. Compiles where something changed since the last time, then runs the program in this very
 * process. The compiler alone would take a second to find that nothing changed; looking at the files takes a few milliseconds.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'dist', '.tsbuildinfo');

/** The latest change in a folder, that of the folders themselves included: it tells of files that went. */
function latestChange(path) {
  const stats = statSync(path);
  const { mtimeMs } = stats;
  return stats.isDirectory() ? Math.max(mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name)))) : mtimeMs;
}

const isStale = !existsSync(built) || ['src', 'migrations', 'bench', 'tsconfig.json', 'package-lock.json'].some((path) => latestChange(join(root, path)) > statSync(built).mtimeMs);
if (isStale) {
  const compiled = spawnSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], { cwd: root, stdio: 'inherit' });
  if (compiled.status !== 0) process.exit(compiled.status ?? 1);
}
// What was compiled once is kept, so that the next start does not compile it again; where the folder can't be written, nothing is.
enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
const serves = process.argv.length === 2;
await import(join(root, 'dist', 'src', ...(serves ? ['main.js'] : ['cli', 'main.js'])));
