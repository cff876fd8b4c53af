import { Migration } from '@mikro-orm/migrations';

const comparison = (parameters: string, declared: string): string => `
  create function access.quota_comparison(${parameters}) returns text
  language sql stable security definer set search_path = public, pg_temp
  return case
    when not ((select access.is_administrator()) or (select access.region()) is not null) then null
    when ${declared} > 12 then 'DECLARED_TWICE'
    when exists (
      select 1 from disability_certificate c
      where c.number_index = index and (c.valid_until is null or c.valid_until >= make_date(of_year, 1, 1)))
      then 'FOUND'
    when exists (select 1 from disability_certificate c where c.number_index = index) then 'LAPSED'
    else 'UNKNOWN' end`;

/**
 * One person counts once in the same months, whichever employers declare the person. Declarations tell how many months
 * of the year somebody was employed, and not which: together they are the same months as far as they are more than the
 * twelve of a year.
 */
export class Migration20261216000001_people_counted_once extends Migration {
  override up(): void {
    // Of the declarations that the asker may read; within the functions below, of all. What is declared counts until
    // the certification lets it not count.
    this.addSql(`create function access.months_counted(index text, of_year int, least_contract int) returns bigint
      language sql stable set search_path = public, pg_temp
      return (
        select coalesce(sum(q.months_employed), 0)
        from quota_employee q join employer_year y on y.id = q.employer_year_id
        where q.number_index = index and y.year = of_year
          and q.contract_months >= least_contract and q.is_paid_minimum_wage and q.is_insured_in_full
          and (y.certified_at is null or q.basis is not null))`);
    // For the centre that certifies a declaration: whom of it another declaration counts in the same months, and
    // nothing else of that declaration.
    this.addSql(`create function access.people_counted_twice(of_employer_year int, least_contract int)
      returns table (place int)
      language sql stable security definer set search_path = public, pg_temp as $$
        select q.position::int
        from quota_employee q join employer_year y on y.id = q.employer_year_id join employer e on e.id = y.employer_id
        where y.id = of_employer_year
          and ((select access.is_administrator()) or starts_with(e.region_code, (select access.region())))
          and q.contract_months >= least_contract and q.is_paid_minimum_wage and q.is_insured_in_full
          and access.months_counted(q.number_index, y.year, least_contract) > 12
        order by 1
      $$`);
    this.addSql('drop function access.quota_comparison(text, int)');
    const counted = 'access.months_counted(index, of_year, least_contract)';
    this.addSql(comparison('index text, of_year int, least_contract int', counted));
  }

  override down(): void {
    this.addSql('drop function access.quota_comparison(text, int, int)');
    this.addSql(comparison('index text, of_year int', `(
      select sum(q.months_employed) from quota_employee q join employer_year y on y.id = q.employer_year_id
      where q.number_index = index and y.year = of_year)`));
    this.addSql('drop function access.people_counted_twice(int, int)');
    this.addSql('drop function access.months_counted(text, int, int)');
  }
}
