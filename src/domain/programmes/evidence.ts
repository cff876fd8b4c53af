import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';

/**
 * The certificate that a programme led to stands with the person, and its skills are shown by it; what the person said of the level stays. Done by the
 * database, as the programme's host may not change the person otherwise.
 */
export async function addEvidence(reader: Reader, seekerId: number, programmeId: number, today: IsoDate): Promise<void> {
  await reader.rows(sql`select access.add_evidence(${seekerId}, ${programmeId}, ${today}::date)`);
}
