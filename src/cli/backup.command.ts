import { Command, Option } from 'commander';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { restoreBackup } from '../app/restore.js';
import { readConfig } from '../config/config.js';
import { writeBackup, writeDump } from '../platform/database/backup/index.js';
import { withOwner } from './context.js';

export const backupCommand = new Command('backup')
  .description('write all that the database holds into one file, as it is at this moment; servers may run. The keys of sealed values are not in it: keep them elsewhere')
  .argument('<file>', 'the file to write')
  .addOption(new Option('--with <form>', "copy: the program's own form, which needs no other program; pg_dump: PostgreSQL's, where it is installed and not older than the database").choices(['copy', 'pg_dump']).default('copy'))
  .option('--json', 'print JSON')
  .action(async (file: string, { json, with: form }: { json?: boolean; with: 'copy' | 'pg_dump' }) => {
    const config = readConfig();
    const readAnchor = (): Buffer | null => (existsSync(config.auditAnchor) ? readFileSync(config.auditAnchor) : null);
    const { rows, sha256 } = await withOwner(config, async (owner) => (form === 'pg_dump' ? { rows: null, sha256: await writeDump(owner.url, file, readAnchor) } : writeBackup(owner.url, file, readAnchor)));
    process.stdout.write(json === true ? `${JSON.stringify({ file, rows, sha256 })}\n` : `${file}: ${rows === null ? 'written by pg_dump' : `${rows} rows`}, SHA-256 of its ${rows === null ? 'rows' : 'lines'} ${sha256}.\nThe keys of sealed values are not in it; without them, what is sealed stays so.\n`);
  });

export const restoreCommand = new Command('restore')
  .description('make the tables in an empty database and fill them from a backup: all of it, or nothing')
  .argument('<file>', 'the backup')
  .option('--json', 'print JSON')
  .action(async (file: string, { json }: { json?: boolean }) => {
    const config = readConfig();
    const { rows, madeAt, auditAnchor } = await withOwner(config, (owner) => restoreBackup(owner, file));
    // The record's own witness comes with it, unless there is one here that knows more.
    const bringsAnchor = auditAnchor !== null && !existsSync(config.auditAnchor);
    if (bringsAnchor) {
      mkdirSync(dirname(config.auditAnchor), { recursive: true });
      writeFileSync(config.auditAnchor, auditAnchor, { mode: 0o600 });
    }
    process.stdout.write(json === true ? `${JSON.stringify({ rows, madeAt })}\n` : `${rows === null ? 'All rows' : `${rows} rows`}, as they were on ${madeAt}. Look at the record with: npm run cli -- audit verify\n`);
  });
