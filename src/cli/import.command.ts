import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { importVacancies, readCentres, type ImportResult, type RowFault } from '../interchange/index.js';
import { storeRegionCentres } from '../domain/regions/index.js';
import { logged } from '../platform/telemetry/jobs.js';
import type { Locale } from '../platform/i18n/text.js';
import { readClassification, readEsco, replaceEntries, type TitleSource } from '../suggesting/index.js';
import { readConfig } from '../config/config.js';
import { terminalLocale, withDatabase, withOwner } from './context.js';

interface Options { readonly map: Record<string, string>; readonly json?: boolean; readonly lang?: string; readonly faults: string }

function collectColumn(pair: string, earlier: Record<string, string>): Record<string, string> {
  const at = pair.lastIndexOf('=');
  if (at < 1) throw new Error(`--map takes COLUMN=FIELD, as "职务=title"; not "${pair}"`);
  return { ...earlier, [pair.slice(0, at)]: pair.slice(at + 1) };
}

function faultLine({ line, column, value, reason }: RowFault, locale: Locale): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return locale === 'zh'
    ? `第 ${line} 行${column === '' ? '' : `,“${column}”列`},值“${shown}”:${reason.zh}`
    : `line ${line}${column === '' ? '' : `, column "${column}"`}, value "${shown}": ${reason.en}`;
}

function summary({ imported, unchanged, held, rejected, encoding, rejectedFile }: ImportResult, locale: Locale): string {
  const name = encoding === 'utf8' ? 'UTF-8' : 'GB18030';
  const counts = locale === 'zh'
    ? `按 ${name} 读取:导入 ${imported} 行,未变 ${unchanged} 行,退回 ${rejected} 行。`
    : `Read as ${name}: ${imported} imported, ${unchanged} unchanged, ${rejected} rejected.`;
  const notes = held === 0 ? counts : locale === 'zh'
    ? `${counts}\n其中 ${held} 行是机关、事业单位的岗位,含有与岗位无关的身体条件等要求,已存为草稿,改好后再发布(见 vacanciesWithFindings)。`
    : `${counts}\n${held} of them, of public employers, set conditions that they must not set: they are drafts until that is mended (see vacanciesWithFindings).`;
  if (rejectedFile === null) return notes;
  return locale === 'zh' ? `${notes}\n退回的行在 ${rejectedFile},改好后可以再次导入。` : `${notes}\nThe rejected rows are in ${rejectedFile}; mend them and import that file.`;
}

/** Names of occupations, by which titles are understood: what was imported from the same source before is replaced. */
async function importNames(source: TitleSource, read: (from: string) => ReturnType<typeof readEsco>, from: string, lang: string | undefined): Promise<void> {
  const locale = terminalLocale(lang);
  const entries = await read(from);
  // Nobody writes these over GraphQL: the owner does, in a database that has been made ready.
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  await withDatabase(locale, (_ctx, log) => logged(log, `import ${source.toLowerCase()}`, () => withOwner(readConfig(), (owner) => replaceEntries(owner, source, entries)), () => ({ occupations: entries.length, names })));
  process.stdout.write(locale === 'zh' ? `导入 ${entries.length} 个职业的 ${names} 个名称。\n` : `${names} names of ${entries.length} occupations imported.\n`);
}

/** Centres of regions: those of regions that the table does not name stay as they are. Bad rows are reported and left out. */
async function importCentres(file: string, lang: string | undefined): Promise<void> {
  const locale = terminalLocale(lang);
  const { centres, faults, provinces } = await readCentres(file);
  for (const fault of faults) process.stderr.write(`${faultLine(fault, locale)}\n`);
  // Nobody writes these over GraphQL: the owner does, in a database that has been made ready.
  const imported = await withDatabase(locale, (_ctx, log) => logged(
    log, 'import region-centres', () => withOwner(readConfig(), (owner) => storeRegionCentres(owner, centres)), (changed) => ({ imported: changed, rejected: faults.length }),
  ));
  const unchanged = centres.length - imported;
  process.stdout.write(locale === 'zh'
    ? `导入 ${imported} 个中心点,未变 ${unchanged} 个,退回 ${faults.length} 行;省级 ${provinces} 行用不着。服务重新启动后生效。\n`
    : `${imported} centres imported, ${unchanged} unchanged, ${faults.length} rows rejected; ${provinces} rows of provinces are not needed. Servers use them once they are started again.\n`);
}

export const importCommand = new Command('import').description('bring data in from files').addCommand(
  new Command('esco')
    .description('import the occupations of ESCO, the European classification, with all their English names and skills: titles in English are understood by them')
    .argument('<folder>', 'where classification-en-csv.zip and relations-csv.zip lie, as the European Commission gives them out')
    .option('--lang <zh|en>', 'language of the report')
    .action((folder: string, { lang }: { readonly lang?: string }) => importNames('ESCO', readEsco, folder, lang)),
).addCommand(
  new Command('occupations')
    .description('import the Chinese classification of occupations as a whole: titles are then found among all of its occupations')
    .argument('<file>', 'its tree as JSON: { "data": [{ "seq", "name", "children" }] }')
    .option('--lang <zh|en>', 'language of the report')
    .action((file: string, { lang }: { readonly lang?: string }) => importNames('CLASSIFICATION', readClassification, file, lang)),
).addCommand(
  new Command('region-centres')
    .description('import the centres of regions, between which distances are measured (those of Shanxi are known): a CSV table of code, latitude and longitude')
    .argument('<file>', 'the CSV file; its first line names the columns: code, latitude, longitude (代码, 纬度, 经度)')
    .option('--lang <zh|en>', 'language of the report')
    .action((file: string, { lang }: { readonly lang?: string }) => importCentres(file, lang)),
).addCommand(
  new Command('vacancies')
    .description('import a CSV table of posts (UTF-8 or GB18030): one of a job board, or the one that a special job fair publishes')
    .argument('<file>', 'the CSV file; its first line names the columns')
    .option('--map <column=field>', 'what a column holds, for a header that is not known; can be given several times', collectColumn, {})
    .option('--faults <n>', 'how many bad cells to print', '200')
    .option('--json', 'end with one line of JSON')
    .option('--lang <zh|en>', 'language of the report')
    .action(async (file: string, { map, json, lang, faults }: Options) => {
      const locale = terminalLocale(lang);
      const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {percentage}% | {eta_formatted}', stream: process.stderr }) : null;
      let printed = 0;
      const result = await withDatabase(locale, async (ctx, log) => {
        bar?.start(1, 0);
        return logged(log, 'import vacancies', () => importVacancies(ctx, {
          file, columns: map,
          onFault: (fault) => { if (printed++ < Number(faults)) process.stderr.write(`${faultLine(fault, locale)}\n`); },
          onProgress: (read, all) => { bar?.setTotal(all); bar?.update(read); },
        }), ({ imported, unchanged, held, rejected }) => ({ imported, unchanged, held, rejected }));
      });
      bar?.stop();
      if (printed > Number(faults)) process.stderr.write(locale === 'zh' ? `还有 ${printed - Number(faults)} 处没有列出。\n` : `${printed - Number(faults)} more are not listed.\n`);
      (json === true ? process.stderr : process.stdout).write(`${summary(result, locale)}\n`);
      if (json === true) process.stdout.write(`${JSON.stringify({ imported: result.imported, unchanged: result.unchanged, held: result.held, rejected: result.rejected })}\n`);
    }),
);
