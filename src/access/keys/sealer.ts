import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto';
import { derivedKey } from '../derived-key.js';
import type { KeySource } from './key-ring.js';

const nonceLength = 12;
const tagLength = 16;

/** Id of the key that a value was sealed under. */
function keyIdOf(sealed: string): string {
  return sealed.slice(0, Math.max(0, sealed.indexOf('.')));
}

/**
 * Seals single values (certificate numbers, phones, addresses) with AES-256-GCM under a named key,
 * and makes blind indexes by which an exact value is found again without being readable.
 */
export class Sealer {
  private readonly cipherKeys = new Map<string, KeyObject>();
  private readonly indexKey: KeyObject;

  constructor(private readonly source: KeySource) {
    this.indexKey = derivedKey(source.ring().index, 'jinqiao blind index');
  }

  private cipherKey(id: string): KeyObject {
    const known = this.cipherKeys.get(id);
    if (known !== undefined) return known;
    const secret = this.source.ring().keys.get(id) ?? this.source.refreshed().keys.get(id);
    if (secret === undefined) throw new Error(`sealed under the key ${id}, which is not at hand`);
    const key = derivedKey(secret, 'jinqiao field seal');
    this.cipherKeys.set(id, key);
    return key;
  }

  /** `purpose` binds the value to its column: moved elsewhere, it can't be opened. */
  seal(value: string, purpose: string): string {
    const id = this.source.ring().current;
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey(id), nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return `${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws Error when the value was changed, moved, or sealed under a key that is not at hand. */
  open(sealed: string, purpose: string): string {
    const id = keyIdOf(sealed);
    const bytes = Buffer.from(sealed.slice(id.length + 1), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey(id), bytes.subarray(0, nonceLength)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8');
  }

  blindIndex(value: string, purpose: string): string {
    return createHmac('sha256', this.indexKey).update(purpose).update('\0').update(value).digest('base64url');
  }
}
