import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/**
 * A key for one use, derived from a secret (HKDF, SHA-256): uses never share a key, whatever they share a secret. It is made ready once: a key
 * given as bytes is made ready for each signature, which takes five times as long as signing.
 */
export function derivedKey(secret: Uint8Array, use: string, length = 32): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', use, length)));
}
