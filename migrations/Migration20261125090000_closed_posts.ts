import { Migration } from '@mikro-orm/migrations';

const settings = `language sql stable security definer set search_path = public, pg_temp set work_mem = '32MB' set max_parallel_workers_per_gather = 0`;
const result = 'returns table (region_code text, kind text, posts bigint, public_posts bigint, without_finding bigint)';
const counted = (condition: string): string => `
  select v.region_code, v.kind, count(*), count(e.id), count(e.id) filter (where v.open_findings = 0)
  from vacancy v left join employer e on e.id = v.employer_id and e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION')
  where ${condition} and v.region_code between of_region and rpad(of_region, 6, '9') group by 1, 2`;
/** The last moment of the day, in China. */
const end = `((of_day + 1)::timestamp at time zone 'Asia/Shanghai')`;
const isOver = `of_day < (now() at time zone 'Asia/Shanghai')::date`;

const ofDay = `create function access.open_posts(of_region text, of_day date) ${result} ${settings} as $$
  ${counted(`not (${isOver}) and v.status = 'OPEN'`)}
  union all
  ${counted(`${isOver} and v.status <> 'DRAFT' and v.published_at < ${end} and (v.status = 'OPEN' or v.closed_at >= ${end})`)} $$`;
const ofNow = `create function access.open_posts(of_region text) ${result} ${settings} as $$ ${counted(`v.status = 'OPEN'`)} $$`;

/** When a post was closed or withdrawn, so that those open on a day gone by can be told; and which listed companies the province controls. */
export class Migration20261125090000_closed_posts extends Migration {
  override up(): void {
    this.addSql('alter table "vacancy" add column "closed_at" timestamptz null');
    this.addSql('alter table "employer" add column "is_province_controlled" boolean null');
    this.addSql('drop function access.open_posts(text)');
    this.addSql(ofDay);
  }

  override down(): void {
    this.addSql('drop function access.open_posts(text, date)');
    this.addSql(ofNow);
    this.addSql('alter table "employer" drop column "is_province_controlled"');
    this.addSql('alter table "vacancy" drop column "closed_at"');
  }
}
