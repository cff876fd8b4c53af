import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { tableKinds, templateOf } from '../../interchange/index.js';
import { terminalLocale } from '../context.js';

export const templateCommand = new Command('template').description('write an empty table to fill in, with explanations and words to choose from');
for (const kind of tableKinds) {
  templateCommand.addCommand(new Command(kind.code)
    .description(`of ${kind.label.en}`)
    .argument('<file>', 'where to write it, as XLSX')
    .option('--lang <zh|en>', 'language of the explanations; the columns are named in Chinese')
    .action(async (file: string, { lang }: { readonly lang?: string }) => {
      const locale = terminalLocale(lang);
      await writeFile(file, await templateOf(kind, locale));
      process.stdout.write(locale === 'zh' ? `${kind.label.zh}表的模板写到了 ${file}。填好后:import ${kind.code} ${file}\n` : `A template of ${kind.label.en} is in ${file}. Once it is filled in: import ${kind.code} ${file}\n`);
    }));
}
