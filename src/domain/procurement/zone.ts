import sql, { type Sql } from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { inForce } from '../../platform/dated.js';
import { zoneRules } from './zone.data.js';

/** Whether an employer may offer in the zone on a day: by its kind, or by what it declared last. What it declared is told to nobody by it. */
export function mayOffer(employer: Sql, day: IsoDate): Sql {
  const rule = inForce(zoneRules, day)?.value;
  if (rule === undefined) return sql`false`;
  return sql`access.may_offer_in_zone(${employer}, ${[...rule.kinds]}::text[], ${rule.share}::numeric, ${rule.heads}::int, ${day}::date)`;
}

export async function isSupplier(reader: Reader, employerId: number, day: IsoDate): Promise<boolean> {
  const [found] = await reader.rows<{ may: boolean }>(sql`select ${mayOffer(sql`${employerId}::int`, day)} as may`);
  return found?.may === true;
}
