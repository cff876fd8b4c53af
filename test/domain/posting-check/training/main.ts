import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../../src/config/config.js';
import { modelFile } from './model.js';

// Makes the model of likely conditions, and says whether the program has it; with --write, it is written.

const file = join(projectRoot, 'src/domain/posting-check/likely/model.data.ts');
const made = modelFile();
const isSame = readFileSync(file, 'utf8') === made;
if (process.argv.includes('--write')) {
  if (!isSame) writeFileSync(file, made);
  process.stdout.write(isSame ? 'the model is as it was\n' : `written: ${made.length} characters\n`);
} else {
  process.stdout.write(isSame ? 'the model is the one of the marked texts\n' : 'the marked texts make another model: npm run posting-model -- --write\n');
  process.exitCode = isSame ? 0 : 1;
}
