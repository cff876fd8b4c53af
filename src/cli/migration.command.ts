import { Command } from 'commander';
import { openOwner } from '../app/open-database.js';
import { readConfig } from '../config/config.js';

export const migrationCommand = new Command('migration')
  .description('check that the migrations make the tables that the code needs; print what is missing')
  .action(async () => {
    const opened = await openOwner(readConfig());
    try {
      await opened.owner.migrate();
      const missing = await opened.owner.pendingChanges();
      if (missing !== '') throw new Error(`The migrations lack this:\n${missing}\nWrite it into a new file in migrations/, with its way back.`);
      process.stdout.write('The migrations are in step with the code.\n');
    } finally {
      await opened.close();
    }
  });
