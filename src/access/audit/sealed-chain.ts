import { digestOf } from './entry-mac.js';
import type { AppendedEntry, ChainHead, ChainLink } from './event.js';

/** Entries that other servers appended between the sealed head and an entry: those after `from`, up to and with `until`. */
export interface MissingLinks { readonly from: ChainHead; readonly until: ChainHead }

/** Whether a chain leads from its sealed head to an entry, as far as is known. */
export type Joining = { readonly kind: 'JOINED'; readonly head: ChainHead } | { readonly kind: 'SEALED_ALREADY' } | { readonly kind: 'FORKED' } | ({ readonly kind: 'UNKNOWN' } & MissingLinks);

const forked = { kind: 'FORKED' } as const;

/**
 * One chain of the record as this server vouches for it: the head that it sealed last, and the entries that may continue it. A new head is
 * sealed only where digests lead to it from the sealed one, so nobody replaces what was sealed, or takes it away, and has the result sealed.
 */
export class SealedChain {
  /** Entries after the sealed head, by their digests: what this server appended, committed or not, and what it learned of others. */
  private readonly continuing = new Map<string, AppendedEntry>();
  /** Digests of entries of this server's own that are not confirmed: of those after the sealed head, and of those that were sealed with a later one. */
  private readonly own = new Set<string>();
  private readonly sealedEarly = new Set<string>();

  constructor(private sealed: ChainHead) {}

  /** An entry that this server appended; its transaction may still be undone. One that was learned before its answer came may be sealed already. */
  remember(entry: AppendedEntry): void {
    if (this.sealedEarly.has(entry.digest)) return;
    this.continuing.set(entry.digest, entry);
    this.own.add(entry.digest);
  }

  /** Seals a committed entry where the chain leads to it. */
  join(entry: AppendedEntry): Joining {
    if (entry.seq <= this.sealed.seq) return this.sealedEarly.delete(entry.digest) ? { kind: 'SEALED_ALREADY' } : forked;
    const path = [entry];
    for (let first = entry; first.previousDigest !== this.sealed.digest || first.previousSeq !== this.sealed.seq;) {
      if (first.previousSeq <= this.sealed.seq) return forked;
      const before = this.continuing.get(first.previousDigest);
      if (before?.seq !== first.previousSeq) return { kind: 'UNKNOWN', from: this.sealed, until: { chain: first.chain, seq: first.previousSeq, digest: first.previousDigest } };
      path.push(before);
      first = before;
    }
    this.advance(path);
    return { kind: 'JOINED', head: this.sealed };
  }

  /**
   * Learns which entries stand between the sealed head and an entry: those of others, and those of this server's own of which it has no answer yet.
   * @param isOwn tells by its MAC whether this server appends an entry at this moment; it is confirmed when its answer comes
   * @returns whether they follow from `from` without a gap, each with the digest that it must have
   */
  learn({ from, until }: MissingLinks, links: readonly ChainLink[], isOwn: (mac: string) => boolean = () => false): boolean {
    const learned: AppendedEntry[] = [];
    const own: AppendedEntry[] = [];
    let previous: ChainHead = from;
    for (const { seq, micros, mac, digest } of links) {
      if (seq !== previous.seq + 1 || mac === null || digestOf(previous.digest, from.chain, { seq, micros, mac }) !== digest) return false;
      const entry = { chain: from.chain, seq, digest, previousSeq: previous.seq, previousDigest: previous.digest };
      learned.push(entry);
      if (isOwn(mac)) own.push(entry);
      previous = { chain: from.chain, seq, digest };
    }
    if (previous.seq !== until.seq || previous.digest !== until.digest) return false;
    for (const entry of learned) this.continuing.set(entry.digest, entry);
    for (const entry of own) this.own.add(entry.digest);
    return true;
  }

  /** @param path from the new head back to the entry after the sealed one */
  private advance(path: readonly AppendedEntry[]): void {
    const [{ chain, seq, digest }, ...before] = path as [AppendedEntry, ...AppendedEntry[]];
    for (const entry of before) if (this.own.has(entry.digest)) this.sealedEarly.add(entry.digest);
    this.sealed = { chain, seq, digest };
    for (const entry of this.continuing.values()) {
      if (entry.seq > seq) continue;
      this.continuing.delete(entry.digest);
      this.own.delete(entry.digest);
    }
  }
}
