import DataLoader from 'dataloader';
import sql, { join, type Sql } from 'sql-template-tag';
import type { LoaderKind, RequestContext, RowList } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { within } from '../regions/index.js';
import { derivedNotices, derivedRows } from './derived.js';
import type { NoticeKind } from './notice-kinds.data.js';
import { noticeReaderOf, type NoticeReader } from './reader.js';

/** A notice as it is read, written or derived. */
export interface NoticeRow {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly object_type: string;
  readonly object_id: number;
  readonly detail: string;
  readonly day: IsoDate;
  readonly due_on: IsoDate | null;
  /** The job seeker whom it tells of. */
  readonly concerned: number | null;
  readonly is_to_employer: boolean;
  /** Orders the notices of a day: the number of a written one, 0 for a derived one. */
  readonly place: number;
  readonly is_read: boolean;
}

export const noticeColumns = ['key', 'kind', 'object_type', 'object_id', 'detail', 'day', 'due_on', 'concerned', 'is_to_employer', 'place', 'is_read'] as const satisfies readonly (keyof NoticeRow)[];

/** Of the employer's, row-level security leaves out what is told to those who act for other kinds of vacancies. */
function writtenRows({ account, jobSeekerId, employerId, regionCode, isAdministrator }: NoticeReader): Sql {
  const addressed = [
    sql`w.account = ${account}`,
    ...(jobSeekerId === null ? [] : [sql`w.job_seeker_id = ${jobSeekerId}`]),
    ...(employerId === null ? [] : [sql`w.employer_id = ${employerId}`]),
    ...(regionCode === null ? [] : [within('w.region_code', regionCode)]),
    ...(isAdministrator ? [sql`w.region_code is not null`] : []),
  ];
  return sql`
    select 'NOTICE:' || w.id as key, w.kind, w.object_type, w.object_id, '' as detail, (w.told_at at time zone 'Asia/Shanghai')::date as day, w.due_on, coalesce(w.job_seeker_id, w.concerned_id) as concerned, w.employer_id is not null as is_to_employer, w.id as place
    from notice w where ${join(addressed, ' or ')}`;
}

/** Everything that the reader is told and reminded of today, and whether the account has read it. */
async function readersNotices(ctx: RequestContext, reader: NoticeReader): Promise<Sql> {
  const derived = await Promise.all(derivedNotices.all.map((source) => derivedRows(ctx, reader, source)));
  const all = join([writtenRows(reader), ...derived.filter((rows) => rows !== null)], ' union all ');
  return sql`(select u.*, r.account is not null as is_read from (${all}) u left join notice_read r on r.notice_key = u.key and r.account = ${reader.account})`;
}

/** Once a request: its notices and its count of them are of the same statement. */
const noticesLoader: LoaderKind<string, Sql> = (ctx) => new DataLoader<string, Sql>(async (accounts) => {
  const reader = noticeReaderOf(ctx.actor);
  if (reader === null) throw new Error('nobody without an account reads notices');
  const rows = await readersNotices(ctx, reader);
  return accounts.map(() => rows);
});

/** What to select the actor's notices from: a table expression, to be given an alias. */
export function noticesFrom(ctx: RequestContext): Promise<Sql> {
  return ctx.loader(noticesLoader).load(ctx.actor.subject ?? '');
}

/** The latest first. */
export function noticeList(from: Sql): RowList<NoticeRow> {
  return {
    name: 'notices', from: sql`${from} n`, alias: 'n',
    keys: [{ expression: 'n.day', type: 'date', isDescending: true }, { expression: 'n.place', type: 'int', isDescending: true }, { expression: 'n.key', type: 'text', isDescending: true }],
    keysOf: ({ day, place, key }) => [day, place, key],
  };
}
