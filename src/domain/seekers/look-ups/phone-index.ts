import sql from 'sql-template-tag';
import type { Sealer } from '../../../access/index.js';
import type { Reader } from '../../../platform/database/index.js';
import { phonePurpose } from '../seeker.purposes.js';

/** Purpose that keeps the blind index of phones apart from every other. */
const phoneIndexPurpose = 'job_seeker.phone_index';

const countryCode = /^(?:00)?86(?=\d{10,11}$)/;

/** By what a phone is found again: its digits without the country code, however it was written. */
export function phoneIndexOf(sealer: Sealer, phone: string): string {
  return sealer.blindIndex(phone.normalize('NFKC').replace(/\D/gu, '').replace(countryCode, ''), phoneIndexPurpose);
}

const batchSize = 500;

/** Makes the blind indexes of phones that have none: those that were there before there were any. A phone that somebody changes meanwhile keeps what they wrote. */
export async function indexPhones(owner: Reader, sealer: Sealer): Promise<void> {
  for (;;) {
    const rows = await owner.rows<{ id: number; sealed: string }>(sql`
      select job_seeker_id as id, phone_sealed as sealed from job_seeker_contact where phone_sealed is not null and phone_index is null order by 1 limit ${batchSize}`);
    if (rows.length === 0) return;
    const indexes = rows.map(({ sealed }) => phoneIndexOf(sealer, sealer.open(sealed, phonePurpose)));
    await owner.rows(sql`
      update job_seeker_contact c set phone_index = n.index
      from unnest(${rows.map(({ id }) => id)}::int[], ${rows.map(({ sealed }) => sealed)}::text[], ${indexes}::text[]) as n (id, sealed, index)
      where c.job_seeker_id = n.id and c.phone_sealed = n.sealed`);
  }
}
