import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config/config.js';
import { demoAccounts, demoFair } from '../demonstration/index.js';
import { chinaDate } from '../platform/calendar.js';
import { globalId } from '../platform/graphql/global-id.js';

const folder = join(projectRoot, 'src', 'examples');

/** An example operation: its document, and the account of the demonstration that it is for. */
export interface Example {
  readonly name: string;
  readonly account: string;
  readonly document: string;
}

/** The example operations, in the order of their files. The first line of each says for which account it is. */
export function examples(): Example[] {
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => {
    const document = readFileSync(join(folder, file), 'utf8');
    const account = /^# as: (\w+)/.exec(document)?.[1];
    if (account === undefined) throw new Error(`${file} does not begin with "# as: ACCOUNT"`);
    return { name: file.replace(/^\d+-|\.graphql$/g, ''), account, document };
  });
}

/** What the variables of the examples stand for in the demonstration, as JSON. */
export function exampleVariables(): string {
  return JSON.stringify({ employerId: globalId('Employer', demoAccounts.employer), jobFairId: globalId('JobFair', demoFair), year: Number(chinaDate().slice(0, 4)) }, null, 2);
}

/** All of them in one document, as the playground opens with it. */
export function examplesDocument(): string {
  return examples().map(({ document }) => document).join('\n');
}
