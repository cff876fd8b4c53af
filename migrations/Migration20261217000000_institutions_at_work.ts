import { Migration } from '@mikro-orm/migrations';

const today = "(now() at time zone 'Asia/Shanghai')::date";

/**
 * On which days each product was offered, which the database keeps; and in which regions an institution of supported employment is at work on a day: clause 4.1 asks for one with products
 * or projects of its own. Of a product that was there before, the days are known by its orders alone.
 */
export class Migration20261217000000_institutions_at_work extends Migration {
  override up(): void {
    this.addSql(`alter table "product" add column "offered" datemultirange not null default '{}'`);
    this.addSql(`update "product" p set "offered" = case
        when p.status = 'ON_OFFER' then datemultirange(daterange(coalesce(o.first_day, ${today}), null))
        when o.first_day is not null then datemultirange(daterange(o.first_day, o.last_day, '[]'))
        else '{}'
      end
      from "product" q left join (
        select product_id, min((placed_at at time zone 'Asia/Shanghai')::date) as first_day, max((placed_at at time zone 'Asia/Shanghai')::date) as last_day from product_order group by product_id
      ) o on o.product_id = q.id
      where q.id = p.id`);
    this.addSql(`create function access.keep_offered_days() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        from_today datemultirange := datemultirange(daterange(${today}, null));
      begin
        if tg_op = 'INSERT' then
          if new.status = 'ON_OFFER' and isempty(new.offered) then new.offered := from_today; end if;
        elsif new.status is distinct from old.status then
          new.offered := case when new.status = 'ON_OFFER' then old.offered + from_today else old.offered - from_today end;
        end if;
        return new;
      end $$`);
    this.addSql('create trigger product_offered before insert or update of status on product for each row execute function access.keep_offered_days()');
    // Employments are not read by everybody who reads the measures: the function answers with regions and numbers alone.
    this.addSql(`create function access.institutions_at_work(of_region text, of_day date) returns table (region_code text, institutions bigint)
      language sql stable security definer set search_path = public, pg_temp set max_parallel_workers_per_gather = 0 as $$
        select e.region_code, count(*)
        from employer e
        where e.kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION' and e.region_code between of_region and rpad(of_region, 6, '9')
          and ((select access.is_administrator()) or starts_with(rpad(of_region, 6, '0'), (select access.region())))
          and e.created_at < ((of_day + 1)::timestamp at time zone 'Asia/Shanghai')
          and exists (select 1 from product p where p.supplier_id = e.id and p.offered @> of_day)
          and exists (
            select 1 from employment m
            where m.employer_id = e.id and m.kind = 'SUPPORTED' and m.started_on <= of_day and (m.ended_on is null or m.ended_on >= of_day))
        group by e.region_code
      $$`);
  }

  override down(): void {
    this.addSql('drop function access.institutions_at_work(text, date)');
    this.addSql('drop trigger product_offered on product');
    this.addSql('drop function access.keep_offered_days()');
    this.addSql('alter table "product" drop column "offered"');
  }
}
