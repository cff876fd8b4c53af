import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { derivedKey } from '../derived-key.js';

/** What a server records at once, and which of its entries that is: no two have the same writer and number. */
export interface EntryContent {
  /** Names the process that wrote it (UUID). */
  readonly writer: string;
  readonly number: number;
  readonly events: unknown;
}

/** JSON with the names of each object in their order: PostgreSQL keeps a jsonb in an order of its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** MACs of what is recorded, under a key that the database does not hold: whoever can write its tables can't write an entry that passes. */
export class EntryMac {
  private readonly key: KeyObject;

  constructor(secret: Uint8Array) {
    this.key = derivedKey(secret, 'jinqiao audit entry');
  }

  /** Base64 of 32 bytes. */
  of({ writer, number, events }: EntryContent): string {
    return createHmac('sha256', this.key).update(canonical({ writer, number, events })).digest('base64');
  }
}

/** What the first entry of a chain is chained to. */
export const genesis = Buffer.alloc(32).toString('base64');

/** Digest of an entry, base64: the function audit.digest_of of the database computes the same. */
export function digestOf(previous: string, chain: number, { seq, micros, mac }: { readonly seq: number; readonly micros: string; readonly mac: string }): string {
  return createHash('sha256').update(previous, 'base64').update(`${chain}|${seq}|${micros}|`).update(mac, 'base64').digest('base64');
}

/** Digest of an entry from before entries had a MAC, base64. `events` is the text of its jsonb. */
export function digestWithoutMac(previous: string, chain: number, { seq, micros, events }: { readonly seq: number; readonly micros: string; readonly events: string }): string {
  return createHash('sha256').update(previous, 'base64').update(`${chain}|${seq}|${micros}|${events}`).digest('base64');
}
