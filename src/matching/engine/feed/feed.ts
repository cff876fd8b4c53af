import pg from 'pg';
import { sessionSetting } from '../../../platform/database/session-setting.js';
import type { Arriving } from '../arriving.js';
import type { MatchIndex } from '../match-index.js';
import { eachCopied } from './copied.js';
import type { Share, ThreadStart } from '../protocol.js';
import { employersQuery, peopleQuery, postsQuery } from './statements.js';

/** What has changed: ids by side. */
interface Changed { readonly posts: Set<number>; readonly people: Set<number>; readonly employers: Set<number> }

interface ChangeRow { readonly side: string; readonly changed_id: number }

/** So many ids are read in one statement. */
const idsAtOnce = 10_000;

/** After so long without having read the changes, some may have been forgotten. */
const longestPauseMs = 12 * 3_600_000;

/** The index has to be built anew: too much time has passed to follow what changed. */
export class OutOfStepError extends Error {}

/**
 * Fills the index from the database, and then keeps it in step. The first rows and the first mark come from one snapshot; the mark is that
 * snapshot itself. What could not be seen in it and can now is read again: so neither the order of commits nor how long somebody else's
 * transaction takes matters.
 */
export class Feed {
  /** How often something that had changed was taken over. */
  changes = 0;
  /** Whether nothing had changed when that was asked last: then nothing will have, most likely, when it is asked next. */
  isQuiet = true;
  private mark = '';
  private lastRead = 0;

  private constructor(private readonly client: pg.Client, private readonly index: MatchIndex, private readonly share: Share) {}

  /** Every transaction of its connection has the sealed session, by which row-level security decides. */
  static async open({ url, session, share }: ThreadStart, index: MatchIndex): Promise<Feed> {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    await client.connect();
    const feed = new Feed(client, index, share);
    try {
      await client.query('select set_config($1, $2, false)', [sessionSetting, session]);
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

  /** Takes over everything that was committed before it was called. @throws OutOfStepError */
  async follow(): Promise<void> {
    if (Date.now() - this.lastRead > longestPauseMs) throw new OutOfStepError('too long ago');
    this.isQuiet = (await this.unread()).length === 0;
    if (!this.isQuiet) {
      this.changes += 1;
      await this.inOneMoment(() => this.takeOver());
    }
    this.lastRead = Date.now();
  }

  /** Lets the database drop the changes that everybody has read who still follows. */
  async forget(): Promise<void> {
    await this.client.query('select access.forget_match_changes()');
  }

  async close(): Promise<void> {
    this.client.removeAllListeners();
    this.client.on('error', () => undefined);
    await this.client.end().catch(() => undefined);
  }

  private async inOneMoment(work: () => Promise<void>): Promise<void> {
    await this.client.query('begin isolation level repeatable read read only');
    await work();
    await this.client.query('commit');
  }

  private async fill(): Promise<void> {
    const { index, share } = this;
    await this.inOneMoment(async () => {
      this.mark = await this.moment();
      await this.tellEmployers(null);
      (await this.arrived(index.newPosts(), postsQuery(share, null))).fill();
      (await this.arrived(index.newPeople(), peopleQuery(share, null))).fill();
    });
    this.lastRead = Date.now();
  }

  private async moment(): Promise<string> {
    const { rows: [moment] } = await this.client.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
    return moment?.snapshot ?? this.mark;
  }

  private async unread(): Promise<ChangeRow[]> {
    const { rows } = await this.client.query<ChangeRow>({ name: 'unread', text: 'select * from access.match_changes($1::pg_snapshot)', values: [this.mark] });
    return rows;
  }

  /** Within one snapshot: what has changed, and what holds now. */
  private async takeOver(): Promise<void> {
    const moment = await this.moment();
    const rows = await this.unread();
    const changed: Changed = { posts: new Set(), people: new Set(), employers: new Set() };
    const sides: Readonly<Record<string, Set<number>>> = { POST: changed.posts, PERSON: changed.people, EMPLOYER: changed.employers };
    // Employers are known in every share.
    for (const { side, changed_id } of rows) if (side === 'EMPLOYER' || changed_id % this.share.of === this.share.index) sides[side]?.add(changed_id);
    await this.readAgain(changed);
    this.mark = moment;
  }

  private async readAgain({ posts, people, employers }: Changed): Promise<void> {
    const { index, share } = this;
    for (const ids of inParts(employers)) await this.tellEmployers([...ids]);
    for (const ids of inParts(posts)) (await this.arrived(index.newPosts(), postsQuery(share, [...ids]))).replace(ids);
    for (const ids of inParts(people)) (await this.arrived(index.newPeople(), peopleQuery(share, [...ids]))).replace(ids);
  }

  /** Some employers, or all. */
  private tellEmployers(ids: readonly number[] | null): Promise<void> {
    return eachCopied(this.client, employersQuery(ids), (cells) => { this.index.tellEmployer(cells); });
  }

  /** The rows, with all that a query finds. */
  private async arrived(rows: Arriving, query: string): Promise<Arriving> {
    await eachCopied(this.client, query, (cells) => { rows.take(cells); });
    return rows;
  }
}

function* inParts(ids: ReadonlySet<number>): Generator<Set<number>> {
  const all = [...ids];
  for (let from = 0; from < all.length; from += idsAtOnce) yield new Set(all.slice(from, from + idsAtOnce));
}
