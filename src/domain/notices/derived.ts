import sql, { type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { addDays, type IsoDate } from '../../platform/calendar.js';
import type { Text } from '../../platform/i18n/text.js';
import { reminderKinds, type ReminderKind } from './notice-kinds.data.js';
import type { NoticeReader } from './reader.js';

/** Notices of one kind that follow from what stands in the tables. A feature implements it beside itself and registers it. */
export interface DerivedNotices {
  readonly kind: ReminderKind;
  /**
   * A select of what the reader may be reminded of, whatever the day: the days of the kind are applied to it. Columns: `object` (int), `detail`
   * (text, a code; empty without one), `due_on` (date), `since` (date: the reminder does not begin before it; null without one), `concerned` (int: the
   * job seeker whom it tells of; null for nobody). Null where the kind reminds such a reader of nothing.
   */
  rows(ctx: RequestContext, reader: NoticeReader): Sql | null | Promise<Sql | null>;
  /** What a detail's code means, for the words of the kind. */
  detailText?(code: string): Text;
}

/** Every source of derived notices: one for each kind. */
class DerivedNoticesRegistry {
  private readonly sources = new Map<ReminderKind, DerivedNotices>();

  register(...sources: readonly DerivedNotices[]): void {
    for (const source of sources) {
      if (this.sources.has(source.kind)) throw new Error(`two sources of ${source.kind}`);
      this.sources.set(source.kind, source);
    }
  }

  /** In the order of the kinds: the order in which modules happen to be loaded makes no other statement. */
  get all(): readonly DerivedNotices[] {
    return (Object.keys(reminderKinds) as ReminderKind[]).flatMap((kind) => this.sources.get(kind) ?? []);
  }

  /** What a detail means; null where the kind has no details. */
  detailText(kind: string, code: string): Text | null {
    return this.sources.get(kind as ReminderKind)?.detailText?.(code) ?? null;
  }
}

export const derivedNotices = new DerivedNoticesRegistry();

/** The days by which something of the kind must be due for it to be reminded of on a day. */
function dueDays(kind: ReminderKind, day: IsoDate): Sql {
  const { daysBefore, daysAfter } = reminderKinds[kind];
  return sql`between ${daysAfter === null ? '-infinity' : addDays(day, -daysAfter)}::date and ${addDays(day, daysBefore)}::date`;
}

/** A source's rows as notices, as they stand on the day of the request. Null where there are none for the reader. */
export async function derivedRows(ctx: RequestContext, reader: NoticeReader, source: DerivedNotices): Promise<Sql | null> {
  const rows = await source.rows(ctx, reader);
  if (rows === null) return null;
  const { about, daysBefore } = reminderKinds[source.kind];
  return sql`
    select concat_ws(':', ${source.kind}::text, d.object, to_char(d.due_on, 'YYYY-MM-DD'), nullif(d.detail, '')) as key, ${source.kind}::text as kind, ${about}::text as object_type, d.object as object_id, d.detail,
      greatest(d.due_on - ${daysBefore}::int, d.since) as day, d.due_on, d.concerned, false as is_to_employer, 0 as place
    from (${rows}) d where d.due_on ${dueDays(source.kind, ctx.today)}`;
}
