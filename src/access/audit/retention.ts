import sql from 'sql-template-tag';
import type { Transactor } from '../../platform/database/index.js';
import { chains, type HeadAnchor } from './anchor.js';

/**
 * Removes the entries from before a moment, from the start of each chain; its last entry stays, and the chain goes on from it. The database
 * keeps where a chain begins then, under a seal: entries that are missing before that were removed by this, and no others may be missing.
 *
 * @returns how many entries were removed
 */
export async function pruneAudit(owner: Transactor, anchor: HeadAnchor, before: Date): Promise<number> {
  let removed = 0;
  for (let chain = 0; chain < chains; chain++) {
    removed += await owner.transaction(async (transaction) => {
      // Up to the first entry that stays: clocks may have gone back, an entry's place may not.
      const [last] = await transaction.rows<{ seq: number; digest: string }>(sql`
        select seq, encode(digest, 'base64') as digest from audit.entry where chain = ${chain}
          and seq < coalesce((select min(seq) from audit.entry where chain = ${chain} and at >= ${before}), (select max(seq) from audit.entry where chain = ${chain}))
        order by seq desc limit 1`);
      if (last === undefined) return 0;
      await transaction.rows(sql`
        insert into audit.start (chain, seq, digest, seal) values (${chain}, ${last.seq}, decode(${last.digest}, 'base64'), ${anchor.sealOfStart({ chain, ...last })})
        on conflict (chain) do update set seq = excluded.seq, digest = excluded.digest, seal = excluded.seal`);
      return (await transaction.rows(sql`delete from audit.entry where chain = ${chain} and seq <= ${last.seq} returning 1`)).length;
    });
  }
  return removed;
}
