import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedKey } from '../derived-key.js';
import type { ChainHead } from './event.js';

const recordLength = 160;
export const chains = 8;
/** What the first entry of a chain is chained to. */
export const genesis = Buffer.alloc(32);

/** Of a chain: its last entry, or the last one before its first. */
type End = 'HEAD' | 'START';

function placeOf(chain: number, end: End): number {
  return end === 'HEAD' ? chain : chains + chain;
}

/**
 * Where each chain of the record stands, kept in a file outside the database: one record of fixed length for each chain, written in place,
 * and behind those one for each chain of which the start was let go when its time was over.
 * Whoever cuts the end of a chain off, or digests it anew, must change this file as well, and has not the key of its seals.
 *
 * Two processes may write the same record; the later of two writes at once may be the older head. The next entry mends that.
 */
export class HeadAnchor {
  private readonly key: KeyObject;
  private descriptor: number | null = null;

  constructor(readonly file: string, secret: Uint8Array) {
    this.key = derivedKey(secret, 'jinqiao audit anchor');
  }

  private seal({ chain, seq, digest }: ChainHead, end: End): string {
    return createHmac('sha256', this.key).update(`${end === 'START' ? 'start|' : ''}${chain}|${seq}|${digest}`).digest('base64url');
  }

  /** Before anything is recorded: each chain ends before its first entry. From then on a chain without an anchor has lost it. */
  begin(): void {
    const { heads, forged } = this.read();
    for (let chain = 0; chain < chains; chain++) {
      if (!heads.has(chain) && !forged.includes(chain)) this.note({ chain, seq: 0, digest: genesis.toString('base64') });
    }
  }

  note(head: ChainHead): void {
    this.write(head, 'HEAD');
  }

  /** The last entry that was let go: the chain begins behind it. */
  noteStart(start: ChainHead): void {
    this.write(start, 'START');
  }

  private write(head: ChainHead, end: End): void {
    if (this.descriptor === null) {
      mkdirSync(dirname(this.file), { recursive: true });
      this.descriptor = openSync(this.file, constants.O_RDWR | constants.O_CREAT, 0o600);
    }
    const record = JSON.stringify({ ...head, seal: this.seal(head, end) }).padEnd(recordLength - 1);
    writeSync(this.descriptor, `${record}\n`, placeOf(head.chain, end) * recordLength);
  }

  /** The heads and starts that were noted, and the chains of which a record bears no seal of ours. */
  read(): { readonly heads: ReadonlyMap<number, ChainHead>; readonly starts: ReadonlyMap<number, ChainHead>; readonly forged: readonly number[] } {
    const bytes = existsSync(this.file) ? readFileSync(this.file) : Buffer.alloc(0);
    const forged = new Set<number>();
    const ofEnd = (end: End): Map<number, ChainHead> => {
      const found = new Map<number, ChainHead>();
      for (let chain = 0; chain < chains; chain++) {
        const at = placeOf(chain, end) * recordLength;
        const text = bytes.subarray(at, at + recordLength).toString('utf8').replaceAll('\0', '').trim();
        if (text === '') continue;
        const head = this.opened(text, end);
        if (head?.chain === chain) found.set(chain, head);
        else forged.add(chain);
      }
      return found;
    };
    return { heads: ofEnd('HEAD'), starts: ofEnd('START'), forged: [...forged] };
  }

  private opened(text: string, end: End): ChainHead | null {
    try {
      const { chain, seq, digest, seal } = JSON.parse(text) as ChainHead & { readonly seal: string };
      const expected = Buffer.from(this.seal({ chain, seq, digest }, end));
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
