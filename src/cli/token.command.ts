import { Command } from 'commander';
import { DemoIssuer } from '../access/index.js';
import { accounts } from '../demonstration/index.js';
import { readConfig } from '../config/config.js';

export const tokenCommand = new Command('token')
  .description('print a token for one of the demonstration\'s accounts')
  .argument('<account>', accounts().map(({ name }) => name).join(', '))
  .option('--lifetime <time>', 'how long it holds, as "2h"', '30d')
  .action(async (name: string, { lifetime }: { lifetime: string }) => {
    const account = accounts().find((each) => each.name === name);
    if (account === undefined) throw new Error(`There is no account "${name}"; there are: ${accounts().map((each) => each.name).join(', ')}.`);
    process.stdout.write(`${await DemoIssuer.in(readConfig().home).sign(account.actor.subject ?? '', lifetime)}\n`);
  });
