import { Migration } from '@mikro-orm/migrations';

/** The order in which functions were listed is kept. */
const levels = (list: string): string => `(
  select coalesce(jsonb_object_agg(c.value->>'functionCode', (c.value->>'level')::int order by c.at), '{}')
  from json_array_elements(${list}) with ordinality c(value, at))`;

const listed = (object: string, source: string): string => `(
  select coalesce(json_agg(json_build_object('functionCode', c.key, 'level', c.value, 'source', ${source}) order by c.at), '[]')
  from json_each(${object}) with ordinality c(key, value, at))`;

/** Capacities become levels by function: a ranking reads them of everybody, and need not read each time what they are called. */
export class Migration20261124150000_capacities_by_function extends Migration {
  override up(): void {
    this.addSql(`update "job_seeker" set
      "assessed_functions" = (
        select coalesce(json_agg(c->>'functionCode' order by c->>'functionCode' collate "C"), '[]')
        from json_array_elements("capacities") c where c->>'source' = 'ASSESSMENT'),
      "capacities" = ${levels('"capacities"')}::text::json`);
    this.addSql(`update "stored_match" set "facts" = jsonb_set("facts", '{seeker,capacities}', ${levels('("facts"#>\'{seeker,capacities}\')::json')})`);
  }

  /** A stored match tells levels alone, as its score does. */
  override down(): void {
    this.addSql(`update "job_seeker" set "capacities" = ${listed('"capacities"', `case when "assessed_functions"::jsonb @> to_jsonb(c.key) then 'ASSESSMENT' else 'SELF' end`)}`);
    this.addSql(`update "stored_match" set "facts" = jsonb_set("facts", '{seeker,capacities}', ${listed('("facts"#>\'{seeker,capacities}\')::json', `'SELF'`)}::jsonb)`);
  }
}
