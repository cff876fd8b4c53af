import { setFlagsFromString } from 'node:v8';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { importTable, rowReport, type ImportResult, type TableKind } from '../../interchange/index.js';
import { logged } from '../../platform/telemetry/jobs.js';
import { terminalLocale, withDatabase } from '../context.js';
import { faultLine, inLanguage, summaryLines } from './report-lines.js';

interface Options {
  readonly map: Record<string, string>;
  readonly source?: string;
  readonly sheet?: string;
  readonly papers?: string;
  readonly dryRun?: boolean;
  readonly report?: string;
  readonly json?: boolean;
  readonly lang?: string;
  readonly faults: string;
}

function collectColumn(pair: string, earlier: Record<string, string>): Record<string, string> {
  const at = pair.lastIndexOf('=');
  if (at < 1) throw new Error(`--map takes COLUMN=FIELD, as "职务=title"; not "${pair}"`);
  return { ...earlier, [pair.slice(0, at)]: pair.slice(at + 1) };
}

function countsOf({ imported, unchanged, held, leftOpen, rejected }: ImportResult): Record<string, number> {
  return { imported, unchanged, held, leftOpen, rejected };
}

/**
 * How much the heap grows before what is no longer used is taken away, in percent of what is. Left alone it doubles and doubles again: a program that reads a long table
 * would hold a gigabyte of which it uses a tenth (`npm run bench -- import`).
 */
const heapGrowth = '--heap-growing-percent=30';

async function run(kind: TableKind, file: string, { map, source, sheet, papers, dryRun: isTrial = false, report: reportFile, json, lang, faults }: Options): Promise<void> {
  setFlagsFromString(heapGrowth);
  const locale = terminalLocale(lang);
  const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {percentage}% | {eta_formatted}', stream: process.stderr }) : null;
  const report = reportFile === undefined ? null : rowReport(reportFile, locale);
  const mostPrinted = Number(faults);
  let found = 0;
  const result = await withDatabase(locale, async (ctx, log) => {
    bar?.start(1, 0);
    return logged(log, `import ${kind.code}`, () => importTable(ctx, kind, {
      file, columns: map, isTrial, ...(source === undefined ? {} : { source }), ...(sheet === undefined ? {} : { sheet }), ...(papers === undefined ? {} : { papers }),
      onFault: (fault) => { if (found++ < mostPrinted) process.stderr.write(`${faultLine(fault, locale)}\n`); },
      onRow: (row) => { report?.add(row); },
      onProgress: (read, all) => { bar?.setTotal(all); bar?.update(read); },
    }), countsOf);
  }).catch((error: unknown) => { throw inLanguage(error, locale); }).finally(() => report?.close());
  bar?.stop();
  if (found > mostPrinted) process.stderr.write(locale === 'zh' ? `还有 ${found - mostPrinted} 处没有列出。\n` : `${found - mostPrinted} more are not listed.\n`);
  (json === true ? process.stderr : process.stdout).write(`${summaryLines(kind, result, { locale, isTrial })}\n`);
  if (json === true) process.stdout.write(`${JSON.stringify(countsOf(result))}\n`);
}

/** `import KIND FILE`. */
export function importTableCommand(kind: TableKind): Command {
  return new Command(kind.code)
    .description(`import a table of ${kind.label.en}: CSV of any separator and encoding, XLSX, ODS, XLS`)
    .argument('<file>', 'the file; its first rows name the columns ("cli template" writes one)')
    .option('--map <column=field>', 'what a column holds, for a header that is not known; can be given several times', collectColumn, {})
    .option('--source <name>', 'where the table comes from, as "national platform": its own numbers of rows are believed then, and its columns are remembered')
    .option('--sheet <name>', 'the only sheet of a workbook to read; all that hold such a table without it')
    .option('--papers <words>', 'the papers that you saw, as "营业执照复印件": with them the facts of the table count, without them they are claims')
    .option('--dry-run', 'read and judge every row, and keep nothing')
    .option('--report <file>', 'write what became of each row to a file, .csv or .json')
    .option('--faults <n>', 'how many bad cells to print', '200')
    .option('--json', 'end with one line of JSON')
    .option('--lang <zh|en>', 'language of the report')
    .action((file: string, options: Options) => run(kind, file, options));
}
