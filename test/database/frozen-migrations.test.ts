import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';

const list = join('test', 'database', 'migrations.sha256');

/** Digests of files by their paths, as sha256sum writes them. */
const frozen = new Map(readFileSync(join(projectRoot, list), 'utf8').trimEnd().split('\n').map((line) => {
  const [digest = '', file = ''] = line.split('  ');
  return [file, digest];
}));

const files = readdirSync(join(projectRoot, 'migrations'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));

/** As it is now; null where it is not there. */
function digestOf(file: string): string | null {
  const path = join(projectRoot, file);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}

describe('a migration that was committed', () => {
  test.each([...frozen])('%s is what it was: a change of the tables is a new migration', (file, digest) => {
    expect(digestOf(file)).toBe(digest);
  });

  test(`stands in ${list}: sha256sum FILE >> ${list} adds it`, () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => !frozen.has(file))).toEqual([]);
  });
});
