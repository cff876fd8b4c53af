import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { object, safeParse } from 'valibot';
import { ConfigError, type Config } from '../config/config.js';
import { secret, secretBytes } from '../config/values.js';
import { writeOnce } from './files.js';
import { fixedKeys, KeyFile, KeyRingError, ringOfOne, type KeySource } from './keys/index.js';

const generatedSecrets = object({ signing: secret });

/** The secrets of an installation. */
export interface Secrets {
  /** Signs cursors; the password of the server's login follows from it. */
  readonly signing: Buffer;
  /** Seals values. */
  readonly keys: KeySource;
}

function signingSecret({ secret: given, home }: Config): Buffer {
  if (given !== null) return given;
  const file = join(home, 'secrets.json');
  writeOnce(file, () => JSON.stringify({ signing: randomBytes(secretBytes).toString('base64') }));
  const read = safeParse(generatedSecrets, JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new ConfigError(`The secret in ${file} ${read.issues[0].message}`);
  return read.output.signing;
}

/** The file of the sealing keys, where they lie in one. @throws ConfigError */
export function keyFile({ sealingKeysFile, home }: Config): KeyFile {
  try {
    if (sealingKeysFile === null) return KeyFile.openOrMake(join(home, 'sealing-keys.json'));
    if (!existsSync(sealingKeysFile)) throw new ConfigError(`JINQIAO_SEALING_KEYS_FILE names ${sealingKeysFile}, which is not there.`);
    return new KeyFile(sealingKeysFile);
  } catch (error) {
    if (error instanceof KeyRingError || error instanceof SyntaxError) throw new ConfigError(`The file of the sealing keys can't be used: ${error.message}`);
    throw error;
  }
}

/**
 * The secrets of the environment, or, where it gives none, those generated once below the home folder.
 * @throws ConfigError when a file can't be used.
 */
export function readSecrets(config: Config): Secrets {
  const { sealingKey } = config;
  const keys = sealingKey === null ? keyFile(config) : fixedKeys(ringOfOne(sealingKey));
  return { signing: signingSecret(config), keys };
}
