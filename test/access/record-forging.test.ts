import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { AuditRecord, currentHeads, ForkedRecordError, HeadAnchor, verifyAudit, type AuditReport } from '../../src/access/index.js';
import { testDatabase, testSeal, type TestDatabase } from '../support/database.js';
import { digestChainAnew } from './record-tampering.js';

const secret = Buffer.alloc(32, 5);
const subject = 'demo-seeker';
const session = testSeal.seal({ subject });
const event = { action: 'READ', subject, roles: ['JOB_SEEKER'], request: 'r', what: 'JobSeeker', fields: ['fullName'], ids: [1], people: [1], why: 'SELF' } as const;

/** Connections beside the requests' own (src/platform/database/database.ts). */
const atOnce = 4;

let store: TestDatabase;
let folder: string;
beforeEach(async () => {
  store = await testDatabase('empty');
  folder = mkdtempSync(join(tmpdir(), 'jinqiao-record-'));
});
afterEach(async () => {
  await store.drop();
  rmSync(folder, { recursive: true });
});

/** What a server says that finds this entry in the place of another. */
const forkedAt = (chain: number, seq: number): ForkedRecordError => new ForkedRecordError({ chain, seq, digest: '' });

/** A server as far as the record goes: its anchor, and what it raised an alarm for. */
class Recorder {
  readonly alarms: unknown[] = [];
  private record: AuditRecord;

  private constructor(readonly anchor: HeadAnchor) {
    this.record = this.fresh();
  }

  static async start(file: string): Promise<Recorder> {
    const anchor = new HeadAnchor(join(folder, file), secret);
    anchor.begin(await currentHeads(store.owner));
    return new Recorder(anchor);
  }

  private fresh(): AuditRecord {
    return new AuditRecord(this.anchor, store.database, (error) => this.alarms.push(error));
  }

  /** A process that begins anew with the same anchor. */
  restart(): void {
    this.record = this.fresh();
  }

  /** Records reads, as many at once as the program has connections for them: so they come to the same chains each time. */
  async reads(count: number): Promise<void> {
    for (let done = 0; done < count; done += atOnce) {
      await Promise.all(Array.from({ length: Math.min(atOnce, count - done) }, async () => { this.record.confirm(await this.record.append(store.database, [event], session)); }));
    }
    await this.record.settled();
  }

  async verified(): Promise<AuditReport> {
    await this.record.settled();
    return verifyAudit(store.owner, this.anchor);
  }

  async faults(): Promise<string[]> {
    return [...new Set((await this.verified()).faults.map(({ kind }) => kind))].sort();
  }
}

/** The chain with the most entries. */
async function busiest(): Promise<{ chain: number; last: number }> {
  const [row] = await store.owner.rows<{ chain: number; last: number }>(sql`select chain, max(seq) as last from audit.entry group by chain order by 2 desc limit 1`);
  if (row === undefined) throw new Error('nothing is recorded');
  return row;
}

const edit = (chain: number, seq: number) => store.owner.rows(sql`update audit.entry set events = jsonb_set(events, '{0,subject}', '"somebody else"') where chain = ${chain} and seq = ${seq}`);

describe('whoever owns the database', () => {
  test('edits an entry and digests the chain anew: it is found after more requests, and after a restart', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(12);
    const { chain } = await busiest();
    await edit(chain, 2);
    await digestChainAnew(store.owner, chain);
    await server.reads(12);
    expect(await server.faults()).toEqual(['ALTERED']);
    server.restart();
    await server.reads(12);
    expect(await server.faults()).toEqual(['ALTERED']);
  });

  test('gives an entry the place of another one: the server seals no further, says so, and the fault stays to be found', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(24);
    const { chain, last } = await busiest();
    // Genuine entries, each with its own MAC, in another order.
    await store.owner.rows(sql`update audit.entry set seq = -seq where chain = ${chain} and seq in (1, 2)`);
    await store.owner.rows(sql`update audit.entry set seq = 3 + seq where chain = ${chain} and seq in (-1, -2)`);
    await digestChainAnew(store.owner, chain);
    await server.reads(24);
    expect(server.alarms).toEqual([forkedAt(chain, last + 1)]);
    expect(await server.faults()).toEqual(['REWRITTEN']);
    const { last: grown } = await busiest();
    server.restart();
    await server.reads(24);
    expect(server.alarms).toEqual([forkedAt(chain, last + 1), forkedAt(chain, grown + 1)]);
    expect(await server.faults()).toEqual(['REWRITTEN']);
    expect(server.anchor.read().heads.get(chain)?.seq).toBe(last);
  });

  test('takes the end away, and requests go on from what is left', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(24);
    const { chain, last } = await busiest();
    await store.owner.rows(sql`delete from audit.entry where chain = ${chain} and seq > ${last - 2}`);
    await server.reads(48);
    // Not exact: the numbers of the connections' processes decide how many of them write to a chain.
    expect((await busiest()).last).toBeGreaterThan(last);
    expect(server.alarms).toEqual([forkedAt(chain, last - 1)]);
    expect(await server.faults()).toEqual(['REWRITTEN']);
    server.restart();
    await server.reads(24);
    expect(await server.faults()).toEqual(['REWRITTEN']);
  });

  test('takes all entries of a chain away', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(24);
    const { chain } = await busiest();
    await store.owner.rows(sql`delete from audit.entry where chain = ${chain}`);
    expect(await server.faults()).toEqual(['CUT_OFF']);
    await server.reads(8);
    expect(server.alarms).toEqual([forkedAt(chain, 1)]);
    expect(await server.faults()).toEqual(['CUT_OFF']);
  });

  test('repeats a genuine entry at the end, before the server has seen it', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(24);
    const { chain, last } = await busiest();
    await store.owner.rows(sql`
      insert into audit.entry (chain, seq, at, events, digest, writer, number, mac)
      select l.chain, l.seq + 1, now(), e.events, audit.digest_of(l.digest, l.chain, l.seq + 1, now(), e.mac), e.writer, e.number, e.mac
      from audit.entry l, audit.entry e where l.chain = ${chain} and l.seq = ${last} and e.chain = ${chain} and e.seq = 1`);
    await server.reads(24);
    expect(await server.faults()).toEqual(['REPEATED']);
  });

  test('makes an entry up, with a MAC of its own or, as before entries had one, with none', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(24);
    const { chain, last } = await busiest();
    const madeUp = (mac: Buffer) => store.owner.rows(sql`
      insert into audit.entry (chain, seq, at, events, digest, writer, number, mac)
      select chain, seq + 1, now(), jsonb_set(events, '{0,ids}', '[7]'), audit.digest_of(digest, chain, seq + 1, now(), ${mac}), writer, 1000, ${mac} from audit.entry where chain = ${chain} and seq = ${last}`);
    await madeUp(Buffer.alloc(32, 1));
    await server.reads(24);
    expect(await server.faults()).toEqual(['ALTERED']);
    const end = await busiest();
    await store.owner.rows(sql`insert into audit.entry (chain, seq, at, events, digest) select chain, seq + 1, now(), events, sha256('made up') from audit.entry where chain = ${end.chain} and seq = ${end.last}`);
    await server.reads(24);
    expect(server.alarms).toEqual([forkedAt(end.chain, end.last + 2)]);
    expect(await server.faults()).toEqual(['ALTERED']);
  });
});

describe('several servers', () => {
  test('with anchors of their own find the record whole, each after entries of the others, and say since when they vouch', async () => {
    const first = await Recorder.start('one');
    await first.reads(10);
    const second = await Recorder.start('two');
    for (let round = 0; round < 6; round++) await Promise.all([first.reads(5), second.reads(5)]);
    for (const server of [first, second]) {
      expect(server.alarms).toEqual([]);
      expect(await server.verified()).toMatchObject({ entries: 70, faults: [] });
    }
    expect((await first.verified()).vouchesSince).toBeNull();
    // Not exact: it is the moment at which the second began.
    expect((await second.verified()).vouchesSince?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('with one anchor find it whole too, and what was sealed further is not sealed back', async () => {
    const first = await Recorder.start('shared');
    const second = await Recorder.start('shared');
    for (let round = 0; round < 6; round++) await Promise.all([first.reads(5), second.reads(5)]);
    expect([...first.alarms, ...second.alarms]).toEqual([]);
    expect(await first.verified()).toMatchObject({ entries: 60, faults: [] });
    const heads = await currentHeads(store.owner);
    expect([...first.anchor.read().heads.values()].filter(({ seq }) => seq > 0).sort((one, other) => one.chain - other.chain)).toEqual(heads);
  });

  test('find what was changed between their entries', async () => {
    const [first, second] = [await Recorder.start('one'), await Recorder.start('two')];
    await Promise.all([first.reads(20), second.reads(20)]);
    const { chain } = await busiest();
    await edit(chain, 1);
    await digestChainAnew(store.owner, chain);
    await Promise.all([first.reads(20), second.reads(20)]);
    for (const server of [first, second]) expect(await server.faults()).toEqual(['ALTERED']);
    // What was only moved about: the one that sealed behind it raises the alarm.
    const end = await busiest();
    await store.owner.rows(sql`delete from audit.entry where chain = ${end.chain} and seq = ${end.last}`);
    await Promise.all([first.reads(20), second.reads(20)]);
    // Not exact: the numbers of the connections' processes decide whether one server writes to that chain, or both.
    expect([...first.alarms, ...second.alarms].length).toBeGreaterThan(0);
  });

  test('without the keys of the installation, seal nothing that passes', async () => {
    const server = await Recorder.start('anchor');
    await server.reads(10);
    const stranger = new HeadAnchor(join(folder, 'stranger'), Buffer.alloc(32, 6));
    copyFileSync(server.anchor.file, stranger.file);
    expect(new Set((await verifyAudit(store.owner, stranger)).faults.map(({ kind }) => kind))).toEqual(new Set(['ANCHOR_FORGED', 'ALTERED']));
  });
});

describe('the subject of what is recorded', () => {
  const append = (as: string | null, events: readonly object[]) => store.database.rows(sql`select chain = pg_backend_pid() % 8 as "isOwn" from audit.append(${as}, ${'00000000-0000-4000-8000-000000000000'}, 1, ${Buffer.alloc(32)}, ${JSON.stringify(events)}::jsonb)`);

  test('is that of the session, whatever the server\'s login says', async () => {
    await expect(append(session, [{ ...event, subject: 'somebody else' }])).rejects.toMatchObject({ code: '42501' });
    await expect(append(session, [event, { ...event, subject: null }])).rejects.toMatchObject({ code: '42501' });
    await expect(append(null, [event])).rejects.toMatchObject({ code: '42501' });
    await expect(append(`${'0'.repeat(64)}{"subject":"demo-seeker"}`, [event])).rejects.toMatchObject({ code: '28000' });
    expect(await append(session, [event])).toEqual([{ isOwn: true }]);
    expect(await append(testSeal.seal({ subject: '' }), [{ ...event, subject: null }])).toEqual([{ isOwn: true }]);
  });
});
