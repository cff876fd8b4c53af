import sql, { type Sql } from 'sql-template-tag';
import { postKindsOf, type RequestContext } from '../../access/index.js';
import { within } from '../regions/index.js';
import { conditionsOf } from './vacancy.conditions.js';
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

/** The conditions of a filter, over `vacancy v join employer e`. */
export function vacancyConditions(filter: VacancyFilter | null | undefined): Sql[] {
  return conditionsOf(filter).map((condition) => condition.sql);
}
