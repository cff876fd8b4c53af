import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import { chains, type HeadAnchor } from './anchor.js';
import { digestOf, digestWithoutMac, genesis, type EntryMac } from './entry-mac.js';
import type { ChainHead, ChainLink } from './event.js';

/** What is wrong with the record, and where. */
export interface AuditFault {
  readonly chain: number;
  /** The first entry that it shows at; null for the chain as a whole. */
  readonly seq: number | null;
  readonly kind: 'ALTERED' | 'REPEATED' | 'MISSING' | 'CUT_OFF' | 'REWRITTEN' | 'ANCHOR_FORGED' | 'ANCHOR_LOST';
  readonly message: string;
}

export interface AuditReport {
  readonly entries: number;
  readonly faults: readonly AuditFault[];
  /** Since when the anchor vouches for the ends of all chains, where some had entries before it; null where it does from their first entries on. */
  readonly vouchesSince: Date | null;
}

interface EntryRow extends ChainLink {
  readonly writer: string | null;
  readonly number: number | null;
  /** Text of the jsonb. */
  readonly events: string;
}

const pageSize = 5000;

/** Numbers that were seen, a bit for each: a writer numbers its entries from 1 on. */
class SeenNumbers {
  private bits = new Uint8Array(64);

  /** @returns whether the number is new */
  add(number: number): boolean {
    const [byte, bit] = [number >> 3, 1 << (number & 7)];
    if (byte >= this.bits.length) {
      const wider = new Uint8Array(Math.max(byte + 1, this.bits.length * 2));
      wider.set(this.bits);
      this.bits = wider;
    }
    const isNew = ((this.bits[byte] ?? 0) & bit) === 0;
    this.bits[byte] = (this.bits[byte] ?? 0) | bit;
    return isNew;
  }
}

/** Looks at entries one by one, whichever chain they are of. */
class EntryCheck {
  private readonly numbersOf = new Map<string, SeenNumbers>();
  private readonly chainsWithMacs = new Set<number>();

  constructor(private readonly mac: EntryMac) {}

  /** Whether an entry is what a server of this installation recorded. Those from before entries had a MAC stand at the start of a chain. */
  isGenuine(chain: number, { writer, number, events, mac }: EntryRow): boolean {
    if (mac === null) return !this.chainsWithMacs.has(chain);
    this.chainsWithMacs.add(chain);
    return writer !== null && number !== null && this.mac.of({ writer, number, events: JSON.parse(events) as unknown }) === mac;
  }

  /** Whether the same entry stands elsewhere too. */
  isRepeated({ writer, number }: EntryRow): boolean {
    if (writer === null || number === null || !Number.isSafeInteger(number) || number < 1) return false;
    const seen = this.numbersOf.get(writer) ?? new SeenNumbers();
    this.numbersOf.set(writer, seen);
    return !seen.add(number);
  }
}

function expectedDigest(previous: string, chain: number, { mac, ...row }: EntryRow): string {
  return mac === null ? digestWithoutMac(previous, chain, row) : digestOf(previous, chain, { ...row, mac });
}

async function* entriesOf(reader: Reader, chain: number, from: number): AsyncGenerator<EntryRow> {
  for (let after = from; ;) {
    const rows = await reader.rows<EntryRow>(sql`
      select seq, (extract(epoch from at) * 1000000)::bigint::text as micros, writer::text as writer, number, encode(mac, 'base64') as mac, events::text as events, encode(digest, 'base64') as digest
      from audit.entry where chain = ${chain} and seq > ${after} order by seq limit ${pageSize}`);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.seq;
  }
}

type Ends = { readonly start: ChainHead; readonly anchored: ChainHead | undefined };

/** Walks one chain from its first entry to its last, and holds it against the anchor: where it begins, and where it ends. */
async function verifyChain(reader: Reader, chain: number, { start, anchored }: Ends, check: EntryCheck): Promise<Omit<AuditReport, 'vouchesSince'>> {
  const faults: AuditFault[] = [];
  const fault = (seq: number, kind: AuditFault['kind'], message: string): void => { faults.push({ chain, seq, kind, message }); };
  let previous = start.digest;
  let expected = start.seq + 1;
  let entries = 0;
  // Before the first entry there is none: one that stands there was put there.
  for await (const row of entriesOf(reader, chain, start.seq === 0 ? Number.MIN_SAFE_INTEGER : start.seq)) {
    const { seq, digest } = row;
    entries += 1;
    // After a gap the digest before is unknown: the chain is taken up again behind it.
    if (seq !== expected) fault(expected, 'MISSING', seq === expected + 1 ? `entry ${expected} is missing` : `entries ${expected} to ${seq - 1} are missing`);
    const isInPlace = seq !== expected || expectedDigest(previous, chain, row) === digest;
    if (!isInPlace || !check.isGenuine(chain, row)) fault(seq, 'ALTERED', `entry ${seq} is not what was recorded, or not where it was`);
    else if (check.isRepeated(row)) fault(seq, 'REPEATED', `entry ${seq} repeats an entry that was recorded elsewhere`);
    if (seq === anchored?.seq && digest !== anchored.digest) fault(seq, 'REWRITTEN', `entry ${seq} is not the one that was anchored: the chain was digested anew`);
    previous = digest;
    expected = seq + 1;
  }
  if (anchored !== undefined && anchored.seq >= expected) fault(expected, 'CUT_OFF', `the chain ends at entry ${expected - 1}; the anchor knows of ${anchored.seq}`);
  return { entries, faults };
}

interface StartRow extends ChainHead { readonly seal: string }

/** Behind which entry each chain begins whose first entries were removed when their time was over; what bears no seal of ours does not count. */
async function startsOf(reader: Reader, anchor: HeadAnchor): Promise<ReadonlyMap<number, ChainHead>> {
  const rows = await reader.rows<StartRow>(sql`select chain, seq, encode(digest, 'base64') as digest, seal from audit.start`);
  return new Map(rows.filter(({ seal, ...start }) => anchor.isStart(start, seal)).map(({ seal: _seal, ...start }) => [start.chain, start]));
}

/** Finds edits, deletions, reorderings and truncation of the record, reading it as the database's owner. */
export async function verifyAudit(reader: Reader, anchor: HeadAnchor): Promise<AuditReport> {
  const { heads, since, forged } = anchor.read();
  const starts = await startsOf(reader, anchor);
  const check = new EntryCheck(anchor.entryMac);
  const faults: AuditFault[] = forged.map((chain) => ({ chain, seq: null, kind: 'ANCHOR_FORGED', message: 'the anchor bears no seal of ours' }));
  let entries = 0;
  for (let chain = 0; chain < chains; chain++) {
    const report = await verifyChain(reader, chain, { start: starts.get(chain) ?? { chain, seq: 0, digest: genesis }, anchored: heads.get(chain) }, check);
    entries += report.entries;
    faults.push(...report.faults);
    if (report.entries > 0 && !heads.has(chain) && !forged.includes(chain)) faults.push({ chain, seq: null, kind: 'ANCHOR_LOST', message: `the chain has ${report.entries} entries, and no anchor` });
  }
  const begun = [...since.values()].filter(({ seq }) => seq > 0).map(({ at }) => at);
  return { entries, faults, vouchesSince: begun.length === 0 ? null : new Date(Math.max(...begun) * 1000) };
}
