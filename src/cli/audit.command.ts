import { Command } from 'commander';
import sql from 'sql-template-tag';
import { HeadAnchor, readSecrets, verifyAudit, type AuditReport } from '../access/index.js';
import { readConfig } from '../config/config.js';
import { withOwner } from './context.js';

/** Reads the record as it stands at one moment: the server may go on writing. */
async function verify(): Promise<AuditReport> {
  const config = readConfig();
  const anchor = new HeadAnchor(config.auditAnchor, readSecrets(config).keys.ring().index);
  return withOwner(config, (owner) => owner.transaction(async (transaction) => {
    await transaction.rows(sql`set transaction isolation level repeatable read, read only`);
    return verifyAudit(transaction, anchor);
  }));
}

export const auditCommand = new Command('audit').description('the record of who read and wrote what').addCommand(
  new Command('verify')
    .description('look for edits, deletions, reorderings and truncation; ends with 1 where there are any')
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { entries, faults, vouchesSince } = await verify();
      if (json === true) process.stdout.write(`${JSON.stringify({ entries, faults, vouchesSince })}\n`);
      else {
        for (const { chain, kind, message } of faults) process.stdout.write(`chain ${chain}: ${kind}: ${message}\n`);
        if (vouchesSince !== null) process.stdout.write(`This anchor vouches for the ends of the chains since ${vouchesSince.toISOString()}; entries from before are checked by their MACs and digests.\n`);
        process.stdout.write(faults.length === 0 ? `${entries} entries; the record is whole.\n` : `${entries} entries; ${faults.length} faults.\n`);
      }
      if (faults.length > 0) process.exitCode = 1;
    }),
);
