import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../app/schema.js';
import { projectRoot } from '../config/config.js';

const file = join(projectRoot, 'schema.graphql');

export const schemaCommand = new Command('schema')
  .description('print the GraphQL schema, and check that schema.graphql is in step with it')
  .option('--write', 'write schema.graphql instead of checking it')
  .option('--quiet', 'do not print it')
  .action(async ({ write, quiet }: { write?: boolean; quiet?: boolean }) => {
    const printed = `${printSchema(lexicographicSortSchema(await createSchema()))}\n`;
    if (write === true) writeFileSync(file, printed);
    if (quiet !== true && write !== true) process.stdout.write(printed);
    if (readFileSync(file, 'utf8') !== printed) {
      throw new Error('schema.graphql is not what the code says. Look at the change, and if it is meant: npm run schema -- --write');
    }
    process.stderr.write('schema.graphql is in step with the code.\n');
  });
