import sql, { type Sql } from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { ProgrammeKindCode } from '../programmes/index.js';
import { within } from '../regions/index.js';

/** What was done of a kind of programme in a region. */
export interface KindRow { readonly kind: ProgrammeKindCode; readonly held: number; readonly planned: number; readonly times: number; readonly reached: number }

export function kindsOf(region: string, from: IsoDate, until: IsoDate): Sql {
  return sql`
    select p.kind, count(*) filter (where p.status = 'HELD')::int as held, count(*) filter (where p.status = 'PLANNED')::int as planned, coalesce(sum(p.attended) filter (where p.status = 'HELD'), 0)::int as times,
      coalesce(sum(p.reached) filter (where p.status = 'HELD'), 0)::int as reached
    from programme p where p.starts_on between ${from}::date and ${until}::date and p.status <> 'CANCELLED' and ${within('p.region_code', region)} group by 1`;
}

/** A programme that is told of by name. */
export interface CaseRow { readonly kind: ProgrammeKindCode; readonly title: string; readonly region_code: string; readonly organiser: string; readonly starts_on: IsoDate; readonly attended: number; readonly reached: number | null; readonly outcomes: number }

/** The latest of each kind that were held. What a centre did for a single person or employer is counted, not told. */
export function casesOf(region: string, from: IsoDate, until: IsoDate, most: number): Sql {
  return sql`
    select c.kind, c.title, c.region_code, c.organiser, c.starts_on, c.attended, c.reached, (select count(*) from participation t where t.programme_id = c.id and t.outcome is not null and t.outcome <> 'NO_RESULT')::int as outcomes
    from (select p.*, row_number() over (partition by p.kind order by p.starts_on desc, p.id desc) as position from programme p
      where p.status = 'HELD' and not p.is_private and p.starts_on between ${from}::date and ${until}::date and ${within('p.region_code', region)}) c
    where c.position <= ${most} order by c.kind, c.position`;
}
