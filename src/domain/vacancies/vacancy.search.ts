import sql, { join, raw, type Sql } from 'sql-template-tag';
import { postKindsOf, type RequestContext } from '../../access/index.js';
import { holds } from '../../platform/database/index.js';
import { educationLevels } from '../education/index.js';
import { within } from '../regions/index.js';
import type { VacancyFilter } from './vacancy.inputs.js';
import type { VacancyStatus } from './vacancy.values.js';

const publicStatuses: readonly VacancyStatus[] = ['OPEN', 'CLOSED', 'WITHDRAWN'];

/** Drafts are for their employer's recruiters, the region's counsellors and administrators; null where nothing is hidden. */
export function visibleVacancies({ actor }: RequestContext): Sql | null {
  if (actor.roles.has('ADMINISTRATOR')) return null;
  const kinds = postKindsOf(actor);
  const own = kinds === null ? sql`v.employer_id = ${actor.employerId}` : kinds.length > 0 ? sql`v.employer_id = ${actor.employerId} and v.kind = any(${kinds})` : sql`false`;
  const served = actor.roles.has('COUNSELLOR') && actor.regionCode !== null
    ? sql`${within('v.region_code', actor.regionCode)} or ${within('e.region_code', actor.regionCode)}` : sql`false`;
  return sql`v.status = any(${publicStatuses}) or ${own} or ${served}`;
}

/** Codes of the levels that are no higher than this one. An unknown code allows none. */
function levelsUpTo(code: string): string[] {
  const top = educationLevels.find(code)?.rank ?? -1;
  return educationLevels.entries.filter(({ rank }) => rank <= top).map((level) => level.code);
}

function providesAll(codes: readonly string[]): Sql {
  return join(codes.map((code) => sql`(e.provisions || v.provisions) ->> ${code} in ('PROVIDED', 'WILLING')`), ' and ');
}

function asksOneOf(codes: readonly string[]): Sql {
  return join(codes.map((code) => sql`v.skills @> ${JSON.stringify([{ code }])}::jsonb`), ' or ');
}

function reservedFor(kind: number): Sql {
  return sql`v.reservation is not null and (v.reservation -> 'groups' = '[]' or v.reservation @> ${JSON.stringify({ groups: [{ kind }] })}::jsonb)`;
}

/** One of the values; an empty list allows none. */
function oneOf(column: string, values: readonly string[] | null | undefined): Sql | null {
  return values == null ? null : sql`${raw(column)} = any(${[...values]})`;
}

/** The conditions of a filter, over `vacancy v join employer e`. */
export function vacancyConditions(filter: VacancyFilter | null | undefined): (Sql | null)[] {
  const { text, region, orHomeBased, occupationGroup, payAtLeastCny, hoursAtMost, educationAtMost, skills, accommodations, reservedForKind } = filter ?? {};
  return [
    oneOf('v.status', filter?.statuses ?? ['OPEN']),
    text == null ? null : sql`${holds('v.title', text)} or ${holds('v.description', text)}`,
    oneOf('v.kind', filter?.kinds),
    region == null ? null : orHomeBased === true ? sql`${within('v.region_code', region)} or v.work_mode = 'HOME_BASED'` : within('v.region_code', region),
    occupationGroup == null ? null : sql`starts_with(v.occupation_code, ${occupationGroup})`,
    payAtLeastCny == null ? null : sql`coalesce(v.pay_max_cny, v.pay_min_cny) >= ${payAtLeastCny}`,
    hoursAtMost == null ? null : sql`v.hours_per_week <= ${hoursAtMost}::int`,
    oneOf('v.work_mode', filter?.workModes),
    oneOf('v.employment_kind', filter?.employmentKinds),
    oneOf('v.shift', filter?.shifts),
    educationAtMost == null ? null : sql`coalesce(v.min_education, 'NONE') = any(${levelsUpTo(educationAtMost)})`,
    skills == null || skills.length === 0 ? null : asksOneOf(skills),
    accommodations == null || accommodations.length === 0 ? null : providesAll(accommodations),
    oneOf('e.kind', filter?.employerKinds),
    reservedForKind == null ? null : reservedFor(reservedForKind),
  ];
}
