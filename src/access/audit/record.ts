import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import { chains, type HeadAnchor } from './anchor.js';
import { digestOf } from './entry-mac.js';
import type { AppendedEntry, AuditEvent, ChainHead, ChainLink } from './event.js';
import { SealedChain, type Joining, type MissingLinks } from './sealed-chain.js';

/** Where each chain of the record ends, as the database's owner sees it. */
export async function currentHeads(owner: Reader): Promise<ChainHead[]> {
  // One look at the end of each chain: the record is long.
  return owner.rows<ChainHead>(sql`
    select e.chain, e.seq, encode(e.digest, 'base64') as digest from generate_series(0, ${chains - 1}) c cross join lateral (
      select chain, seq, digest from audit.entry where chain = c order by seq desc limit 1) e order by e.chain`);
}

/** The record goes on from other entries than those that this server sealed. */
export class ForkedRecordError extends Error {
  constructor({ chain, seq }: ChainHead) {
    super(`The audit record was changed: entry ${seq} of chain ${chain} does not continue what this server sealed. The chain is sealed no further; run "cli audit verify".`);
  }
}

interface AppendedRow extends AppendedEntry { readonly micros: string }

/** The append-only record of events in the database, and its anchor outside of it. */
export class AuditRecord {
  private readonly writer = randomUUID();
  private number = 0;
  private chains: ReadonlyMap<number, SealedChain> | null = null;
  /** MACs of entries that are sent and not answered: another connection may show them first. */
  private readonly inFlight = new Set<string>();
  /** Chains that were found changed. */
  private readonly forked = new Set<number>();
  private settling: Promise<unknown> = Promise.resolve();
  /** Heads that are sealed and not yet written, by chain: nobody waits for the file. */
  private readonly unwritten = new Map<number, ChainHead>();

  /**
   * @param links reads how chains join, where other servers append to them too
   * @param alarm hears of a record that was changed (ForkedRecordError), and of links that could not be read
   */
  constructor(private readonly anchor: HeadAnchor, private readonly links: Reader, private readonly alarm: (error: unknown) => void) {}

  /**
   * Appends events; within a transaction, they are kept or lost with it. Call `confirm` with what it returns once they are kept.
   * @param session who asks, sealed; null within a transaction that has it already
   * @throws Error where the database answers with another entry than was sent
   */
  async append(reader: Reader, events: readonly AuditEvent[], session: string | null): Promise<AppendedEntry | null> {
    const chains = this.sealedChains();
    const number = ++this.number;
    const mac = this.anchor.entryMac.of({ writer: this.writer, number, events });
    this.inFlight.add(mac);
    try {
      const [row] = await reader.rows<AppendedRow>(sql`
        select chain, seq::float8 as seq, micros, digest, previous_seq::float8 as "previousSeq", previous_digest as "previousDigest"
        from audit.append(${session}, ${this.writer}, ${number}, decode(${mac}, 'base64'), ${JSON.stringify(events)}::jsonb)`);
      if (row === undefined) return null;
      const { micros, ...entry } = row;
      if (entry.seq !== entry.previousSeq + 1 || digestOf(entry.previousDigest, entry.chain, { seq: entry.seq, micros, mac }) !== entry.digest) {
        throw new Error(`the database did not record what it was given, in entry ${entry.seq} of chain ${entry.chain}`);
      }
      chains.get(entry.chain)?.remember(entry);
      return entry;
    } finally {
      this.inFlight.delete(mac);
    }
  }

  /** The entry is kept: its chain is sealed up to it, or the alarm is raised. */
  confirm(entry: AppendedEntry | null): void {
    if (entry === null || this.forked.has(entry.chain)) return;
    const chain = this.sealedChains().get(entry.chain);
    if (chain === undefined) return;
    const joining = chain.join(entry);
    if (joining.kind === 'UNKNOWN') this.settling = Promise.all([this.settling, this.joinAcross(chain, joining, entry)]);
    else this.conclude(joining, entry);
  }

  private conclude(joining: Exclude<Joining, MissingLinks>, entry: ChainHead): void {
    if (joining.kind === 'JOINED') this.write(joining.head);
    else if (joining.kind === 'FORKED') this.raise(entry);
  }

  /** Of the heads that come in one turn of the event loop, the last one of each chain is written. */
  private write(head: ChainHead): void {
    if (this.unwritten.size === 0) setImmediate(() => { this.writeHeads(); });
    this.unwritten.set(head.chain, head);
  }

  private writeHeads(): void {
    for (const head of this.unwritten.values()) this.anchor.note(head);
    this.unwritten.clear();
  }

  /** Waits until every confirmed entry is sealed, or the alarm was raised. */
  async settled(): Promise<void> {
    await this.settling;
    this.writeHeads();
  }

  /** Other servers append to the chain too: reads how their entries join. */
  private async joinAcross(chain: SealedChain, missing: MissingLinks, entry: AppendedEntry): Promise<void> {
    try {
      const joining = chain.learn(missing, await this.linksOf(missing), (mac) => this.inFlight.has(mac)) ? chain.join(entry) : ({ kind: 'FORKED' } as const);
      if (joining.kind === 'UNKNOWN') await this.joinAcross(chain, joining, entry);
      else this.conclude(joining, entry);
    } catch (error) {
      this.alarm(error); // the next entry of the chain asks again, from the same sealed head
    }
  }

  private linksOf({ from, until }: MissingLinks): Promise<ChainLink[]> {
    return this.links.rows<ChainLink>(sql`select seq::float8 as seq, micros, mac, digest from audit.links(${from.chain}::smallint, ${from.seq}, ${until.seq})`);
  }

  private raise(entry: ChainHead): void {
    if (this.forked.has(entry.chain)) return;
    this.forked.add(entry.chain);
    this.alarm(new ForkedRecordError(entry));
  }

  /** As the anchor stands before this process first appends: no entry of its own lies before that. */
  private sealedChains(): ReadonlyMap<number, SealedChain> {
    this.chains ??= new Map([...this.anchor.read().heads].map(([chain, head]) => [chain, new SealedChain(head)]));
    return this.chains;
  }
}
