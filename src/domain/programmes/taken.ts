import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';

/** How many places of a programme are taken: everybody counts, whoever may be seen. */
export async function takenPlaces(reader: Reader, programmeId: number): Promise<number> {
  const [counted] = await reader.rows<{ taken: number }>(sql`select taken from access.programme_count where programme_id = ${programmeId}`);
  return counted?.taken ?? 0;
}

/** Has the database count anew how many took part. */
export async function countAttended(reader: Reader, programmeId: number): Promise<void> {
  await reader.rows(sql`select access.count_attended(${programmeId})`);
}
