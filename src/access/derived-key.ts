import { hkdfSync } from 'node:crypto';

/** A key for one use, derived from a secret (HKDF, SHA-256): uses never share a key, whatever they share a secret. */
export function derivedKey(secret: Uint8Array, use: string, length = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', use, length));
}
