import { Command } from 'commander';
import { exportFile, tableKinds } from '../../interchange/index.js';
import { logged } from '../../platform/telemetry/jobs.js';
import { terminalLocale, withDatabase } from '../context.js';

interface Options { readonly region?: string; readonly lang?: string }

export const exportCommand = new Command('export').description('write records as a table that can be imported again');
for (const kind of tableKinds) {
  exportCommand.addCommand(new Command(kind.code)
    .description(`of ${kind.label.en}`)
    .argument('<file>', 'where to write it: .xlsx or .csv')
    .option('--region <code>', 'those in this region, by its code, and below it')
    .option('--lang <zh|en>', 'language of the report')
    .action(async (file: string, { region, lang }: Options) => {
      const locale = terminalLocale(lang);
      const count = await withDatabase(locale, (ctx, log) => logged(log, `export ${kind.code}`, () => exportFile(ctx, kind, file, region === undefined ? {} : { filter: { region } }), (rows) => ({ rows })));
      process.stdout.write(locale === 'zh' ? `导出 ${count} 行${kind.label.zh}到 ${file}。\n` : `${count} rows of ${kind.label.en} are in ${file}.\n`);
    }));
}
