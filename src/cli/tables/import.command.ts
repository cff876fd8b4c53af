import { Command } from 'commander';
import { readCentres, tableKinds } from '../../interchange/index.js';
import { storeRegionCentres } from '../../domain/regions/index.js';
import { logged } from '../../platform/telemetry/jobs.js';
import { readClassification, readDictionary, readEsco, replaceEntries, type TitleSource } from '../../suggesting/index.js';
import { readConfig } from '../../config/config.js';
import { terminalLocale, withDatabase, withOwner } from '../context.js';
import { importTableCommand } from './import-table.command.js';
import { faultLine, inLanguage } from './report-lines.js';

/** Names of occupations, by which titles are understood: what was imported from the same source before is replaced. */
async function importNames(source: TitleSource, read: (from: string) => ReturnType<typeof readEsco>, from: string, lang: string | undefined): Promise<void> {
  const locale = terminalLocale(lang);
  const entries = await read(from);
  // Nobody writes these over GraphQL: the owner does, in a database that has been made ready.
  const names = entries.reduce((sum, entry) => sum + entry.names.length, 0);
  await withDatabase(locale, (_ctx, log) => logged(log, `import ${source.toLowerCase()}`, () => withOwner(readConfig(), (owner) => replaceEntries(owner, source, entries)), () => ({ occupations: entries.length, names })));
  process.stdout.write(locale === 'zh' ? `导入 ${entries.length} ${source === 'DICTIONARY' ? '个词的' : '个职业的'} ${names} ${source === 'DICTIONARY' ? '个释义' : '个名称'}。\n` : `${names} ${source === 'DICTIONARY' ? `meanings of ${entries.length} words` : `names of ${entries.length} occupations`} imported.\n`);
}

/** Centres of regions: those of regions that the table does not name stay as they are. Bad rows are reported and left out. */
async function importCentres(file: string, lang: string | undefined): Promise<void> {
  const locale = terminalLocale(lang);
  const { centres, faults, provinces } = await readCentres(file).catch((error: unknown) => { throw inLanguage(error, locale); });
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
  new Command('dictionary')
    .description('import a dictionary of Chinese in the form of CC-CEDICT: with ESCO, Chinese titles are then understood by what their words mean in English')
    .argument('<file>', 'the file: a line for each word, "會計 会计 [kuai4 ji4] /accountant/accounting/"')
    .option('--lang <zh|en>', 'language of the report')
    .action((file: string, { lang }: { readonly lang?: string }) => importNames('DICTIONARY', readDictionary, file, lang)),
).addCommand(
  new Command('region-centres')
    .description('import the centres of regions, between which distances are measured (those of Shanxi are known): a table of code, latitude and longitude')
    .argument('<file>', 'the file; its first line names the columns: code, latitude, longitude (代码, 纬度, 经度)')
    .option('--lang <zh|en>', 'language of the report')
    .action((file: string, { lang }: { readonly lang?: string }) => importCentres(file, lang)),
);
for (const kind of tableKinds) importCommand.addCommand(importTableCommand(kind));
