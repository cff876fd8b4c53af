import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = public, pg_temp';

/** Whose change concerns whom, by the column that tells it. */
const watched: readonly (readonly [table: string, side: 'POST' | 'PERSON' | 'EMPLOYER', column: string])[] = [
  ['vacancy', 'POST', 'id'],
  ['employer', 'EMPLOYER', 'id'],
  ['job_seeker', 'PERSON', 'id'],
  ['disability_certificate', 'PERSON', 'job_seeker_id'],
  ['university_graduate', 'PERSON', 'job_seeker_id'],
  ['consent', 'PERSON', 'job_seeker_id'],
];

/** Each statement notes what it changed, under its transaction: by time, or in their order, those that commit late would be missed. */
const noting = `create function access.note_match_change() returns trigger language plpgsql ${definer} as $$
  begin
    execute format('insert into match_change (side, changed_id) select distinct %L, %I from changed on conflict do nothing', tg_argv[0], tg_argv[1]);
    return null;
  end $$`;

/** Changes that were not to be seen at a moment and are now: those of transactions that had not begun then, and of those that had not ended. */
const reading = `create function access.match_changes(since pg_snapshot) returns table (side text, changed_id int) language sql stable ${definer} as $$
  select c.side, c.changed_id from match_change c where c.xid >= pg_snapshot_xmax(since)
  union select c.side, c.changed_id from match_change c where c.xid in (select pg_snapshot_xip(since)) $$`;

/** Who has not read them for a day reads everything anew. */
const forgetting = `create function access.forget_match_changes() returns void language sql ${definer} as $$
  delete from match_change where changed_at < now() - interval '1 day' $$`;

/** What the matching index has to read again. */
export class Migration20261125130000_match_changes extends Migration {
  override up(): void {
    // Not worth a log: a crash empties it, and ends the connections of all who read it, who then read everything anew.
    this.addSql(`
      create unlogged table "match_change" (
        "xid" xid8 not null default pg_current_xact_id(),
        "side" text not null,
        "changed_id" int not null,
        "changed_at" timestamptz not null default now(),
        primary key ("xid", "side", "changed_id")
      )`);
    this.addSql(`create index "match_change_changed_at_index" on "match_change" ("changed_at")`);
    this.addSql(`alter table match_change enable row level security`);
    for (const statement of [noting, reading, forgetting]) this.addSql(statement);
    for (const [table, side, column] of watched) {
      for (const [event, rows] of [['insert', 'new'], ['update', 'new'], ['delete', 'old']] as const) {
        this.addSql(`create trigger ${table}_match_${event} after ${event} on ${table} referencing ${rows} table as changed
          for each statement execute function access.note_match_change('${side}', '${column}')`);
      }
    }
  }

  override down(): void {
    for (const [table] of watched) for (const event of ['insert', 'update', 'delete']) this.addSql(`drop trigger ${table}_match_${event} on ${table}`);
    this.addSql('drop function access.note_match_change, access.match_changes, access.forget_match_changes');
    this.addSql('drop table match_change');
  }
}
