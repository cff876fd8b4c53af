import sql, { raw, type Sql } from 'sql-template-tag';

/** True for rows whose region is, or lies in, this one. Codes nest by their digits: 14 is a province, 1401 a city. */
export function within(column: string, regionCode: string): Sql {
  if (regionCode.endsWith('0000')) return sql`${raw(column)} between ${regionCode} and ${`${regionCode.slice(0, 2)}9999`}`;
  if (regionCode.endsWith('00')) return sql`${raw(column)} between ${regionCode} and ${`${regionCode.slice(0, 4)}99`}`;
  return sql`${raw(column)} = ${regionCode}`;
}

/** Under what rows of the search tables are filed that are, or lie in, a region: its first digits (search.lineage in migrations/search). */
export function filedRegion(regionCode: string): string {
  return regionCode.replace(/(?:00){1,2}$/, '');
}
