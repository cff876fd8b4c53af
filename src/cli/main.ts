import 'reflect-metadata';
import { Command } from 'commander';
import { checkNodeVersion } from '../config/node-version.js';
import { accountCommand } from './account.command.js';
import { auditCommand } from './audit.command.js';
import { backupCommand, restoreCommand } from './backup.command.js';
import { exportCommand } from './tables/export.command.js';
import { importCommand } from './tables/import.command.js';
import { keysCommand } from './keys.command.js';
import { matchCommand } from './match.command.js';
import { migrationCommand } from './migration.command.js';
import { retentionCommand } from './retention.command.js';
import { seedCommand } from './seed.command.js';
import { schemaCommand } from './schema.command.js';
import { templateCommand } from './tables/template.command.js';
import { tokenCommand } from './token.command.js';

const program = new Command('jinqiao')
  .description('晋桥 Jinqiao at the command line')
  .addCommand(accountCommand).addCommand(auditCommand).addCommand(backupCommand).addCommand(exportCommand).addCommand(importCommand).addCommand(keysCommand).addCommand(matchCommand).addCommand(restoreCommand).addCommand(retentionCommand).addCommand(schemaCommand).addCommand(seedCommand).addCommand(migrationCommand).addCommand(templateCommand).addCommand(tokenCommand);

try {
  checkNodeVersion();
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
