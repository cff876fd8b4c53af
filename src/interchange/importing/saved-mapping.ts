import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { importedBy } from './stored-records.js';

type Mapping = Readonly<Record<string, string>>;

/** What the columns of a source's tables were taken for before; nothing for a source that nobody named before. */
export async function savedMapping(ctx: RequestContext, kind: string, source: string | null): Promise<Mapping> {
  if (source === null) return {};
  const [saved] = await ctx.db.rows<{ columns: Mapping }>(sql`select columns from import_mapping where kind = ${kind} and region_prefix = ${importedBy(ctx)} and source = ${source}`);
  return saved?.columns ?? {};
}

/** Remembers what columns of a source's tables are; what was said of other columns stays. */
export async function saveMapping(ctx: RequestContext, kind: string, source: string | null, columns: Mapping): Promise<void> {
  if (source === null || Object.keys(columns).length === 0) return;
  await ctx.db.transaction((transaction) => transaction.rows(sql`
    insert into import_mapping (kind, region_prefix, source, columns) values (${kind}, ${importedBy(ctx)}, ${source}, ${JSON.stringify(columns)}::jsonb)
    on conflict (kind, region_prefix, source) do update set columns = import_mapping.columns || excluded.columns`));
}
