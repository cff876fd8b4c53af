import sql, { join, raw, type Sql } from 'sql-template-tag';
import { educationLevels } from '../education/terms.js';
import type { EmployerKind } from '../employers/index.js';
import { isWithin, within } from '../regions/terms.js';
import type { EmploymentKind, Shift, WorkMode } from '../seekers/index.js';
import { isFoundIn, isFoundOutside } from '../text-search/terms.js';
import { workplaceProvisions } from '../workplaces/terms.js';
import { conditionsAsReadSql } from './eased.js';
import type { VacancyFilter } from './vacancy.inputs.js';
import type { Reservation, VacancyKind, VacancyStatus } from './vacancy.values.js';

/** What conditions of a filter read of a vacancy, beside its lists. */
export interface FilteredFacts {
  readonly status: VacancyStatus;
  readonly kind: VacancyKind;
  readonly regionCode: string | null;
  readonly workMode: WorkMode | null;
  readonly occupationCode: string | null;
  readonly payMinCny: number | null;
  readonly payMaxCny: number | null;
  readonly hoursPerWeek: number | null;
  readonly employmentKind: EmploymentKind | null;
  readonly shift: Shift | null;
  /** As read: the eased one of a reserved post. */
  readonly minEducation: string | null;
  readonly reservation: Pick<Reservation, 'groups'> | null;
  readonly areDemandsConfirmed: boolean;
}

/**
 * One condition of a filter: as SQL over `vacancy v join employer e`, and as what the matching index asks of its rows. FACTS: a question about
 * declared facts. The others name what is looked for in a list of the vacancy, in its employer, or in its texts, which the index does not hold.
 */
export type VacancyCondition = { readonly sql: Sql } & (
  | { readonly of: 'FACTS'; readonly name: keyof VacancyFilter; readonly reads: readonly (keyof FilteredFacts)[]; holds(facts: FilteredFacts): boolean }
  | { readonly of: 'SKILLS'; readonly anyOf: readonly string[] }
  | { readonly of: 'PROVISIONS'; readonly allOf: readonly string[] }
  | { readonly of: 'EMPLOYER'; readonly kinds: readonly EmployerKind[] }
  | { readonly of: 'TEXT' });

type Maker<Name extends keyof VacancyFilter> = (value: NonNullable<VacancyFilter[Name]>, filter: VacancyFilter) => VacancyCondition | null;

/** A condition on declared facts; one that reads another fact does not compile. */
function ofFacts<const Fact extends keyof FilteredFacts>(
  name: keyof VacancyFilter, reads: readonly Fact[], statement: Sql, holds: (facts: Pick<FilteredFacts, Fact>) => boolean,
): VacancyCondition {
  return { of: 'FACTS', name, reads, sql: statement, holds };
}

/** The fact is one of some values; an empty list allows none. */
function oneOf(
  name: keyof VacancyFilter, fact: 'status' | 'kind' | 'workMode' | 'employmentKind' | 'shift', column: string,
): (values: readonly string[]) => VacancyCondition {
  return (values) => ofFacts(name, [fact], sql`${raw(column)} = any(${[...values]})`, (facts) => {
    const value: string | null = facts[fact];
    return value !== null && values.includes(value);
  });
}

function rankOf(level: string): number {
  return educationLevels.find(level)?.rank ?? -1;
}

function levelsUpTo(code: string): string[] {
  return educationLevels.entries.filter(({ rank }) => rank <= rankOf(code)).map((level) => level.code);
}

/** What the workplace of a vacancy says of an accommodation, as SQL over `vacancy v`; null where no fact of a workplace says anything of it. */
function ofWorkplace(accommodation: string): Sql | null {
  const found = workplaceProvisions.find((provision) => provision.accommodation === accommodation);
  if (found === undefined) return null;
  return sql`(select case ${raw(found.sql)} when true then 'PROVIDED' when false then 'REFUSED' end from workplace w where w.id = v.workplace_id and v.work_mode is distinct from 'HOME_BASED')`;
}

/** What is said of an accommodation: by the vacancy, its workplace, or its employer. */
function provisionOf(accommodation: string): Sql {
  const words = [sql`v.provisions ->> ${accommodation}`, ofWorkplace(accommodation), sql`e.provisions ->> ${accommodation}`];
  return sql`coalesce(${join(words.filter((word) => word !== null))})`;
}

/** The conditions by the field of the filter that asks for them. A vacancy that leaves a fact open does not meet a condition on it. */
const makers: { readonly [Name in Exclude<keyof VacancyFilter, 'orHomeBased'>]-?: Maker<Name> } = {
  statuses: oneOf('statuses', 'status', 'v.status'),
  text: (text, { statuses }) => {
    if (text.trim() === '') return null;
    const published = isFoundIn('vacancy', 'v.id', text);
    // What is not published is not among what is searched.
    return { of: 'TEXT', sql: statuses?.includes('DRAFT') === true ? sql`${published} or v.status = 'DRAFT' and ${isFoundOutside('v.title', 'v.description', text)}` : published };
  },
  kinds: oneOf('kinds', 'kind', 'v.kind'),
  region: (region, { orHomeBased }) => {
    const inRegion = within('v.region_code', region);
    return ofFacts('region', ['regionCode', 'workMode'], orHomeBased === true ? sql`${inRegion} or v.work_mode = 'HOME_BASED'` : inRegion, ({ regionCode, workMode }) =>
      (regionCode !== null && isWithin(regionCode, region)) || (orHomeBased === true && workMode === 'HOME_BASED'));
  },
  occupationGroup: (group) => ofFacts('occupationGroup', ['occupationCode'], sql`starts_with(v.occupation_code, ${group})`,
    ({ occupationCode }) => occupationCode?.startsWith(group) === true),
  payAtLeastCny: (least) => ofFacts('payAtLeastCny', ['payMinCny', 'payMaxCny'], sql`coalesce(v.pay_max_cny, v.pay_min_cny) >= ${least}`,
    ({ payMinCny, payMaxCny }) => (payMaxCny ?? payMinCny ?? -Infinity) >= least),
  hoursAtMost: (most) => ofFacts('hoursAtMost', ['hoursPerWeek'], sql`v.hours_per_week <= ${most}::int`, ({ hoursPerWeek }) => hoursPerWeek !== null && hoursPerWeek <= most),
  workModes: oneOf('workModes', 'workMode', 'v.work_mode'),
  employmentKinds: oneOf('employmentKinds', 'employmentKind', 'v.employment_kind'),
  shifts: oneOf('shifts', 'shift', 'v.shift'),
  educationAtMost: (level) => ofFacts('educationAtMost', ['minEducation'], sql`coalesce(${raw(conditionsAsReadSql.minEducation)}, 'NONE') = any(${levelsUpTo(level)})`,
    ({ minEducation }) => rankOf(minEducation ?? 'NONE') <= rankOf(level)),
  skills: (codes) => (codes.length === 0 ? null : {
    of: 'SKILLS', anyOf: codes, sql: join(codes.map((code) => sql`v.skills @> ${JSON.stringify([{ code }])}::jsonb`), ' or '),
  }),
  accommodations: (codes) => (codes.length === 0 ? null : {
    of: 'PROVISIONS', allOf: codes, sql: join(codes.map((code) => sql`${provisionOf(code)} in ('PROVIDED', 'WILLING')`), ' and '),
  }),
  employerKinds: (kinds) => ({ of: 'EMPLOYER', kinds, sql: sql`e.kind = any(${[...kinds]})` }),
  areDemandsConfirmed: (wanted) => ofFacts('areDemandsConfirmed', ['areDemandsConfirmed'], sql`(v.demands_confirmed_at is not null) = ${wanted}`,
    ({ areDemandsConfirmed }) => areDemandsConfirmed === wanted),
  reservedForKind: (kind) => ofFacts('reservedForKind', ['reservation'],
    sql`v.reservation is not null and (v.reservation -> 'groups' = '[]' or v.reservation @> ${JSON.stringify({ groups: [{ kind }] })}::jsonb)`,
    ({ reservation }) => reservation !== null && (reservation.groups.length === 0 || reservation.groups.some((group) => group.kind === kind))),
};

function conditionOf(name: keyof typeof makers, filter: VacancyFilter): VacancyCondition | null {
  const value = filter[name];
  // The value is that of the maker's own field.
  return value == null ? null : (makers[name] as Maker<typeof name>)(value, filter);
}

/** The conditions of a filter: all of them must hold. Without `statuses`, open vacancies alone. */
export function conditionsOf(filter: VacancyFilter | null | undefined): VacancyCondition[] {
  const asked = { ...filter, statuses: filter?.statuses ?? ['OPEN'] } as VacancyFilter;
  return (Object.keys(makers) as (keyof typeof makers)[]).map((name) => conditionOf(name, asked)).filter((condition) => condition !== null);
}
