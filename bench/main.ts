import 'reflect-metadata';
import Table from 'cli-table3';
import { Command } from 'commander';
import { benchAdmission } from './admission.bench.js';
import { benchAudit } from './audit.bench.js';
import { benchFair } from './fair.bench.js';
import { benchFairness } from './fairness.bench.js';
import { benchImport } from './import.bench.js';
import { barSize, benchEngine, usualSize } from './match/engine.bench.js';
import { benchMeasures } from './measures.bench.js';
import { benchMigrations } from './migrations.bench.js';
import { benchReference } from './reference.bench.js';
import { benchSearch, searchedPosts } from './search.bench.js';
import { benchStart } from './start.bench.js';
import { benchTexts } from './texts.bench.js';
import { benchTitles } from './titles.bench.js';
import { benchSense, type SenseOptions } from './sense.bench.js';
import type { Figure } from './figure.js';

interface Options extends SenseOptions { readonly runs?: string; readonly page?: string }

/** With so many samples, or rows, without being told. */
const sampled = (run: (n: number) => Promise<Figure[]>, n: number) => ({ runs }: Options): Promise<Figure[]> => run(Number(runs ?? n));

const benches: Readonly<Record<string, (options: Options) => Promise<Figure[]>>> = {
  match: ({ vacancies, seekers }) => benchEngine({ vacancies: Number(vacancies ?? usualSize.vacancies), seekers: Number(seekers ?? usualSize.seekers) }),
  reference: sampled(benchReference, 60),
  audit: sampled(benchAudit, 300),
  admission: benchAdmission,
  measures: sampled(benchMeasures, 40),
  fair: sampled(benchFair, 1),
  fairness: ({ page }) => benchFairness(page ?? null),
  search: ({ vacancies, runs }) => benchSearch(Number(vacancies ?? searchedPosts), Number(runs ?? 40)),
  sense: benchSense,
  texts: sampled(benchTexts, 1),
  titles: sampled(benchTitles, 1),
  migrations: sampled(benchMigrations, 1_000_000),
  start: sampled(benchStart, 5),
  import: sampled(benchImport, 100_000),
};

await new Command('bench')
  .description('measure; a figure over its bar makes it fail')
  .argument('[name]', Object.keys(benches).join(', '), 'match')
  .option('--runs <n>', 'samples of each figure; of migrations, rows of each table')
  .option('--vacancies <n>', `of match: so many posts, in data of its own; ${usualSize.vacancies} without being told, ${barSize.vacancies} for the bars; of sense: lists of so many`)
  .option('--seekers <n>', `of match: so many people; ${usualSize.seekers} without being told, ${barSize.seekers} for the bars; of sense: lists of so many`)
  .option('--page <file>', 'of fairness: a page with plots, written there')
  .option('--size <size>', 'of sense: the demonstration, small (without being told) or large')
  .option('--all', 'of sense: all lists of the large demonstration, not a sample')
  .option('--seed <n>', 'of sense: draws another sample')
  .option('--show <n>', 'of sense: prints so many found pairs of each kind')
  .option('--read <n>', 'of sense: prints the lists of so many job seekers and half as many vacancies, and counts nothing')
  .option('--json', 'one line of JSON for each figure')
  .action(async (name: string, options: Options) => {
    const bench = benches[name];
    if (bench === undefined) throw new Error(`There is no benchmark "${name}"; there are: ${Object.keys(benches).join(', ')}.`);
    const figures = await bench(options);
    if (options.json === true) for (const each of figures) process.stdout.write(`${JSON.stringify(each)}\n`);
    else if (figures.length > 0) {
      const table = new Table({ head: ['figure', 'value', 'bar', 'ok'], style: { head: [], border: [] } });
      for (const { name: figureName, value, unit, bar, ok } of figures) table.push([figureName, `${value} ${unit}`, bar === null ? '' : `${bar} ${unit}`, ok ? 'yes' : 'NO']);
      process.stdout.write(`${table.toString()}\n`);
    }
    process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
  })
  .parseAsync();
