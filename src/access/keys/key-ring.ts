import { randomBytes } from 'node:crypto';

const keyLength = 32;

/** The keys that values are sealed under, by their ids; and the secret of the blind indexes, which never changes, or nothing would be found. */
export interface KeyRing {
  /** Id of the key that new values are sealed under. */
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly index: Buffer;
}

/** Where a ring comes from; it may be another one a second later. */
export interface KeySource {
  ring(): KeyRing;
  /** The ring anew, because a key was not in the last one. */
  refreshed(): KeyRing;
}

/** A ring that cannot be used; the message says why. */
export class KeyRingError extends Error {}

function keyOf(name: string, base64: unknown): Buffer {
  const key = typeof base64 === 'string' ? Buffer.from(base64, 'base64') : Buffer.alloc(0);
  if (key.length < keyLength) throw new KeyRingError(`The key ${name} must be at least ${keyLength} bytes in base64.`);
  return key;
}

/** Reads a ring from its JSON: {"current": id, "keys": {id: base64}, "index": base64}. @throws KeyRingError */
export function parseKeyRing(json: string): KeyRing {
  const { current, keys, index } = JSON.parse(json) as { current?: string; keys?: Record<string, string>; index?: string };
  const known = new Map(Object.entries(keys ?? {}).map(([id, key]) => [id, keyOf(id, key)]));
  if (current === undefined || !known.has(current)) throw new KeyRingError(`The current key ${current ?? ''} is not among the keys.`);
  for (const id of known.keys()) if (!/^[\w-]+$/.test(id)) throw new KeyRingError(`"${id}" can't be the id of a key: letters, digits, - and _ are allowed.`);
  return { current, keys: known, index: keyOf('index', index) };
}

export function printKeyRing({ current, keys, index }: KeyRing): string {
  return `${JSON.stringify({ current, keys: Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')])), index: index.toString('base64') }, null, 2)}\n`;
}

export function freshKeyRing(): KeyRing {
  return { current: 'k1', keys: new Map([['k1', randomBytes(keyLength)]]), index: randomBytes(keyLength) };
}

/** A ring of one key, which serves for the indexes as well. */
export function ringOfOne(secret: Buffer): KeyRing {
  return { current: 'k1', keys: new Map([['k1', secret]]), index: secret };
}

/** The same ring with a new key, which is the current one from now on. */
export function withNewKey({ keys, index }: KeyRing): KeyRing {
  const highest = Math.max(0, ...[...keys.keys()].map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0)));
  const current = `k${highest + 1}`;
  return { current, keys: new Map([...keys, [current, randomBytes(keyLength)]]), index };
}

/** A ring that stays as it is. */
export function fixedKeys(ring: KeyRing): KeySource {
  return { ring: () => ring, refreshed: () => ring };
}
