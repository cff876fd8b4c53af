import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { importVacancies, readCentres, type ImportResult, type RowFault } from '../interchange/index.js';
import { storeRegionCentres } from '../domain/regions/index.js';
import { logged } from '../platform/telemetry/jobs.js';
import { text, type Locale, type Text } from '../platform/i18n/text.js';
import { readClassification, readEsco, replaceEntries, type TitleSource } from '../suggesting/index.js';
import { readConfig } from '../config/config.js';
import { terminalLocale, withDatabase, withOwner } from './context.js';

interface Options { readonly map: Record<string, string>; readonly source?: string; readonly json?: boolean; readonly lang?: string; readonly faults: string }

function collectColumn(pair: string, earlier: Record<string, string>): Record<string, string> {
  const at = pair.lastIndexOf('=');
  if (at < 1) throw new Error(`--map takes COLUMN=FIELD, as "职务=title"; not "${pair}"`);
  return { ...earlier, [pair.slice(0, at)]: pair.slice(at + 1) };
}

function faultLine({ line, column, value, reason, consequence }: RowFault, locale: Locale): string {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  const { zh, en } = consequences[consequence];
  return locale === 'zh'
    ? `${zh} 第 ${line} 行${column === '' ? '' : `,“${column}”列`}${value === '' ? '' : `,值“${shown}”`}:${reason.zh}`
    : `${en} line ${line}${column === '' ? '' : `, column "${column}"`}${value === '' ? '' : `, value "${shown}"`}: ${reason.en}`;
}

/** What a fault comes to, in front of its line. */
const consequences: Readonly<Record<RowFault['consequence'], Text>> = {
  REJECTED: text('[退回]', '[rejected]'), HELD: text('[草稿]', '[draft]'), LEFT_OPEN: text('[留空]', '[left open]'),
};

const encodingNames: Readonly<Record<ImportResult['encoding'], string>> = { utf8: 'UTF-8', gb18030: 'GB18030', utf16le: 'UTF-16', utf16be: 'UTF-16 (BE)' };

/** One line for each column that was not imported, with what it probably holds. */
function unknownColumnLines({ unknownColumns }: ImportResult, locale: Locale): string[] {
  return unknownColumns.map(({ column, guess }) => {
    const map = guess === null ? '' : ` --map "${column}=${guess}"`;
    return locale === 'zh'
      ? `没有导入“${column}”这一列。${guess === null ? '' : `如果它是 ${guess},请加上:${map.trim()}`}`
      : `The column "${column}" was not imported.${guess === null ? '' : ` If it holds ${guess}, add:${map}`}`;
  });
}

function summary(result: ImportResult, locale: Locale): string {
  const { imported, unchanged, held, leftOpen, rejected, encoding, rejectedFile } = result;
  const name = encodingNames[encoding];
  const lines = locale === 'zh'
    ? [
      `按 ${name} 读取:导入 ${imported} 行,未变 ${unchanged} 行,退回 ${rejected} 行。`,
      ...(held === 0 ? [] : [`其中 ${held} 行存为草稿:残疾类别没有看懂,没有岗位名称,或机关、事业单位的岗位含有与岗位无关的身体条件等要求(见 vacanciesWithFindings)。改好后再发布。`]),
      ...(leftOpen === 0 ? [] : [`有 ${leftOpen} 处没有看懂,已留空,原文保存在 asWritten。`]),
      ...(rejectedFile === null ? [] : [`退回的行在 ${rejectedFile},改好后可以再次导入。最后一列“导入标识”请保留。`]),
    ]
    : [
      `Read as ${name}: ${imported} imported, ${unchanged} unchanged, ${rejected} rejected.`,
      ...(held === 0 ? [] : [`${held} of them are drafts: whom they are reserved for is not understood, the title is missing, or a public employer sets conditions that it must not set (see vacanciesWithFindings). Publish them once that is mended.`]),
      ...(leftOpen === 0 ? [] : [`${leftOpen} cells were not understood and left open; their words are kept in asWritten.`]),
      ...(rejectedFile === null ? [] : [`The rejected rows are in ${rejectedFile}; mend them and import that file, with its last column.`]),
    ];
  return [...unknownColumnLines(result, locale), ...lines].join('\n');
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
    .description('import a CSV table of posts (UTF-8, UTF-16 or GB18030, any separator): one of a job board, or the one that a special job fair publishes')
    .argument('<file>', 'the CSV file; its first line names the columns')
    .option('--map <column=field>', 'what a column holds, for a header that is not known; can be given several times', collectColumn, {})
    .option('--source <name>', 'where the table comes from, as "national platform": its own numbers of posts are believed then')
    .option('--faults <n>', 'how many bad cells to print', '200')
    .option('--json', 'end with one line of JSON')
    .option('--lang <zh|en>', 'language of the report')
    .action(async (file: string, { map, source, json, lang, faults }: Options) => {
      const locale = terminalLocale(lang);
      const bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {percentage}% | {eta_formatted}', stream: process.stderr }) : null;
      let printed = 0;
      const result = await withDatabase(locale, async (ctx, log) => {
        bar?.start(1, 0);
        return logged(log, 'import vacancies', () => importVacancies(ctx, {
          file, columns: map, ...(source === undefined ? {} : { source }),
          onFault: (fault) => { if (printed++ < Number(faults)) process.stderr.write(`${faultLine(fault, locale)}\n`); },
          onProgress: (read, all) => { bar?.setTotal(all); bar?.update(read); },
        }), ({ imported, unchanged, held, leftOpen, rejected }) => ({ imported, unchanged, held, leftOpen, rejected }));
      });
      bar?.stop();
      if (printed > Number(faults)) process.stderr.write(locale === 'zh' ? `还有 ${printed - Number(faults)} 处没有列出。\n` : `${printed - Number(faults)} more are not listed.\n`);
      (json === true ? process.stderr : process.stdout).write(`${summary(result, locale)}\n`);
      if (json === true) process.stdout.write(`${JSON.stringify({ imported: result.imported, unchanged: result.unchanged, held: result.held, leftOpen: result.leftOpen, rejected: result.rejected })}\n`);
    }),
);
