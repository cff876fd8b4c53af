import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;

/**
 * Seals single values (certificate numbers, phones, addresses) with AES-256-GCM under a named key,
 * and makes blind indexes by which an exact value is found again without being readable.
 */
export class Sealer {
  private readonly cipherKey: Buffer;
  private readonly indexKey: Buffer;

  constructor(secret: Uint8Array, readonly keyId = 'k1') {
    this.cipherKey = Buffer.from(hkdfSync('sha256', secret, '', 'jinqiao field seal', keyLength));
    this.indexKey = Buffer.from(hkdfSync('sha256', secret, '', 'jinqiao blind index', keyLength));
  }

  /** `purpose` binds the value to its column: moved elsewhere, it can't be opened. */
  seal(value: string, purpose: string): string {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return `${this.keyId}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** @throws Error when the value was changed, moved, or sealed under another key. */
  open(sealed: string, purpose: string): string {
    const [keyId, encoded = ''] = sealed.split('.');
    if (keyId !== this.keyId) throw new Error(`sealed under the key ${keyId ?? ''}, which is not at hand`);
    const bytes = Buffer.from(encoded, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8');
  }

  blindIndex(value: string, purpose: string): string {
    return createHmac('sha256', this.indexKey).update(purpose).update('\0').update(value).digest('base64url');
  }
}
