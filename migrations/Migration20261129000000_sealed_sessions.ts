import { Migration } from '@mikro-orm/migrations';

/**
 * Who asks comes under a MAC (src/platform/database/session-seal.ts). The key lies where only functions of the owner read it: the login of the
 * server has no right to the schema "secret".
 */
const sealed = [
  'create schema "secret"',
  `create table secret.session_key (id smallint primary key check (id = 1), inner_pad bytea not null, outer_pad bytea not null)`,
  // Whoever calls it gets what is sealed, or an error: the MAC is checked each time, because nothing that a session could keep is out of its reach.
  `create function access.session() returns jsonb language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
    declare
      given text := current_setting('jinqiao.session', true);
      inner_key bytea;
      outer_key bytea;
    begin
      if coalesce(given, '') = '' then return null; end if;
      select k.inner_pad, k.outer_pad into inner_key, outer_key from secret.session_key k;
      if sha256(outer_key || sha256(inner_key || convert_to(substr(given, 65), 'UTF8'))) is distinct from decode(left(given, 64), 'hex') then
        raise exception 'the session bears no seal of this installation' using errcode = 'invalid_authorization_specification';
      end if;
      return substr(given, 65)::jsonb;
    end $$`,
] as const;

/** How each function reads who asks: from the sealed session, and before that from settings that anybody could set. */
function readers(value: (name: string) => string): string[] {
  const reader = (name: string, type: string, body: string): string => `create or replace function access.${name}() returns ${type} language sql stable return ${body}`;
  const text = (name: string): string => `nullif(${value(name)}, '')`;
  return [
    ...['subject', 'region', 'coach', 'university'].map((name) => reader(name, 'text', text(name))),
    ...['job_seeker', 'employer'].map((name) => reader(name, 'int', `${text(name)}::int`)),
    ...['is_administrator', 'is_auditor'].map((name) => reader(name, 'boolean', `coalesce(${value(name)}, '') = 'on'`)),
    ...['purpose', 'post_kinds'].map((name) => reader(name, 'text', `coalesce(${value(name)}, '')`)),
  ];
}

const handling = [
  // It names the sub-select for `kinds` once: PostgreSQL inlines a function only then.
  `create or replace function access.is_handled(kind text, kinds text) returns boolean language sql immutable return kind = any(string_to_array(coalesce(nullif(kinds, ''), kind), ','))`,
  'create or replace function access.handles(kind text) returns boolean language sql stable return access.is_handled(kind, access.post_kinds())',
  `create or replace function access.is_recruiter() returns boolean language sql stable return access.employer() is not null and access.post_kinds() = ''`,
] as const;

/**
 * A sub-select that names no row is evaluated once a statement, a bare call once a row. So every policy, view and function of the owner's asks
 * in a sub-select; `test/access/row-security/sealed-sessions.test.ts` holds later ones to it.
 */
const askedOnce = `
  create function secret.asked_once(expression text) returns text language sql immutable return
    regexp_replace(
      regexp_replace(
        regexp_replace(expression, 'access\\.serves\\((rpad\\([^()]*\\)|[^()]*)\\)', 'starts_with(\\1, (select access.region()))', 'g'),
        'access\\.handles\\(([^()]*)\\)', 'access.is_handled(\\1, (select access.post_kinds()))', 'g'),
      '(?<!select )access\\.(is_administrator|is_auditor|is_recruiter|job_seeker|employer|own_house|region|subject|coach|university|purpose)\\(\\)', '(select access.\\1())', 'gi')`;

const rewriting = `
  do $$
  declare
    each record;
  begin
    for each in
      select c.oid::regclass as of_table, p.polname as name, pg_get_expr(p.polqual, p.polrelid) as uses, pg_get_expr(p.polwithcheck, p.polrelid) as checks
      from pg_policy p join pg_class c on c.oid = p.polrelid
    loop
      if each.uses is not null then execute format('alter policy %I on %s using (%s)', each.name, each.of_table, secret.asked_once(each.uses)); end if;
      if each.checks is not null then execute format('alter policy %I on %s with check (%s)', each.name, each.of_table, secret.asked_once(each.checks)); end if;
    end loop;
    for each in select format('access.%I', viewname) as name, definition from pg_views where schemaname = 'access' loop
      execute format('create or replace view %s as %s', each.name, secret.asked_once(each.definition));
      -- What a caller adds to a statement sees a row only after the view has let it through.
      execute format('alter view %s set (security_barrier = true)', each.name);
    end loop;
    for each in
      select pg_get_functiondef(p.oid) as definition from pg_proc p where p.pronamespace = 'access'::regnamespace and p.prosecdef and p.proname <> 'session'
    loop
      execute secret.asked_once(each.definition);
    end loop;
  end $$`;

/** The database believes who asks only under a seal, and views let nobody look past what they leave out. */
export class Migration20261129000000_sealed_sessions extends Migration {
  override up(): void {
    for (const statement of [...sealed, ...readers((name) => `access.session() ->> '${name}'`), ...handling]) this.addSql(statement);
    for (const statement of [askedOnce, rewriting, 'drop function secret.asked_once']) this.addSql(statement);
  }

  /** Sub-selects and barriers stay: what they say is the same. */
  override down(): void {
    for (const statement of readers((name) => `current_setting('jinqiao.${name}', true)`)) this.addSql(statement);
    this.addSql('drop function access.session');
    this.addSql('drop schema "secret" cascade');
  }
}
