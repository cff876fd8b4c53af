import sql, { type Sql } from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import { inForce } from '../../platform/dated.js';
import { requiredRatio } from '../levy/index.js';
import { publicDutyRules } from './public-duty.data.js';

/** How a public body stands by the duty of measure 1. */
export type PublicStanding = 'SCHOOL' | 'POOLED' | 'UNKNOWN' | 'SMALL' | 'RATIO_MET' | 'EMPLOYS' | 'PLANNED' | 'WITHOUT_PLAN' | 'LATE' | 'NO_RULE';

export const standings: readonly PublicStanding[] = ['SCHOOL', 'POOLED', 'UNKNOWN', 'SMALL', 'RATIO_MET', 'EMPLOYS', 'PLANNED', 'WITHOUT_PLAN', 'LATE', 'NO_RULE'];

/** A row of a public body and how it stands. */
export interface StandingRow {
  readonly id: number;
  readonly region_code: string | null;
  readonly kind: string;
  readonly post_count: number | null;
  readonly heads: number;
  readonly counted: string;
  readonly required: string;
  readonly standing: PublicStanding;
  /** Whether it has a plan for this year or a later one of the duty. */
  readonly has_plan: boolean;
}

/** Below the ratio: those that must have a plan. */
export const plansAreAskedOf: readonly PublicStanding[] = ['EMPLOYS', 'PLANNED', 'WITHOUT_PLAN', 'LATE'];

/**
 * Every public body with how it stands on a day, by its latest declaration of a year before and its plans. For a ratio, what it declared as staff
 * counts, as for the levy. A body below the ratio is asked for a plan, also where it employs somebody; a plan counts for a year of the duty, which
 * ends with its last day (measure 1).
 * @param hires COUNTED: who was hired since the declaration counts from that day on, for the centre of the region and administrators. Numbers that others read leave hires
 *   out: a body may employ somebody who did not tell it of a disability.
 */
export function standingOfBodies(regionCode: string, day: IsoDate, where: Sql, hires: 'COUNTED' | 'LEFT_OUT'): Sql {
  const rule = inForce(publicDutyRules, day)?.value ?? null;
  const ratio = requiredRatio(regionCode, day).value;
  return sql`
    with hired as materialized (select * from access.employed_by_public_bodies(${day}::date) where ${hires === 'COUNTED'})
    select e.id, e.region_code, e.kind, e.post_count, h.heads, coalesce(y.counted, 0) as counted, coalesce(y.staff, e.post_count, 0) * ${ratio}::numeric as required,
      case
        when ${rule === null} then 'NO_RULE'
        when e.kind = 'PUBLIC_INSTITUTION' and e.is_school then 'SCHOOL'
        when e.organ_level in ('COUNTY', 'TOWNSHIP') then 'POOLED'
        when e.organ_level is null or e.post_count is null then 'UNKNOWN'
        when e.post_count < case e.kind when 'PUBLIC_ORGAN' then ${rule?.organPosts ?? 0}::int else ${rule?.institutionPosts ?? 0}::int end then 'SMALL'
        when y.staff > 0 and y.counted >= y.staff * ${ratio}::numeric then 'RATIO_MET'
        when h.heads >= 1 then 'EMPLOYS'
        when ${day}::date > ${rule?.deadline ?? day}::date then 'LATE'
        when h.has_plan then 'PLANNED'
        else 'WITHOUT_PLAN'
      end as standing, h.has_plan
    from employer e left join lateral (
      select y.staff, y.heads, y.counted from employer_year y where y.employer_id = e.id and y.year < extract(year from ${day}::date) order by y.year desc limit 1
    ) y on true
    left join hired on hired.employer_id = e.id cross join lateral (
      select greatest(coalesce(y.heads, 0), coalesce(hired.heads, 0)) as heads,
        exists (select 1 from recruiting_plan p where p.employer_id = e.id and p.year between extract(year from ${day}::date) and extract(year from ${rule?.deadline ?? day}::date)) as has_plan
    ) h
    where e.kind in ('PUBLIC_ORGAN', 'PUBLIC_INSTITUTION') and (${where})`;
}
