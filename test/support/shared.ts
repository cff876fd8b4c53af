import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { projectRoot } from '../../src/config/config.js';

const folder = join(projectRoot, '..', 'shared', 'data');

/** A file of real data beside the checkout. */
function sharedFile(name: string): string {
  return join(folder, name);
}

/** A test of real data: it says why where it is left out, and is not left out where JINQIAO_REQUIRE_SHARED is set. */
export function testWithShared(name: string, file: string, run: (path: string) => Promise<void>): void {
  const path = sharedFile(file);
  if (existsSync(path)) test(name, () => run(path));
  else if (process.env['JINQIAO_REQUIRE_SHARED'] === '1') test(name, () => { throw new Error(`${path} is needed here and is not there`); });
  else test.skip(`${name} (left out: ../shared/data/${file} is not there)`, () => undefined);
}
