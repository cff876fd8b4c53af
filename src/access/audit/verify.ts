import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import { chains, genesis, type HeadAnchor } from './anchor.js';
import type { ChainHead } from './event.js';

/** What is wrong with the record, and where. */
export interface AuditFault {
  readonly chain: number;
  /** The first entry that it shows at; null for the chain as a whole. */
  readonly seq: number | null;
  readonly kind: 'ALTERED' | 'MISSING' | 'CUT_OFF' | 'REWRITTEN' | 'ANCHOR_FORGED' | 'ANCHOR_LOST';
  readonly message: string;
}

export interface AuditReport {
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

interface EntryRow { readonly seq: number; readonly micros: string; readonly events: string; readonly digest: Buffer }

const pageSize = 5000;

/** The digest that an entry must have: the same text as the function audit.digest_of digests. */
function digestOf(previous: Buffer, chain: number, { seq, micros, events }: EntryRow): Buffer {
  return createHash('sha256').update(previous).update(`${chain}|${seq}|${micros}|${events}`).digest();
}

async function* entriesOf(reader: Reader, chain: number, from: number): AsyncGenerator<EntryRow> {
  for (let after = from; ;) {
    const rows = await reader.rows<EntryRow>(sql`
      select seq, (extract(epoch from at) * 1000000)::bigint::text as micros, events::text as events, digest
      from audit.entry where chain = ${chain} and seq > ${after} order by seq limit ${pageSize}`);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.seq;
  }
}

/** Walks one chain from its first entry to its last, and holds it against the anchor: where it begins, and where it ends. */
async function verifyChain(reader: Reader, chain: number, start: ChainHead | undefined, anchored: ChainHead | undefined): Promise<AuditReport> {
  const faults: AuditFault[] = [];
  const fault = (seq: number, kind: AuditFault['kind'], message: string): void => { faults.push({ chain, seq, kind, message }); };
  let previous: Buffer = start === undefined ? genesis : Buffer.from(start.digest, 'base64');
  let expected = (start?.seq ?? 0) + 1;
  let entries = 0;
  for await (const row of entriesOf(reader, chain, start?.seq ?? Number.MIN_SAFE_INTEGER)) {
    const { seq, digest } = row;
    entries += 1;
    // After a gap the digest before is unknown: the chain is taken up again behind it.
    if (seq !== expected) fault(expected, 'MISSING', seq === expected + 1 ? `entry ${expected} is missing` : `entries ${expected} to ${seq - 1} are missing`);
    else if (!digestOf(previous, chain, row).equals(digest)) fault(seq, 'ALTERED', `entry ${seq} is not what was recorded, or not where it was`);
    if (seq === anchored?.seq && digest.toString('base64') !== anchored.digest) fault(seq, 'REWRITTEN', `entry ${seq} is not the one that was anchored: the chain was digested anew`);
    previous = digest;
    expected = seq + 1;
  }
  if (anchored !== undefined && anchored.seq >= expected) fault(expected, 'CUT_OFF', `the chain ends at entry ${expected - 1}; the anchor knows of ${anchored.seq}`);
  return { entries, faults };
}

/** Finds edits, deletions, reorderings and truncation of the record, reading it as the database's owner. */
export async function verifyAudit(reader: Reader, anchor: HeadAnchor): Promise<AuditReport> {
  const { heads, starts, forged } = anchor.read();
  const faults: AuditFault[] = forged.map((chain) => ({ chain, seq: null, kind: 'ANCHOR_FORGED', message: 'the anchor bears no seal of ours' }));
  let entries = 0;
  for (let chain = 0; chain < chains; chain++) {
    const report = await verifyChain(reader, chain, starts.get(chain), heads.get(chain));
    entries += report.entries;
    faults.push(...report.faults);
    if (report.entries > 0 && !heads.has(chain) && !forged.includes(chain)) faults.push({ chain, seq: null, kind: 'ANCHOR_LOST', message: `the chain has ${report.entries} entries, and no anchor` });
  }
  return { entries, faults };
}
