import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/config/config.js';
import { modelFile } from './training/model.js';

test('the model of likely conditions is the one that the marked texts make', () => {
  expect(readFileSync(join(projectRoot, 'src/domain/posting-check/likely/model.data.ts'), 'utf8') === modelFile()).toBe(true);
});
