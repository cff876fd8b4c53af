import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Reader } from '../../platform/database/index.js';
import type { LexiconEntry } from '../titles/lexicon-entry.js';
import type { TitleSource } from './title-entry.entity.js';

/** Names of occupations as they were imported; each list is empty where none were. */
export type Lexicon = Readonly<Record<TitleSource, readonly LexiconEntry[]>>;

/** Puts the entries of a source in the place of all that were imported from it before: in one statement, so that nobody sees half of them. */
export async function replaceEntries(db: Reader, source: TitleSource, entries: readonly LexiconEntry[]): Promise<void> {
  await db.rows(sql`
    with gone as (delete from title_entry where source = ${source} and code <> all(${entries.map(({ code }) => code)}::text[]))
    insert into title_entry (source, code, names, skills, imported_at)
    select ${source}, code, names, skills, now()
    from unnest(${entries.map(({ code }) => code)}::text[], ${entries.map(({ names }) => JSON.stringify(names))}::json[], ${entries.map(({ skills }) => JSON.stringify(Object.fromEntries(skills)))}::json[])
      as entry (code, names, skills)
    on conflict (source, code) do update set names = excluded.names, skills = excluded.skills, imported_at = excluded.imported_at`);
}

/** Tells one state of what was imported from another; null where nothing was. */
export async function lexiconMark(ctx: RequestContext): Promise<string | null> {
  const [state] = await ctx.db.rows<{ mark: string | null }>(sql`select max(imported_at)::text || ' ' || count(*) as mark from title_entry`);
  return state?.mark ?? null;
}

export async function readLexicon(ctx: RequestContext): Promise<Lexicon> {
  const rows = await ctx.db.rows<{ source: TitleSource; code: string; names: string[]; skills: Record<string, number> }>(sql`select source, code, names, skills from title_entry order by source, code`);
  const of = (wanted: TitleSource): LexiconEntry[] => rows.filter(({ source }) => source === wanted).map(({ code, names, skills }) => ({ code, names, skills: new Map(Object.entries(skills)) }));
  return { ESCO: of('ESCO'), CLASSIFICATION: of('CLASSIFICATION'), DICTIONARY: of('DICTIONARY') };
}
