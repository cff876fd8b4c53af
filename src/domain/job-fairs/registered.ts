import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database/index.js';

/** How many are registered: everybody counts, whoever may be seen. */
export async function registeredAt(transaction: Transaction, fairId: number): Promise<number> {
  const [counted] = await transaction.rows<{ registered: number }>(sql`select registered from access.fair_registration_count where job_fair_id = ${fairId}`);
  return counted?.registered ?? 0;
}
