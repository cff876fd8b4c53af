import type { GraphQLResolveInfo } from 'graphql';
import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, hasRole, meets, mutate, nodes, readPage, self, signedIn, type ReadReason, type RequestContext, type MutationResult } from '../../access/index.js';
import { beyond, type Transaction } from '../../platform/database/index.js';
import { InputValidator, missing } from '../../platform/errors/index.js';
import { mapConnection, type Connection } from '../../platform/graphql/connection.js';
import { text } from '../../platform/i18n/text.js';
import { derivedNotices } from './derived.js';
import { noticeKeyOf } from './notice-key.js';
import { noticeColumns, noticeList, noticesFrom, type NoticeRow } from './notice.list.js';
import { NoticeType, type MarkNoticesReadInput, type NoticesArgs } from './notice.type.js';
import { noticeText } from './notice.words.js';
import { objectNames } from './object-names.js';
import { noticeReaderOf } from './reader.js';

/** As what the actor is told of a job seeker. */
function readReasonOf({ actor }: RequestContext, jobSeekerId: number, isToEmployer: boolean): ReadReason {
  if (meets(actor, self(jobSeekerId))) return 'SELF';
  if (isToEmployer) return 'APPLICATION';
  if (meets(actor, administrator)) return 'ADMINISTRATION';
  if (meets(actor, hasRole('COUNSELLOR'))) return 'SERVICE';
  // The people of an employer are reminded of those whom it tries out.
  return meets(actor, hasRole('JOB_COACH')) ? 'COACHING' : 'HOSTING';
}

/** What the actor is told and reminded of, the latest first. That a job seeker was told of is recorded. */
export async function noticesOf(ctx: RequestContext, { unreadOnly, ...page }: NoticesArgs, wantsCount: boolean): Promise<Connection<NoticeType>> {
  allow(ctx, signedIn);
  const list = noticeList(await noticesFrom(ctx));
  const rows = await readPage(ctx, list, page, noticeColumns, [unreadOnly === true ? sql`not n.is_read` : null], wantsCount);
  for (const { concerned, is_to_employer: isToEmployer } of rows.nodes) {
    if (concerned !== null) ctx.audit.read('JobSeeker', concerned, ['notices'], readReasonOf(ctx, concerned, isToEmployer));
  }
  return mapConnection(rows, (row) => new NoticeType(row));
}

export async function countUnread(ctx: RequestContext): Promise<number> {
  allow(ctx, signedIn);
  const [counted] = await ctx.db.rows<{ unread: number }>(sql`select count(*) as unread from ${await noticesFrom(ctx)} n where not n.is_read`);
  return counted?.unread ?? 0;
}

/** The words of a notice, in the reader's language. */
export async function textOf(ctx: RequestContext, { kind, object_type: type, object_id: id, detail, due_on: dueOn }: NoticeRow): Promise<string> {
  allow(ctx, signedIn);
  const name = await objectNames.nameOf(ctx, type, id);
  return noticeText(kind, ctx.locale, { name, detail: detail === '' ? null : derivedNotices.detailText(kind, detail), dueOn });
}

/** What a notice is about; null once it is gone, or where it is not the reader's to see. */
export async function objectOf(ctx: RequestContext, { object_type: type, object_id: id }: NoticeRow, info: GraphQLResolveInfo): Promise<object | null> {
  allow(ctx, signedIn);
  return await nodes.load(ctx, type, id, info) ?? null;
}

interface Marking { readonly account: string; readonly jobSeekerId: number | null; readonly from: Sql }

async function mark(transaction: Transaction, { account, jobSeekerId, from }: Marking, which: Sql): Promise<void> {
  await transaction.rows(sql`
    insert into notice_read (notice_key, account, job_seeker_id) select n.key, ${account}::text, ${jobSeekerId}::int from ${from} n where not n.is_read and ${which} on conflict do nothing`);
}

async function markEach(transaction: Transaction, marking: Marking, keys: readonly string[]): Promise<void> {
  const found = new Set((await transaction.rows<{ key: string }>(sql`select n.key from ${marking.from} n where n.key = any(${[...keys]}::text[])`)).map(({ key }) => key));
  const place = keys.findIndex((key) => !found.has(key));
  if (place >= 0) missing(['input', 'ids', String(place)], 'Notice');
  await mark(transaction, marking, sql`n.key = any(${[...keys]}::text[])`);
}

async function markUpTo(transaction: Transaction, marking: Marking, key: string): Promise<void> {
  const list = noticeList(marking.from);
  const [last] = await transaction.rows<NoticeRow>(sql`select n.key, n.day, n.place from ${marking.from} n where n.key = ${key}`);
  if (last === undefined) return missing(['input', 'upToId'], 'Notice');
  await mark(transaction, marking, sql`(n.key = ${key} or ${beyond(list.keys, list.keysOf(last), true)})`);
}

function checkOneGiven({ ids, upToId }: MarkNoticesReadInput): void {
  const validator = new InputValidator();
  if ((ids == null) === (upToId == null)) {
    validator.add(['input', ids == null ? 'ids' : 'upToId'], ids == null ? 'REQUIRED' : 'CONTRADICTION', text('请在 ids 和 upToId 中恰好给出一个。', 'Give exactly one of ids and upToId.'));
  }
  validator.done();
}

/** Notes that the actor's account has read notices. The notices of others are not there to be marked. */
export async function markNoticesRead(ctx: RequestContext, input: MarkNoticesReadInput): Promise<MutationResult> {
  allow(ctx, signedIn);
  const keys = (input.ids ?? []).map((id) => noticeKeyOf(id, 'ids'));
  const upTo = input.upToId == null ? null : noticeKeyOf(input.upToId, 'upToId');
  const from = await noticesFrom(ctx);
  return mutate(ctx, 'markNoticesRead', input, async (transaction) => {
    checkOneGiven(input);
    const marking = { account: ctx.actor.subject ?? '', jobSeekerId: noticeReaderOf(ctx.actor)?.jobSeekerId ?? null, from };
    await (upTo === null ? markEach(transaction, marking, keys) : markUpTo(transaction, marking, upTo));
    // What was changed are marks of the account: they have no number.
    return 0;
  });
}
