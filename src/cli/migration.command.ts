import { Command } from 'commander';
import { readConfig } from '../config/config.js';
import { withOwner } from './context.js';

export const migrationCommand = new Command('migration')
  .description('check that the migrations make the tables that the code needs; print what is missing')
  .action(async () => {
    await withOwner(readConfig(), async (owner) => {
      await owner.migrate();
      const missing = await owner.pendingChanges();
      if (missing !== '') throw new Error(`The migrations lack this:\n${missing}\nWrite it into a new file in migrations/, with its way back.`);
      process.stdout.write('The migrations are in step with the code.\n');
    });
  });
