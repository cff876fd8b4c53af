import sql from 'sql-template-tag';
import type { Reader, Transaction } from '../../platform/database/index.js';

/** How many places of a programme are taken: everybody counts, whoever may be seen. */
export async function takenPlaces(reader: Reader, programmeId: number): Promise<number> {
  const [counted] = await reader.rows<{ taken: number }>(sql`select taken from access.programme_count where programme_id = ${programmeId}`);
  return counted?.taken ?? 0;
}

/** Has the database count anew how many took part, and how often each stage was reached. */
export async function countAttended(reader: Reader, programmeId: number): Promise<void> {
  await reader.rows(sql`select access.count_attended(${programmeId})`);
}

/**
 * Has the database give places that are free to those who wait, in the order drawn. They may be people whom the actor may not see; the record of the
 * write tells of them.
 */
export async function moveUp(transaction: Transaction, programmeId: number): Promise<void> {
  const moved = await transaction.rowsFor<{ id: number }>('RECORD', sql`select id from access.move_up(${programmeId}) m(id)`);
  for (const { id } of moved) transaction.people.add(id);
}
