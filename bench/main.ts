import 'reflect-metadata';
import Table from 'cli-table3';
import { Command } from 'commander';
import { benchAudit } from './audit.bench.js';
import { benchFair } from './fair.bench.js';
import { benchEngine, matchSize } from './match/engine.bench.js';
import { benchMatch } from './match.bench.js';
import { benchMeasures } from './measures.bench.js';
import { benchMigrations } from './migrations.bench.js';
import { benchTitles } from './titles.bench.js';
import type { Figure } from './figure.js';

interface Bench {
  readonly run: (n: number) => Promise<Figure[]>;
  /** How many samples, or rows, without being told. */
  readonly n: number;
}

const benches: Readonly<Record<string, Bench>> = {
  match: { run: benchMatch, n: 60 },
  audit: { run: benchAudit, n: 300 },
  measures: { run: benchMeasures, n: 40 },
  fair: { run: benchFair, n: 1 },
  titles: { run: benchTitles, n: 1 },
  migrations: { run: benchMigrations, n: 1_000_000 },
};

await new Command('bench')
  .description('measure; a figure over its bar makes it fail')
  .argument('[name]', Object.keys(benches).join(', '), 'match')
  .option('--runs <n>', 'samples of each figure; of migrations, rows of each table')
  .option('--vacancies <n>', `of match: so many posts, in data of its own; ${matchSize.vacancies} for the bars`)
  .option('--seekers <n>', `of match: so many people; ${matchSize.seekers} for the bars`)
  .option('--json', 'one line of JSON for each figure')
  .action(async (name: string, { runs, json, vacancies, seekers }: { runs?: string; json?: boolean; vacancies?: string; seekers?: string }) => {
    const bench = benches[name];
    if (bench === undefined) throw new Error(`There is no benchmark "${name}"; there are: ${Object.keys(benches).join(', ')}.`);
    const isSized = vacancies !== undefined || seekers !== undefined;
    const figures = await (name === 'match' && isSized
      ? benchEngine({ vacancies: Number(vacancies ?? matchSize.vacancies), seekers: Number(seekers ?? matchSize.seekers) }) : bench.run(Number(runs ?? bench.n)));
    if (json === true) for (const each of figures) process.stdout.write(`${JSON.stringify(each)}\n`);
    else {
      const table = new Table({ head: ['figure', 'value', 'bar', 'ok'], style: { head: [], border: [] } });
      for (const { name: figureName, value, unit, bar, ok } of figures) table.push([figureName, `${value} ${unit}`, bar === null ? '' : `${bar} ${unit}`, ok ? 'yes' : 'NO']);
      process.stdout.write(`${table.toString()}\n`);
    }
    process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
  })
  .parseAsync();
