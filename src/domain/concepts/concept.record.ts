import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { Concept, Vocabulary } from './concept.js';

/**
 * Writes every vocabulary's entries into the record of concepts, and refuses an edition that dropped one:
 * an entry may be deprecated, never deleted.
 *
 * @throws Error that names the dropped entries.
 */
export async function recordVocabularies(db: Reader, vocabularies: readonly Vocabulary<Concept>[]): Promise<void> {
  const known = await db.rows<{ scheme: string; version: string; size: number }>(sql`
    select scheme, max(version) as version, count(*) as size from concept group by scheme`);
  const recorded = new Map(known.map((row) => [row.scheme, row]));
  for (const vocabulary of vocabularies) {
    const { scheme, version, entries } = vocabulary;
    const earlier = recorded.get(scheme);
    if (earlier?.version === version && earlier.size === entries.length) continue;
    await db.rows(sql`
      insert into concept (scheme, code, label_zh, since, deprecated_on, replaced_by, version)
      select ${scheme}, code, label, since, deprecated_on, replaced_by, ${version}
      from unnest(${entries.map(({ code }) => code)}::text[], ${entries.map(({ label }) => label.zh)}::text[], ${entries.map(({ since }) => since)}::date[],
        ${entries.map(({ deprecatedOn }) => deprecatedOn)}::date[], ${entries.map(({ replacedBy }) => replacedBy)}::text[])
        as entry (code, label, since, deprecated_on, replaced_by)
      on conflict (scheme, code) do update
      set label_zh = excluded.label_zh, deprecated_on = excluded.deprecated_on, replaced_by = excluded.replaced_by, version = excluded.version`);
    const dropped = await db.rows<{ code: string }>(sql`select code from concept where scheme = ${scheme} and code <> all(${entries.map(({ code }) => code)}::text[])`);
    if (dropped.length > 0) {
      throw new Error(`The vocabulary ${scheme} dropped ${dropped.map(({ code }) => code).join(', ')}: deprecate entries with a replacement, never delete them.`);
    }
  }
}
