import sql, { type Sql } from 'sql-template-tag';
import { regionPrefix } from '../../access/index.js';
import { yearOf, type IsoDate } from '../../platform/calendar.js';
import { requiredRatio } from '../levy/index.js';
import { standingOfBodies } from '../public-sector/index.js';
import { within } from '../regions/index.js';
import type { Source } from './indicators.data.js';
import { defaultYears, largeStaff } from './indicators.data.js';

/** A count of a region: now and a year before; and of how many, where the duty is towards all of some. */
export interface TallyRow {
  readonly region_code: string;
  readonly value: string;
  readonly of: string;
}

/** The days that are counted. */
export interface Window { readonly from: IsoDate; readonly until: IsoDate }

const everything = '140000';

/** Programmes are counted once for all indicators, by kind, region and month. */
export interface ProgrammeTally { readonly kind: string; readonly region_code: string; readonly year: number; readonly month: number; readonly held: number; readonly times: number }

/** All programmes that were held up to a day, from the first of the years asked for on. */
export function programmeTallies(region: string, from: IsoDate, until: IsoDate): Sql {
  return sql`
    select p.kind, p.region_code, extract(year from p.starts_on)::int as year, extract(month from p.starts_on)::int as month, count(*)::int as held, sum(p.attended)::int as times
    from programme p where p.status = 'HELD' and p.starts_on between ${from}::date and ${until}::date and ${within('p.region_code', region)} group by 1, 2, 3, 4`;
}

const fairs = (region: string, { from, until }: Window): Sql => sql`
  select f.region_code, count(*) as value, 0 as of from job_fair f
  where (f.starts_at at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date and ${within('f.region_code', region)} group by 1`;

/** Markets that are open: how many stalls are kept, of how many. */
const stalls = (region: string, { until }: Window): Sql => sql`
  select p.region_code, sum(p.places) as value, sum(p.places_in_all) as of from programme p
  where p.kind = 'marketStall' and p.status <> 'CANCELLED' and p.starts_on <= ${until}::date and (p.ends_on is null or p.ends_on >= ${until}::date) and ${within('p.region_code', region)} group by 1`;

/** People willing to work, and those of them who took part in something of the year. Who is willing is known as of now. */
const services = (region: string, { from, until }: Window): Sql => sql`
  select region_code, willing as of, served as value from access.services_given(${regionPrefix(region)}, ${from}::date, ${until}::date)`;

const trained = (kinds: readonly string[], { from, until }: Window): Sql => sql`exists (
  select 1 from participation t join programme p on p.id = t.programme_id where t.employer_id = e.id and t.state = 'ATTENDED' and p.kind = any(${[...kinds]}) and p.starts_on between ${from}::date and ${until}::date)`;

/** Employers towards whom something is owed each year: who they are, and who has had it. Over `employer e`. */
export const owedEmployers: Readonly<Record<'DEFAULTERS' | 'VISITS', { readonly concerned: (window: Window) => Sql; readonly done: (window: Window) => Sql }>> = {
  // Below the ratio in each of the last years that are over.
  DEFAULTERS: {
    concerned: ({ until }) => {
      const year = yearOf(until);
      return sql`(select count(*) from employer_year y where y.employer_id = e.id and y.year between ${year - defaultYears}::int and ${year - 1}::int
        and y.counted < y.staff * ${requiredRatio(everything, until).value}::numeric) = ${defaultYears}::int`;
    },
    done: (window) => trained(['defaulterTraining', 'employerTraining'], window),
  },
  VISITS: {
    concerned: () => sql`e.staff_count >= ${largeStaff}::int and e.kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')`,
    done: (window) => trained(['employerVisit'], window),
  },
};

const ofEmployers = (what: keyof typeof owedEmployers) => (region: string, window: Window): Sql => sql`
  select e.region_code, count(*) as of, count(*) filter (where ${owedEmployers[what].done(window)}) as value
  from employer e where e.region_code is not null and ${within('e.region_code', region)} and (${owedEmployers[what].concerned(window)}) group by 1`;

const bodiesIn = (region: string, day: IsoDate): Sql => sql`(${standingOfBodies(region, day, within('e.region_code', region))}) b`;

const publicBodies = (region: string, { until }: Window): Sql => sql`
  select b.region_code, count(*) filter (where b.standing in ('RATIO_MET', 'EMPLOYS')) as value, count(*) as of from ${bodiesIn(region, until)}
  where b.standing in ('RATIO_MET', 'EMPLOYS', 'PLANNED', 'WITHOUT_PLAN', 'LATE') group by 1`;

const publicPlans = (region: string, { until }: Window): Sql => sql`
  select b.region_code, count(*) filter (where b.standing = 'PLANNED') as value, count(*) as of from ${bodiesIn(region, until)} where b.standing in ('PLANNED', 'WITHOUT_PLAN', 'LATE') group by 1`;

const pooled = (region: string, { until }: Window): Sql => sql`
  select b.region_code, sum(b.counted) as value, round(sum(b.required), 2) as of from ${bodiesIn(region, until)} where b.standing = 'POOLED' group by 1`;

/** Districts, and counties whose recorded population is above the line: those that have an institution, of those that must. */
const coverage = (region: string, { until }: Window): Sql => sql`
  select r.code as region_code, 1 as of, case when exists (
    select 1 from employer e where e.kind = 'SUPPORTED_EMPLOYMENT_INSTITUTION' and e.region_code = r.code and e.created_at < (${until}::date + 1)) then 1 else 0 end as value
  from concept c cross join lateral (select c.code) r
  where c.scheme = 'region' and c.deprecated_on is null and c.code not like '%00' and ${within('c.code', region)}
    and (c.label_zh like '%区' or exists (
      select 1 from local_figure f where f.kind = 'POPULATION' and f.region_code = c.code and f.valid_from <= ${until}::date and (f.valid_until is null or f.valid_until >= ${until}::date) and f.amount > 200000))`;

/** The statement that counts what a duty other than of programmes is about, by region. */
export const tallies: Readonly<Record<Exclude<Source['from'], 'PROGRAMMES'>, (region: string, window: Window) => Sql>> = {
  FAIRS: fairs, STALLS: stalls, SERVICES: services, DEFAULTERS: ofEmployers('DEFAULTERS'), VISITS: ofEmployers('VISITS'), PUBLIC_BODIES: publicBodies, PUBLIC_PLANS: publicPlans, POOLED: pooled, COVERAGE: coverage,
};
