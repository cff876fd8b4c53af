import sql, { type Sql } from 'sql-template-tag';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { isDeclarationOver, liableKinds, requiredRatio } from '../levy/index.js';

/**
 * Over `employer e`: its staff as far as they are known, by what is on file or by its latest declaration. Null where
 * neither is known.
 */
export const staffKnown = sql`coalesce(e.staff_count,
  (select d.staff from employer_year d where d.employer_id = e.id order by d.year desc limit 1))`;

/**
 * Over `employer e`: it owes the quota, and was below the ratio in each of the last years that are settled as of a day,
 * in a region. A year is settled when it is over and was declared, or can be declared in time no more: then it counts
 * as one in which nobody was employed (财税〔2015〕72号第十二条). Whoever can still declare last year, and has not, is judged
 * by the years before it. An employer without staff, or of which nobody knows whether it has any, is not held below the
 * ratio, nor is one that was founded within the years.
 */
export function belowRatioInEach(years: number, region: string, day: IsoDate): Sql {
  const last = yearOf(day) - 1;
  const first = last - years + 1;
  const ratio = requiredRatio(region, day).value;
  const metIn = (from: number, until: number): Sql => sql`e.id in (
    select y.employer_id from employer_year y
    where y.year between ${from}::int and ${until}::int and y.counted >= y.staff * ${ratio}::numeric)`;
  const existedFrom = (year: number): Sql =>
    sql`(e.founded_on is null or e.founded_on <= make_date(${year}::int, 1, 1))`;
  const isLiable = sql`e.kind = any(${[...liableKinds]}::text[]) and ${staffKnown} > 0 and not ${metIn(first, last)}`;
  if (isDeclarationOver(region, last, day)) return sql`${isLiable} and ${existedFrom(first)}`;
  const isLastDeclared = sql`e.id in (select y.employer_id from employer_year y where y.year = ${last}::int)`;
  return sql`${isLiable} and (${isLastDeclared} and ${existedFrom(first)}
    or not ${metIn(first - 1, first - 1)} and ${existedFrom(first - 1)})`;
}
