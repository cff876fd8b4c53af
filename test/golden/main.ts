import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../../src/config/config.js';
import { largeDemoSize } from '../../src/demonstration/index.js';
import { defaultModel } from '../../src/matching/model/model.js';
import { answerTo, caseName, caseNamed, casesOf } from './answers.js';
import { demonstrationSource } from './demonstration-source.js';
import { differences, digestsOf, goldenText, type Digests, type Golden } from './digests.js';

/** The day of the data and of the questions. Another day makes other data, and so other digests. */
const day = '2026-12-01';
const caseCount = { perSide: 300, applications: 10 };
const file = join(projectRoot, 'test', 'golden', 'rankings.json');
/** Names of cases that are printed; the rest is counted. */
const mostNamed = 20;

const say = (text: string): void => { process.stderr.write(`${text}\n`); };
const readGolden = (): Golden => JSON.parse(readFileSync(file, 'utf8')) as Golden;
const source = (): ReturnType<typeof demonstrationSource> => demonstrationSource(day, largeDemoSize);

async function makeGolden(): Promise<Golden> {
  const from = source();
  const cases: Record<string, Digests> = {};
  for (const each of casesOf(from, caseCount)) cases[caseName(each)] = digestsOf(await answerTo(from, defaultModel, each));
  return { day, cases };
}

/** Prints the whole answer to a case. False where it is not the kept one. */
async function show(name: string): Promise<boolean> {
  const asked = caseNamed(name);
  const kept = readGolden().cases[name];
  const answer = await answerTo(source(), defaultModel, asked);
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
  if (kept === undefined) throw new Error(`${name} is none of the cases in ${file}.`);
  const parts = differences({ day, cases: { [name]: kept } }, { day, cases: { [name]: digestsOf(answer) } });
  for (const each of parts) say(`differs from what is kept: ${each}`);
  return parts.length === 0;
}

async function compare(): Promise<boolean> {
  const [kept, made] = [readGolden(), await makeGolden()];
  const found = differences(kept, made);
  for (const each of found.slice(0, mostNamed)) say(`differs from what is kept: ${each}`);
  if (found.length > mostNamed) say(`and ${found.length - mostNamed} more`);
  say(found.length === 0 ? `all ${Object.keys(made.cases).length} cases are as they were` : `${found.length} of ${Object.keys(made.cases).length} cases differ; --show CASE prints an answer`);
  return found.length === 0;
}

async function write(): Promise<boolean> {
  const made = await makeGolden();
  writeFileSync(file, goldenText(made));
  say(`${Object.keys(made.cases).length} cases written to ${file}`);
  return true;
}

await new Command('golden')
  .description('compare the rankings of the large demonstration, and all that explains them, with those that are kept')
  .option('--write', 'keep what matching answers now')
  .option('--show <case>', 'print the whole answer to one case, as seeker:1 or vacancy:1')
  .action(async (options: { readonly write?: boolean; readonly show?: string }) => {
    const isKept = await (options.show !== undefined ? show(options.show) : options.write === true ? write() : compare());
    say(`${Math.round(performance.now() / 1000)} s, ${(process.resourceUsage().maxRSS / 1024 ** 2).toFixed(1)} GB`);
    process.exitCode = isKept ? 0 : 1;
  })
  .parseAsync();
