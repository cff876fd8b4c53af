import pg from 'pg';
import { parseGlobalId } from '../../src/platform/graphql/global-id.js';
import type { Writers } from './writers.js';

export interface Ledger {
  readonly acknowledged: number;
  /** Acknowledged, and not there, or there under another id. */
  readonly lost: number;
  /** Asked for once, and there more than once. */
  readonly doubled: number;
  /** There in one table, and not in another, or not in the record. */
  readonly halfDone: number;
}

interface Row { readonly id: number; readonly name: string | null; readonly parts: number; readonly writes: number; readonly keys: number }

/** Holds what was acknowledged against what is there, as the database's owner. */
export async function balance(databaseUrl: string, { acknowledged }: Writers): Promise<Ledger> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Row>(`
      with written as (
        select (x.event -> 'ids' ->> 0)::int as id, count(*)::int as writes from audit.entry e cross join lateral jsonb_array_elements(e.events) x(event)
        where x.event ->> 'what' = 'registerJobSeeker' group by 1)
      select s.id, c.full_name as name, (c.job_seeker_id is not null)::int + (g.job_seeker_id is not null)::int as parts, coalesce(w.writes, 0) as writes,
        (select count(*)::int from idempotency_key k where k.answer = jsonb_build_object('id', s.id)) as keys
      from job_seeker s left join job_seeker_contact c on c.job_seeker_id = s.id left join university_graduate g on g.job_seeker_id = s.id left join written w on w.id = s.id
      where s.id > (select coalesce(max(job_seeker_id), 0) from consent)`);
    const byName = Map.groupBy(rows, ({ name }) => name);
    return {
      acknowledged: acknowledged.length,
      lost: acknowledged.filter(({ name, id }) => byName.get(name)?.[0]?.id !== parseGlobalId(id)?.id).length,
      doubled: [...byName.values()].filter((same) => same.length > 1).length,
      halfDone: rows.filter(({ parts, writes, keys }) => parts !== 2 || writes !== 1 || keys !== 1).length,
    };
  } finally {
    await client.end();
  }
}
