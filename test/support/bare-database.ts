import sql, { raw } from 'sql-template-tag';
import { entities } from '../../src/app/entities.js';
import { DatabaseOwner } from '../../src/platform/database/index.js';
import { asAdmin, type TestDatabase } from './database.js';
import { laterOwner } from './added-migrations.js';

/** Databases in which nothing has been made, beside one of a test. */
export class BareDatabases {
  private readonly made: { owner: DatabaseOwner; name: string }[] = [];

  /** @param version of the program that owns it: today's, or a later one, which has more migrations */
  async next(beside: TestDatabase, version: 'today' | 'later' = 'today'): Promise<DatabaseOwner> {
    const url = new URL(beside.url);
    const name = `bare_${url.pathname.slice(1)}_${this.made.length}`;
    await asAdmin(`create database ${name}`);
    url.pathname = `/${name}`;
    const owner = version === 'later' ? laterOwner(url.href) : new DatabaseOwner(url.href, entities);
    this.made.push({ owner, name });
    return owner;
  }

  async drop(): Promise<void> {
    for (const { owner, name } of this.made) {
      await owner.close();
      await asAdmin(`drop database ${name} with (force)`);
    }
  }
}

/** Every row of every table, and where every sequence stands; without the key of sessions, which each installation puts in by itself. */
export async function everything(owner: DatabaseOwner): Promise<Record<string, string>> {
  const tables = await owner.rows<{ name: string }>(sql`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema', 'secret') and c.relname <> 'mikro_orm_migrations' order by 1`);
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await owner.rows<{ count: number; digest: string | null }>(sql`select count(*) as count, md5(string_agg(t::text, '|' order by t::text)) as digest from ${raw(name)} t`);
    found[name] = `${row?.count ?? 0} ${row?.digest ?? ''}`;
  }
  const sequences = await owner.rows<{ name: string; value: string }>(sql`select sequencename as name, coalesce(last_value, 0)::text as value from pg_sequences where sequencename not like 'mikro%' order by 1`);
  for (const { name, value } of sequences) found[name] = value;
  return found;
}
