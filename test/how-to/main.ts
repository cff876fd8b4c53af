import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../../src/config/config.js';
import { apply } from './changes.js';
import { recipesOf, type Recipe } from './recipes.js';
import { Scratch } from './scratch.js';

interface Options { readonly keep?: boolean; readonly lint?: boolean }

const document = join(projectRoot, 'docs', 'HOW-TO.md');
/** Lines of a failed command's output that are printed. */
const mostLines = 60;
/** `dist` holds what runs; `test` compiles with it. */
const compile = 'tsc -b . test';

const say = (text: string): void => { process.stderr.write(`${text}\n`); };
let current: Scratch | null = null;

/** Carries out one recipe in a copy of the tree. False where a command fails. */
function carryOut(recipe: Recipe, { keep, lint }: Options): boolean {
  const began = performance.now();
  const scratch = current = new Scratch(projectRoot);
  const files = apply(recipe.changes, (file) => scratch.read(file));
  for (const [file, text] of files) scratch.write(file, text);
  const sources = [...files.keys()].filter((file) => file.endsWith('.ts'));
  const checks = lint === true && sources.length > 0 ? [`eslint ${sources.join(' ')}`, 'depcruise src'] : [];
  const failed = [compile, ...recipe.commands, ...checks, ...recipe.tests].find((command) => {
    const { ok, output } = scratch.run(command);
    if (!ok) say(`${output.trimEnd().split('\n').slice(-mostLines).join('\n')}\n${recipe.name}: failed: ${command}`);
    return !ok;
  });
  const { changed, added } = scratch.touched();
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`${failed === undefined ? 'ok' : 'FAILED'}  ${recipe.name}: ${changed.length + added.length} files, ${added.length} of them new; ${seconds} s`);
  for (const file of [...added.map((each) => `+ ${each}`), ...changed.map((each) => `  ${each}`)]) say(`      ${file}`);
  if (keep === true) say(`      kept in ${scratch.folder}`);
  else scratch.remove();
  current = null;
  return failed === undefined;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    current?.remove();
    process.exit(1);
  });
}

await new Command('how-to')
  .description('carry out the recipes of docs/HOW-TO.md, each in a scratch copy of the tree: change, compile, test')
  .argument('[names...]', 'recipes; all of them without')
  .option('--keep', 'keep the copies')
  .option('--lint', 'check the changed files as npm run lint does, too')
  .action((names: string[], options: Options) => {
    const recipes = recipesOf(readFileSync(document, 'utf8'));
    const unknown = names.find((name) => !recipes.some((recipe) => recipe.name === name));
    if (unknown !== undefined) throw new Error(`There is no recipe "${unknown}"; there are: ${recipes.map(({ name }) => name).join(', ')}.`);
    const asked = names.length === 0 ? recipes : recipes.filter(({ name }) => names.includes(name));
    const done = asked.filter((recipe) => carryOut(recipe, options));
    say(`${done.length} of ${asked.length} recipes work.`);
    process.exitCode = done.length === asked.length ? 0 : 1;
  })
  .parseAsync();
