import 'reflect-metadata';
import { ConfigError, readConfig } from './config/config.js';
import { checkNodeVersion } from './config/node-version.js';
import { checkProduction } from './config/production.js';
import { acquireEmbeddedPostgres, EmbeddedPostgresError } from './platform/database/embedded/index.js';

/** What stands in the way of a start, in one sentence for whoever started it; null for a fault of the program. */
function hindrance(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof EmbeddedPostgresError) return error.message;
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port ?? ''} is taken by another program. Choose another one, as: PORT=4001 npm start`;
  if (code === 'EACCES' && port !== undefined) return `Port ${port} may not be used by this user. Choose one above 1023, as: PORT=4000 npm start`;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === '28P01' || code === '3D000') return `The database of DATABASE_URL can't be used: ${message}`;
  return null;
}

async function main(): Promise<void> {
  checkNodeVersion();
  const config = readConfig();
  checkProduction(config);
  // PostgreSQL comes up while the rest is being loaded. Whoever waits for it below hears of its faults.
  const embedded = config.databaseUrl === null ? acquireEmbeddedPostgres(config.home) : null;
  embedded?.catch(() => undefined);
  // Loaded after the version check: older versions of Node fail on the libraries with a message that helps nobody.
  const { startApplication } = await import('./app/application.js');
  const { startupBanner } = await import('./app/startup-banner.js');
  const application = await startApplication(config, embedded);
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    process.stdout.write(`${signal}: answering what has begun, then leaving.\n`);
    application.close().then(() => process.exit(0), (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    });
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  // Whoever reads that it runs may stop it at once.
  process.stdout.write(startupBanner(application));
}

main().catch((error: unknown) => {
  process.stderr.write(`${hindrance(error) ?? (error instanceof Error ? error.stack ?? error.message : String(error))}\n`);
  process.exit(1);
});
