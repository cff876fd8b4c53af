import { Command } from 'commander';
import { HeadAnchor, readSecrets } from '../access/index.js';
import { endRetention } from '../app/retention.js';
import { retentions } from '../app/retention.data.js';
import { logOf } from '../app/telemetry.js';
import { readConfig } from '../config/config.js';
import { logged } from '../platform/telemetry/jobs.js';
import { terminalLocale, withOwner } from './context.js';

export const retentionCommand = new Command('retention')
  .description('remove what has been kept for as long as the law says: erased people, the record, keys of repeated requests, ended sessions')
  .option('--json', 'print JSON')
  .option('--lang <zh|en>', 'language')
  .action(async ({ json, lang }: { json?: boolean; lang?: string }) => {
    const config = readConfig();
    const anchor = new HeadAnchor(config.auditAnchor, readSecrets(config).keys.ring().index);
    try {
      const removed = await logged(logOf(config, 'warn'), 'retention', () => withOwner(config, (owner) => endRetention(owner, anchor, new Date())), (counts) => ({ ...counts }));
      if (json === true) process.stdout.write(`${JSON.stringify(removed)}\n`);
      else for (const { what, days, source } of retentions) process.stdout.write(`${what}: ${removed[what]} (${days} d; ${source[terminalLocale(lang)]})\n`);
    } finally {
      anchor.close();
    }
  });
