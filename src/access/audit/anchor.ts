import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { closeSync, constants, existsSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { derivedKey } from '../derived-key.js';
import { EntryMac, genesis } from './entry-mac.js';
import type { ChainHead } from './event.js';

const recordLength = 160;
export const chains = 8;

/** From where on, and since when (seconds since 1970), an anchor vouches for a chain. */
export interface Vouching extends ChainHead { readonly at: number }

/** Of a chain: its last entry, or the entry after which the anchor began to vouch. */
type Kind = 'HEAD' | 'SINCE';

interface Anchored {
  readonly heads: ReadonlyMap<number, ChainHead>;
  readonly since: ReadonlyMap<number, Vouching>;
  /** Chains of which a record bears no seal of ours. */
  readonly forged: readonly number[];
}

function placeOf(chain: number, kind: Kind): number {
  return (kind === 'HEAD' ? chain : chains + chain) * recordLength;
}

/**
 * Where each chain of the record stands, kept in a file outside the database: one record of fixed length for each chain, written in place,
 * and behind those one for each chain that says since when this file vouches for it. Whoever cuts the end of a chain off, or digests it anew,
 * must change this file as well, and has not the key of its seals.
 *
 * Several processes may share the file. One that has a file of its own begins at the heads that it finds.
 */
export class HeadAnchor {
  /** MACs of entries, under a key from the same secret. */
  readonly entryMac: EntryMac;
  private readonly key: KeyObject;
  private descriptor: number | null = null;

  constructor(readonly file: string, secret: Uint8Array) {
    this.key = derivedKey(secret, 'jinqiao audit anchor');
    this.entryMac = new EntryMac(secret);
  }

  /** A seal over words that say what is sealed. */
  private sealed(...words: readonly (string | number)[]): string {
    return createHmac('sha256', this.key).update(words.join('|')).digest('base64url');
  }

  private isSeal(seal: unknown, ...words: readonly (string | number)[]): boolean {
    if (typeof seal !== 'string') return false;
    const [expected, given] = [Buffer.from(this.sealed(...words)), Buffer.from(seal)];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /** For the database to keep: entries up to this one were removed when their time was over, and the chain begins behind it. */
  sealOfStart({ chain, seq, digest }: ChainHead): string {
    return this.sealed('start', chain, seq, digest);
  }

  isStart({ chain, seq, digest }: ChainHead, seal: string): boolean {
    return this.isSeal(seal, 'start', chain, seq, digest);
  }

  /**
   * Begins to vouch for every chain that this file does not know, from where the chain stands now.
   * @param heads of the chains that have entries
   * @returns the chains that had entries already: nobody here vouches for those
   */
  begin(heads: readonly ChainHead[]): number[] {
    const { heads: known, forged } = this.read();
    const at = Math.floor(Date.now() / 1000);
    const begun: number[] = [];
    for (let chain = 0; chain < chains; chain++) {
      if (known.has(chain) || forged.includes(chain)) continue;
      const head = heads.find((each) => each.chain === chain) ?? { chain, seq: 0, digest: genesis };
      if (head.seq > 0) begun.push(chain);
      this.write({ ...head, at, seal: this.sealed('since', chain, head.seq, head.digest, at) }, 'SINCE');
      this.note(head);
    }
    return begun;
  }

  /** Seals the head of a chain; one that another process has sealed further stays. */
  note({ chain, seq, digest }: ChainHead): void {
    const stored = Buffer.alloc(recordLength);
    readSync(this.opened(), stored, 0, recordLength, placeOf(chain, 'HEAD'));
    if ((this.headIn(stored, chain)?.seq ?? 0) > seq) return;
    this.write({ chain, seq, digest, seal: this.sealed(chain, seq, digest) }, 'HEAD');
  }

  private opened(): number {
    if (this.descriptor === null) {
      mkdirSync(dirname(this.file), { recursive: true });
      this.descriptor = openSync(this.file, constants.O_RDWR | constants.O_CREAT, 0o600);
    }
    return this.descriptor;
  }

  private write(record: ChainHead & { readonly at?: number; readonly seal: string }, kind: Kind): void {
    writeSync(this.opened(), `${JSON.stringify(record).padEnd(recordLength - 1)}\n`, placeOf(record.chain, kind));
  }

  /** What the file says. */
  read(): Anchored {
    const bytes = existsSync(this.file) ? readFileSync(this.file) : Buffer.alloc(0);
    const heads = new Map<number, ChainHead>();
    const since = new Map<number, Vouching>();
    const forged: number[] = [];
    for (let chain = 0; chain < chains; chain++) {
      const [ofHead, ofSince] = (['HEAD', 'SINCE'] as const).map((kind) => bytes.subarray(placeOf(chain, kind), placeOf(chain, kind) + recordLength)) as [Buffer, Buffer];
      const head = this.headIn(ofHead, chain);
      const vouching = this.vouchingIn(ofSince, chain);
      if (head !== null) heads.set(chain, head);
      if (vouching !== null) since.set(chain, vouching);
      if ((head === null && textOf(ofHead) !== '') || (vouching === null && textOf(ofSince) !== '')) forged.push(chain);
    }
    return { heads, since, forged };
  }

  private headIn(record: Buffer, ofChain: number): ChainHead | null {
    const { chain, seq, digest, seal } = recordIn(record);
    return chain === ofChain && this.isSeal(seal, chain, seq, digest) ? { chain, seq, digest } : null;
  }

  private vouchingIn(record: Buffer, ofChain: number): Vouching | null {
    const { chain, seq, digest, at, seal } = recordIn(record);
    return chain === ofChain && this.isSeal(seal, 'since', chain, seq, digest, at) ? { chain, seq, digest, at } : null;
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }
}

function textOf(record: Buffer): string {
  return record.toString('utf8').replaceAll('\0', '').trim();
}

/** A record as it stands in the file; one without a seal for what is none at all. */
function recordIn(record: Buffer): Vouching & { readonly seal: unknown } {
  const none = { chain: -1, seq: 0, digest: '', at: 0, seal: '' };
  try {
    return { ...none, ...(JSON.parse(textOf(record)) as Partial<Vouching>) };
  } catch {
    return none;
  }
}
