import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/config/config.js';

const built = join(projectRoot, 'dist', 'src');

/** The packages that a module of the built program loads, by itself and through all that it imports. */
function packagesOf(module: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const left = [join(built, `${module}.js`)];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
      if (fileName.startsWith('.')) left.push(join(dirname(file), fileName));
      else if (!fileName.startsWith('node:') && !builtinModules.includes(fileName)) packages.add(fileName);
    }
  }
  return [...packages].sort();
}

// GraphQL, the entities and all that belongs to them would take most of a second to load, and 50 MB, in each thread.
test.each([
  // The conditions of a filter are written once, as SQL and as what the index asks.
  ['matching/engine/threads/engine.worker', ['pg', 'pg-copy-streams', 'sql-template-tag']],
  ['planning/fairs/planner.worker', ['highs', 'sql-template-tag']],
  ['platform/documents/docx.worker', ['docx']],
  ['suggesting/titles/titles.worker', []],
])('the thread %s loads what it needs, and no more', (module, packages) => {
  expect(packagesOf(module)).toEqual(packages);
});
