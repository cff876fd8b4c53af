import 'reflect-metadata';
import { Command } from 'commander';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';
import { differences, examplesFolder, keptTexts, textsOf } from './texts.js';

const say = (text: string): void => { process.stderr.write(`${text}\n`); };

/** What Jest runs before and after all tests: it brings up a PostgreSQL, and ends it. */
async function around(name: 'setup' | 'teardown'): Promise<void> {
  const { default: run } = await import(join(projectRoot, 'test', 'support', `global-${name}.mjs`)) as { readonly default: () => Promise<void> };
  await run();
}

await new Command('examples')
  .description('compare the answers to the examples, and the SQL behind them, with those that are kept beside them')
  .option('--write', 'keep what is answered and sent now')
  .action(async (options: { readonly write?: boolean }) => {
    await around('setup');
    try {
      const { recordExamples } = await import('./recording.js'); // once the database of the tests is there
      const [kept, made] = [keptTexts(), textsOf(await recordExamples())];
      const files = differences(kept, made);
      for (const file of files) say(`${options.write === true ? 'written' : 'differs from what is kept'}: src/examples/${file}`);
      say(files.length === 0 ? 'all examples are as they were' : `${files.length} of ${made.size} files`);
      if (options.write !== true) process.exitCode = files.length === 0 ? 0 : 1;
      else for (const file of files) {
        const text = made.get(file);
        if (text === undefined) rmSync(join(examplesFolder, file));
        else writeFileSync(join(examplesFolder, file), text);
      }
    } finally {
      await around('teardown');
    }
  })
  .parseAsync();
