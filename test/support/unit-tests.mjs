import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Prints the test files that need neither a database nor a program in a process of its own, and go through no hundreds of random cases: `npm run
 * test:unit` runs these. They are found by what they import, so that nobody has to keep a list.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const slow = new Set(['database.ts', 'program.ts', 'server.ts', 'shared.ts'].map((file) => resolve(root, 'test', 'support', file)));
const reached = new Map();

/** The files of the tests that a file imports, types aside. */
function importsOf(file) {
  const source = readFileSync(file, 'utf8').replaceAll(/^import type [^;]+;/gm, '');
  const named = [...source.matchAll(/from '(\.[^']+)\.js'/g), ...source.matchAll(/import\('(\.[^']+)\.js'\)/g)];
  return named.map(([, name]) => `${resolve(dirname(file), name)}.ts`).filter((path) => path.startsWith(resolve(root, 'test')) && existsSync(path));
}

function isSlow(file) {
  if (slow.has(file)) return true;
  if (!reached.has(file)) {
    reached.set(file, false); // a circle adds nothing
    reached.set(file, importsOf(file).some(isSlow));
  }
  return reached.get(file);
}

const longer = /\.full\.test\.ts$/;
/** How many random cases a property is tried with. */
const asksRuns = /^import \{[^}]*\bruns\b[^}]*\} from '[^']*arbitraries\.js';/m;
const files = globSync('test/**/*.test.ts', { cwd: root }).filter((file) => !longer.test(file) && !isSlow(resolve(root, file)) && !asksRuns.test(readFileSync(resolve(root, file), 'utf8')));
process.stdout.write(`${files.map((file) => relative(process.cwd(), resolve(root, file))).sort().join(' ')}\n`);
