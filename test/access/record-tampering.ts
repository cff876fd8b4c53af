import sql from 'sql-template-tag';
import type { Reader } from '../../src/platform/database/index.js';

/** Digests a chain of the record anew, as whoever owns the database can, with the database's own function. */
export async function digestChainAnew(owner: Reader, chain: number): Promise<void> {
  await owner.rows(sql`
    with recursive ordered as (select e.*, row_number() over (order by e.seq) as place from audit.entry e where e.chain = ${chain}),
    anew as (
      select o.seq, o.place, audit.digest_of(decode(repeat('00', 32), 'hex'), o.chain, o.seq, o.at, o.mac) as digest from ordered o where o.place = 1
      union all
      select o.seq, o.place, audit.digest_of(a.digest, o.chain, o.seq, o.at, o.mac) from anew a join ordered o on o.place = a.place + 1)
    update audit.entry e set digest = a.digest from anew a where e.chain = ${chain} and a.seq = e.seq`);
}
