import sql, { raw, type Sql } from 'sql-template-tag';
import { regionPrefix } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { kindsCountedAs, type ProgrammeKindCode } from '../programmes/index.js';
import { plansAreAskedOf, standingOfBodies } from '../public-sector/index.js';
import { belowRatioInEach } from '../quota/index.js';
import { within } from '../regions/index.js';
import { indicatorRules } from './indicator-rules.js';
import type { Source } from './indicators.data.js';
import { defaultYears, largeStaff, populousCounty } from './indicators.data.js';

/** A count of a region; of how many, where the duty is towards all of some; and of the year before, where that can be told. */
export interface TallyRow {
  readonly source: TallySource;
  readonly region_code: string;
  readonly value: string;
  readonly of: string;
  readonly before: string | null;
}

export type TallySource = Exclude<Source['from'], 'PROGRAMMES' | 'STAGES'>;

/** The days that are counted. */
export interface Window { readonly from: IsoDate; readonly until: IsoDate }

/** Programmes are counted once for all indicators, by kind, region and month. */
export interface ProgrammeTally { readonly kind: ProgrammeKindCode; readonly region_code: string; readonly year: number; readonly month: number; readonly held: number; readonly times: number }

const countedKinds = [...new Set(indicatorRules.flatMap(({ source }) => (source.from === 'PROGRAMMES' ? source.kinds : [])))];

/** All programmes of the kinds that some indicator counts which were held up to a day, from the first of the years asked for on. */
export function programmeTallies(region: string, from: IsoDate, until: IsoDate): Sql {
  return sql`
    select p.kind, p.region_code, extract(year from p.starts_on)::int as year, extract(month from p.starts_on)::int as month, count(*)::int as held, sum(p.attended)::int as times
    from programme p where p.kind = any(${countedKinds}) and p.status = 'HELD' and p.starts_on between ${from}::date and ${until}::date and ${within('p.region_code', region)} group by 1, 2, 3, 4`;
}

/** How often a stage of a kind that some indicator counts was reached in a region: this year, and the year before. */
export interface StageTally { readonly kind: ProgrammeKindCode; readonly stage: string; readonly region_code: string; readonly reached: string; readonly reached_before: string }

/** Every stage that some indicator counts, with its kind. */
const countedStages = indicatorRules.flatMap(({ source }) => (source.from === 'STAGES' ? source.kinds.flatMap((kind) => source.stages.map((stage) => ({ kind, stage }))) : []));

export function stageTallies(region: string, { from, until }: Window, before: Window): Sql {
  return sql`select * from access.times_reached(${regionPrefix(region)}, ${countedStages.map(({ kind }) => kind)}::text[], ${countedStages.map(({ stage }) => stage)}::text[], ${from}::date, ${until}::date, ${before.from}::date, ${before.until}::date)`;
}

const heldOn = raw(`(f.starts_at at time zone 'Asia/Shanghai')::date`);
/** A fair that is held for somebody: it was not cancelled, has a booth, and people are registered. */
const fairs = (region: string, { from, until }: Window, before: Window): Sql => sql`
  select 'FAIRS' as source, f.region_code, count(*) filter (where ${heldOn} between ${from}::date and ${until}::date) as value, 0 as of,
    count(*) filter (where ${heldOn} between ${before.from}::date and ${before.until}::date) as before
  from job_fair f
  where ${within('f.region_code', region)} and f.cancelled_at is null and exists (select 1 from job_fair_booth b where b.job_fair_id = f.id)
    and exists (select 1 from access.fair_registration_count c where c.job_fair_id = f.id and c.registered > 0) group by 2`;

const kindsWithKeptPlaces = indicatorRules.flatMap(({ source }) => (source.from === 'KEPT_PLACES' ? source.kinds : []));

/** Programmes that are open, as markets: how many places are kept, of how many. */
const keptPlaces = (region: string, { until }: Window): Sql => sql`
  select 'KEPT_PLACES' as source, p.region_code, sum(p.places) as value, sum(p.places_in_all) as of, null as before from programme p
  where p.kind = any(${kindsWithKeptPlaces}) and p.status <> 'CANCELLED' and p.starts_on <= ${until}::date and (p.ends_on is null or p.ends_on >= ${until}::date) and ${within('p.region_code', region)} group by 2`;

/** People willing to work, and those of them who took part in something of the year. Who is willing is known as of now. */
const services = (region: string, { from, until }: Window, before: Window): Sql => sql`
  select 'SERVICES' as source, region_code, served as value, willing as of, served_before as before
  from access.services_given(${regionPrefix(region)}, ${from}::date, ${until}::date, ${before.from}::date, ${before.until}::date)`;

/** Follow-ups that had come to their day, and those done; and who moved on from supported employment. */
const work = (region: string, { from, until }: Window, before: Window): Sql => sql`
  with counted as materialized (select * from access.work_followed(${regionPrefix(region)}, ${from}::date, ${until}::date, ${before.from}::date, ${before.until}::date))
  select 'FOLLOW_UPS' as source, region_code, done as value, due as of, null::bigint as before from counted
  union all select 'MOVED_ON', region_code, moved_on, 0, moved_on_before from counted`;

/** Over `employer e`: it took part in one of these. */
const reached = (kinds: readonly ProgrammeKindCode[], { from, until }: Window): Sql => sql`e.id in (select employer_id from access.employers_reached(${[...kinds]}::text[], ${from}::date, ${until}::date))`;

/** Employers to whom something is owed each year, or by whom: who they are, and with whom it is done. Over `employer e`. */
export const owedEmployers: Readonly<Record<'DEFAULTERS' | 'VISITS' | 'DISCLOSURES', { readonly concerned: (region: string, window: Window) => Sql; readonly done: (window: Window) => Sql }>> = {
  DEFAULTERS: {
    concerned: (region, { until }) => belowRatioInEach(defaultYears, region, until),
    done: (window) => reached(kindsCountedAs('EMPLOYER_TRAINING'), window),
  },
  VISITS: {
    concerned: () => sql`(e.staff_count >= ${largeStaff}::int or e.is_new_industry) and e.kind in ('STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM')`,
    done: (window) => reached(kindsCountedAs('EMPLOYER_VISIT'), window),
  },
  DISCLOSURES: {
    concerned: () => sql`e.kind = 'LISTED' and e.is_province_controlled`,
    done: (window) => reached(kindsCountedAs('DISCLOSURE'), window),
  },
};

const ofEmployers = (what: keyof typeof owedEmployers) => (region: string, window: Window): Sql => sql`
  select ${what} as source, e.region_code, count(*) filter (where ${owedEmployers[what].done(window)}) as value, count(*) as of, null as before
  from employer e where e.region_code is not null and ${within('e.region_code', region)} and (${owedEmployers[what].concerned(region, window)}) group by 2`;

/** Three counts of one look at the public bodies. */
const publicBodies = (region: string, { until }: Window): Sql => sql`
  with b as materialized (${standingOfBodies(region, until, within('e.region_code', region), 'LEFT_OUT')})
  select 'PUBLIC_BODIES' as source, region_code, count(*) filter (where standing in ('RATIO_MET', 'EMPLOYS'))::numeric as value, count(*)::numeric as of, null as before
  from b where standing in ('RATIO_MET', 'EMPLOYS', 'PLANNED', 'WITHOUT_PLAN', 'LATE') group by 2
  union all select 'PUBLIC_PLANS', region_code, count(*) filter (where has_plan), count(*), null from b where standing = any(${[...plansAreAskedOf]}::text[]) group by 2
  union all select 'POOLED', region_code, sum(counted), round(sum(required), 2), null from b where standing = 'POOLED' group by 2`;

/** What was delivered in the help zone, in yuan, by where its suppliers are. */
const orders = (region: string, { from, until }: Window, before: Window): Sql => sql`
  select 'ORDERS' as source, e.region_code, coalesce(sum(o.amount) filter (where o.delivered_on between ${from}::date and ${until}::date), 0) as value, 0 as of,
    coalesce(sum(o.amount) filter (where o.delivered_on between ${before.from}::date and ${before.until}::date), 0) as before
  from product_order o join access.supplier_of_product p on p.product_id = o.product_id join employer e on e.id = p.supplier_id
  where o.status = 'DELIVERED' and ${within('e.region_code', region)} group by 2`;

/** Posts that were open at the end of the day, by what is known of them now; those that are open, of today. */
const openPosts = (region: string, { until }: Window): Sql => sql`
  with v as materialized (select * from access.open_posts(${regionPrefix(region)}, ${until}::date))
  select 'PUBLIC_POSTS' as source, region_code, sum(without_finding) as value, sum(public_posts) as of, null as before from v group by 2
  union all select kind || '_POSTS', region_code, posts, 0, null from v where kind in ('RESERVED', 'FLEXIBLE')
  union all select 'WELFARE_POSTS', region_code, posts, 0, null from v where kind = 'PUBLIC_WELFARE'`;

/**
 * Districts, and counties whose recorded population reaches the line: those that have an institution at work, of those that must. At work is
 * one that offers a product or a project on the day and has somebody in supported employment (clause 4.1).
 */
const coverage = (region: string, { until }: Window): Sql => sql`
  select 'COVERAGE' as source, c.code as region_code, (w.region_code is not null)::int as value, 1 as of, null as before
  from concept c left join access.institutions_at_work(${regionPrefix(region)}, ${until}::date) w on w.region_code = c.code
  where c.scheme = 'region' and c.deprecated_on is null and c.code not like '%00' and ${within('c.code', region)}
    and (c.label_zh like '%区' or exists (
      select 1 from local_figure f where f.kind = 'POPULATION' and f.region_code = c.code and f.valid_from <= ${until}::date and (f.valid_until is null or f.valid_until >= ${until}::date) and f.amount >= ${populousCounty}::numeric))`;

/** The statements that count what is not a programme, for a region and the days of this year and of the one before. Each tells of one source or more; the longest come first. */
export const tallyStatements: readonly ((region: string, window: Window, before: Window) => Sql)[] = [
  services, work, openPosts, ofEmployers('DEFAULTERS'), publicBodies, ofEmployers('VISITS'), ofEmployers('DISCLOSURES'), orders, fairs, keptPlaces, coverage,
];
