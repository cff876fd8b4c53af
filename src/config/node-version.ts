import { ConfigError } from './config.js';

const leastMajor = 24;

/** @throws ConfigError under an older Node than the lock file brings. */
export function checkNodeVersion(version: string = process.version): void {
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= leastMajor) return;
  throw new ConfigError(
    `This is Node ${version}; Jinqiao needs Node ${leastMajor}, which "npm ci" brings along. Start it with "npm start", which finds it; ` +
      'if you did, run "npm ci" again without --omit=optional, or install Node 24 yourself.',
  );
}
