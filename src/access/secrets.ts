import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, type Config } from '../config/config.js';

/** The two secrets of an installation. */
export interface Secrets {
  readonly token: Buffer;
  readonly sealing: Buffer;
}

const length = 32;

function decoded(name: string, value: string): Buffer {
  const secret = Buffer.from(value, 'base64');
  if (secret.length < length) throw new ConfigError(`${name} must be at least ${length} bytes in base64.`);
  return secret;
}

/** Written aside and put into place whole: of two programs that start at once, both use what the first one made. */
function generateSecrets(home: string, file: string): void {
  mkdirSync(home, { recursive: true });
  const draft = `${file}.${process.pid}`;
  const fresh = { token: randomBytes(length).toString('base64'), sealing: randomBytes(length).toString('base64') };
  writeFileSync(draft, JSON.stringify(fresh), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/**
 * The secrets of the environment, or, where it gives none, those generated once below the home folder.
 * @throws ConfigError when a secret is too short.
 */
export function readSecrets(config: Config): Secrets {
  const file = join(config.home, 'secrets.json');
  if ((config.tokenSecret === null || config.sealingKey === null) && !existsSync(file)) {
    generateSecrets(config.home, file);
  }
  const stored = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { token: string; sealing: string }) : { token: '', sealing: '' };
  return {
    token: decoded('JINQIAO_TOKEN_SECRET', config.tokenSecret ?? stored.token),
    sealing: decoded('JINQIAO_SEALING_KEY', config.sealingKey ?? stored.sealing),
  };
}
