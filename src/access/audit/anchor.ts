import { createHmac, timingSafeEqual } from 'node:crypto';
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedKey } from '../derived-key.js';
import type { ChainHead } from './event.js';

const recordLength = 160;
export const chains = 8;

/**
 * Where each chain of the record stands, kept in a file outside the database: one record of fixed length for each chain, written in place.
 * Whoever cuts the end of a chain off, or digests it anew, must change this file as well, and has not the key of its seals.
 *
 * Two processes may write the same record; the later of two writes at once may be the older head. The next entry mends that.
 */
export class HeadAnchor {
  private readonly key: Buffer;
  private descriptor: number | null = null;

  constructor(readonly file: string, secret: Uint8Array) {
    this.key = derivedKey(secret, 'jinqiao audit anchor');
  }

  private seal({ chain, seq, digest }: ChainHead): string {
    return createHmac('sha256', this.key).update(`${chain}|${seq}|${digest}`).digest('base64url');
  }

  note(head: ChainHead): void {
    if (this.descriptor === null) {
      mkdirSync(dirname(this.file), { recursive: true });
      this.descriptor = openSync(this.file, constants.O_RDWR | constants.O_CREAT, 0o600);
    }
    const record = JSON.stringify({ ...head, seal: this.seal(head) }).padEnd(recordLength - 1);
    writeSync(this.descriptor, `${record}\n`, head.chain * recordLength);
  }

  /** The heads that were noted, and the chains whose record bears no seal of ours. */
  read(): { readonly heads: ReadonlyMap<number, ChainHead>; readonly forged: readonly number[] } {
    const heads = new Map<number, ChainHead>();
    const forged: number[] = [];
    const bytes = existsSync(this.file) ? readFileSync(this.file) : Buffer.alloc(0);
    for (let chain = 0; chain < chains; chain++) {
      const text = bytes.subarray(chain * recordLength, (chain + 1) * recordLength).toString('utf8').replaceAll('\0', '').trim();
      if (text === '') continue;
      const head = this.opened(text);
      if (head?.chain === chain) heads.set(chain, head);
      else forged.push(chain);
    }
    return { heads, forged };
  }

  private opened(text: string): ChainHead | null {
    try {
      const { chain, seq, digest, seal } = JSON.parse(text) as ChainHead & { readonly seal: string };
      const expected = Buffer.from(this.seal({ chain, seq, digest }));
      const given = Buffer.from(seal);
      return given.length === expected.length && timingSafeEqual(given, expected) ? { chain, seq, digest } : null;
    } catch {
      return null; // not a record at all
    }
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }
}
