import pg from 'pg';
import { loadRegionCentres, type RegionCentre } from '../../../domain/regions/terms.js';
import { sessionSetting } from '../../../platform/database/session-setting.js';

import type { MatchIndex } from '../match-index.js';
import { eachCopied } from './copied.js';
import type { RowLoader } from '../rows/row-loader.js';
import type { CopyRow } from '../storage/copy-row.js';
import type { Share, ThreadStart } from '../threads/protocol.js';
import { watchedTables } from './watched-tables.data.js';
import { employersQuery, jobSeekersQuery, regionCentresQuery, vacanciesOfEmployers, vacanciesQuery } from './statements.js';

/** What has changed: ids by side. */
interface Changed { readonly posts: Set<number>; readonly people: Set<number>; readonly employers: Set<number> }

interface ChangeRow { readonly side: string; readonly changed_id: number }

/** So many ids are read in one statement. */
const idsAtOnce = 10_000;

/** After so long without having read the changes, some may have been forgotten. */
const longestPauseMs = 12 * 3_600_000;

/** The index has to be built anew: too much time has passed to follow what changed. */
class OutOfStepError extends Error {}

/**
 * Fills the index from the database, and then keeps it in step: change data capture by snapshots. The first rows are read in one snapshot, which
 * is kept; every change that this snapshot did not see, and the current one sees, is read again. So neither the order of commits nor the length
 * of other transactions matters.
 */
export class Feed {
  /** How often changes were applied. */
  changes = 0;
  /** Whether nothing had changed the last time: then most likely nothing will have changed the next time. */
  wasUnchanged = true;
  private snapshot = '';
  private lastRead = 0;

  private constructor(private readonly client: pg.Client, private readonly index: MatchIndex, private readonly share: Share) {}

  /** Every transaction of its connection has the sealed session, by which row-level security decides. */
  static async open({ url, session, share }: ThreadStart, index: MatchIndex): Promise<Feed> {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    await client.connect();
    const feed = new Feed(client, index, share);
    try {
      await client.query('select set_config($1, $2, false)', [sessionSetting, session]);
      await feed.assertWatched();
      await feed.fill();
      return feed;
    } catch (error) {
      await feed.close();
      throw error;
    }
  }

  /** Called when the connection is lost. */
  onLost(lost: (error: Error) => void): void {
    this.client.on('error', lost);
    this.client.on('end', () => { lost(new Error('the connection of the matching index has ended')); });
  }

  /** Applies everything that was committed before the call. @throws OutOfStepError */
  async applyChanges(): Promise<void> {
    if (Date.now() - this.lastRead > longestPauseMs) throw new OutOfStepError('too long ago');
    this.wasUnchanged = (await this.unread()).length === 0;
    if (!this.wasUnchanged) {
      this.changes += 1;
      await this.inOneMoment(() => this.takeOver());
    }
    this.lastRead = Date.now();
  }

  /** Deletes the changes from the log that every reader has applied. */
  async pruneChangeLog(): Promise<void> {
    await this.client.query('select access.forget_match_changes()');
  }

  async close(): Promise<void> {
    this.client.removeAllListeners();
    this.client.on('error', () => undefined);
    await this.client.end().catch(() => undefined);
  }

  /** @throws Error where changes of a table would be missed */
  private async assertWatched(): Promise<void> {
    const { rows } = await this.client.query<{ table: string }>(`
      select t.tgrelid::regclass::text as table from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where p.proname in ('note_match_change', 'note_claim_change', 'note_workplace_change') and t.tgenabled <> 'D' group by 1 having count(*) = 3`);
    const watched = new Set(rows.map(({ table }) => table));
    const missing = watchedTables.filter(({ table }) => !watched.has(table));
    if (missing.length > 0) throw new Error(`no triggers note the changes of: ${missing.map(({ table }) => table).join(', ')}`);
  }

  private async inOneMoment(work: () => Promise<void>): Promise<void> {
    await this.client.query('begin isolation level repeatable read read only');
    await work();
    await this.client.query('commit');
  }

  private async fill(): Promise<void> {
    const { index, share } = this;
    await this.inOneMoment(async () => {
      this.snapshot = await this.currentSnapshot();
      const { rows: centres } = await this.client.query<RegionCentre>(regionCentresQuery);
      loadRegionCentres(centres);
      await this.readEmployers(null);
      (await this.load(index.newVacancies(), vacanciesQuery(index.vacancyEncoder, share, null))).fill();
      (await this.load(index.newJobSeekers(), jobSeekersQuery(index.jobSeekerEncoder, share, null))).fill();
    });
    this.lastRead = Date.now();
  }

  private async currentSnapshot(): Promise<string> {
    const { rows: [moment] } = await this.client.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
    return moment?.snapshot ?? this.snapshot;
  }

  private async unread(): Promise<ChangeRow[]> {
    const { rows } = await this.client.query<ChangeRow>({ name: 'unread', text: 'select * from access.match_changes($1::pg_snapshot)', values: [this.snapshot] });
    return rows;
  }

  /** Within one snapshot: what has changed, and what holds now. */
  private async takeOver(): Promise<void> {
    const moment = await this.currentSnapshot();
    const rows = await this.unread();
    const changed: Changed = { posts: new Set(), people: new Set(), employers: new Set() };
    const sides: Readonly<Record<string, Set<number>>> = { POST: changed.posts, PERSON: changed.people, EMPLOYER: changed.employers };
    // Employers are known in every share.
    for (const { side, changed_id } of rows) if (side === 'EMPLOYER' || changed_id % this.share.of === this.share.index) sides[side]?.add(changed_id);
    await this.readAgain(changed);
    this.snapshot = moment;
  }

  private async readAgain({ posts, people, employers }: Changed): Promise<void> {
    const { index, share } = this;
    for (const ids of inParts(employers)) {
      await this.readEmployers([...ids]);
      const { rows } = await this.client.query<{ id: number }>(vacanciesOfEmployers(share, [...ids]));
      for (const { id } of rows) posts.add(id);
    }
    for (const ids of inParts(posts)) (await this.load(index.newVacancies(), vacanciesQuery(index.vacancyEncoder, share, [...ids]))).replace(ids);
    for (const ids of inParts(people)) (await this.load(index.newJobSeekers(), jobSeekersQuery(index.jobSeekerEncoder, share, [...ids]))).replace(ids);
  }

  /** Some employers, or all. */
  private readEmployers(ids: readonly number[] | null): Promise<void> {
    return eachCopied(this.client, employersQuery(ids), (row: CopyRow) => { this.index.upsertEmployer(row); });
  }

  /** The rows, with all that a query finds. */
  private async load(rows: RowLoader, query: string): Promise<RowLoader> {
    await eachCopied(this.client, query, (row) => { rows.take(row); });
    return rows;
  }
}

function* inParts(ids: ReadonlySet<number>): Generator<Set<number>> {
  const all = [...ids];
  for (let from = 0; from < all.length; from += idsAtOnce) yield new Set(all.slice(from, from + idsAtOnce));
}
