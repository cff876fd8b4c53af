import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import { chains, type HeadAnchor } from './anchor.js';

/** What is wrong with the record, and where. */
export interface AuditFault {
  readonly chain: number;
  /** The first event that it shows at; null for the chain as a whole. */
  readonly seq: number | null;
  readonly kind: 'ALTERED' | 'MISSING' | 'CUT_OFF' | 'REWRITTEN' | 'ANCHOR_FORGED' | 'ANCHOR_LOST';
  readonly message: string;
}

export interface AuditReport {
  readonly events: number;
  readonly faults: readonly AuditFault[];
}

interface EventRow { readonly seq: number; readonly micros: string; readonly event: string; readonly digest: Buffer }

const pageSize = 5000;
const genesis = Buffer.alloc(32);

/** The digest that an event must have: the same text as the function audit.digest_of digests. */
function digestOf(previous: Buffer, chain: number, { seq, micros, event }: EventRow): Buffer {
  return createHash('sha256').update(previous).update(`${chain}|${seq}|${micros}|${event}`).digest();
}

async function* eventsOf(reader: Reader, chain: number): AsyncGenerator<EventRow> {
  for (let after = 0; ;) {
    const rows = await reader.rows<EventRow>(sql`
      select seq, (extract(epoch from at) * 1000000)::bigint::text as micros, event::text as event, digest
      from audit.event where chain = ${chain} and seq > ${after} order by seq limit ${pageSize}`);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.seq;
  }
}

/** Walks one chain from its first event to its last, and holds it against the anchor. */
async function verifyChain(reader: Reader, chain: number, anchored: { seq: number; digest: string } | undefined): Promise<AuditReport> {
  const faults: AuditFault[] = [];
  let previous: Buffer = genesis;
  let expected = 1;
  let atAnchor: string | null = null;
  let events = 0;
  for await (const row of eventsOf(reader, chain)) {
    const { seq } = row;
    events += 1;
    if (seq !== expected) faults.push({ chain, seq: expected, kind: 'MISSING', message: seq === expected + 1 ? `event ${expected} is missing` : `events ${expected} to ${seq - 1} are missing` });
    // After a gap the digest before is unknown: the chain is taken up again behind it.
    else if (!digestOf(previous, chain, row).equals(row.digest)) faults.push({ chain, seq, kind: 'ALTERED', message: `event ${seq} is not what was recorded, or not where it was` });
    previous = row.digest;
    expected = seq + 1;
    if (seq === anchored?.seq) atAnchor = row.digest.toString('base64');
  }
  const [head] = await reader.rows<{ seq: number; digest: string }>(sql`select seq, encode(digest, 'base64') as digest from audit.head where chain = ${chain}`);
  const last = expected - 1;
  const known = Math.max(head?.seq ?? 0, anchored?.seq ?? 0);
  if (known > last) faults.push({ chain, seq: last + 1, kind: 'CUT_OFF', message: `the chain ends at event ${last}; ${known} were recorded` });
  else if (head === undefined || head.digest !== previous.toString('base64')) faults.push({ chain, seq: null, kind: 'ALTERED', message: 'the head is not the digest of the last event' });
  if (anchored !== undefined && atAnchor !== null && atAnchor !== anchored.digest) {
    faults.push({ chain, seq: anchored.seq, kind: 'REWRITTEN', message: `event ${anchored.seq} is not the one that the anchor was set to: the chain was digested anew` });
  }
  return { events, faults };
}

/** Finds edits, deletions, reorderings and truncation of the record, reading it as the database's owner. */
export async function verifyAudit(reader: Reader, anchor: HeadAnchor): Promise<AuditReport> {
  const { heads, forged } = anchor.read();
  const faults: AuditFault[] = forged.map((chain) => ({ chain, seq: null, kind: 'ANCHOR_FORGED', message: 'the anchor bears no seal of ours' }));
  let events = 0;
  for (let chain = 0; chain < chains; chain++) {
    const report = await verifyChain(reader, chain, heads.get(chain));
    events += report.events;
    faults.push(...report.faults);
    if (report.events > 0 && !heads.has(chain) && !forged.includes(chain)) faults.push({ chain, seq: null, kind: 'ANCHOR_LOST', message: `the chain has ${report.events} events, and no anchor` });
  }
  return { events, faults };
}
