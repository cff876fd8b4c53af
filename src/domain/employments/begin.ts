import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';

/** A hire on the platform begins an employment: the employer who hires may not keep it, so the database does. */
export async function beginEmployment(transaction: Reader, applicationId: number): Promise<void> {
  await transaction.rows(sql`select access.begin_employment(${applicationId})`);
}
