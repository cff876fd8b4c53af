import { Kind, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config/config.js';
import { accounts, demoAccounts, demoFair } from '../demonstration/index.js';
import { chinaDate } from '../platform/calendar.js';
import { globalId } from '../platform/graphql/global-id.js';

const folder = join(projectRoot, 'src', 'examples');

/** An example operation: its document, and the account of the demonstration that it is for. */
export interface Example {
  readonly name: string;
  readonly account: string;
  readonly document: string;
}

/** The first line of an operation that is for an account. */
export const firstLineFor = (account: string): string => `# as: ${account}`;

/** The example operations, in the order of their files. The first line of each says for which account it is. */
export function examples(): Example[] {
  return readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort().map((file) => {
    const document = readFileSync(join(folder, file), 'utf8');
    const [firstLine] = document.split('\n', 1);
    const account = accounts().find(({ name }) => firstLineFor(name) === firstLine)?.name;
    if (account === undefined) throw new Error(`${file} does not begin with "${firstLineFor('ACCOUNT')}"`);
    return { name: file.replace(/^\d+-|\.graphql$/g, ''), account, document };
  });
}

/** What the variables of the examples stand for in the demonstration. */
export function exampleVariables(): Readonly<Record<string, unknown>> {
  return {
    employerId: globalId('Employer', demoAccounts.employer), jobFairId: globalId('JobFair', demoFair),
    year: Number(chinaDate().slice(0, 4)),
  };
}

/** The values of the variables that an example declares. @throws Error for a variable that no example knows */
export function variablesOf({ name, document }: Example): Readonly<Record<string, unknown>> {
  const known = exampleVariables();
  const operations = parse(document).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const declared = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions.map(({ variable }) => variable.name.value));
  for (const variable of declared) if (!(variable in known)) throw new Error(`the example ${name} declares $${variable}, which has no value`);
  return Object.fromEntries(declared.map((variable) => [variable, known[variable]]));
}
