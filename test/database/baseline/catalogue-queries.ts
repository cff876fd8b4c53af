import sql, { raw, type Sql } from 'sql-template-tag';

/*
 * Each query gives three columns: `object`, `says` and `code`. What is said is in words, or in SQL that PostgreSQL writes in
 * one line; `code` is SQL that has a layout.
 */

/** Schemas of the program: all but the server's own. */
export const ours = sql`(select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')`;

/** All but the table in which MikroORM notes which migrations ran. */
export const isNotNoted = (relation: string): Sql => raw(`${relation} not like 'mikro\\_orm\\_migrations%'`);

/** What an extension made is the extension's. */
const isOwn = (catalogue: string, oid: string): Sql => raw(`not exists (
  select 1 from pg_depend e where e.classid = '${catalogue}'::regclass and e.objid = ${oid} and e.deptype = 'e')`);

const listed = (acl: string, owner: string): string => `(
  select coalesce(string_agg(concat_ws(' ',
    case x.grantee when 0 then 'public' when ${owner} then 'owner' else x.grantee::regrole::text end, x.privilege_type,
    case when x.is_grantable then 'grantable' end), ', ' order by x.grantee, x.privilege_type), 'rights of nobody')
  from aclexplode(${acl}) x)`;

/** Who may do what, where it is not as by default; the owner is called so, whatever its name. */
const rights = (acl: string, kind: 'n' | 'r' | 's' | 'f', owner: string): Sql =>
  raw(`nullif(${listed(`coalesce(${acl}, acldefault('${kind}', ${owner}))`, owner)}, ${listed(`acldefault('${kind}', ${owner})`, owner)})`);

/** Everything belongs to one login; what is somebody else's is told. */
const stranger = (owner: string): Sql => raw(`
  case when ${owner} <> current_user::regrole then concat('owner ', ${owner}::regrole) end`);

const comment = (catalogue: string, oid: string, part = '0'): Sql => raw(`(
  select 'comment ' || d.description from pg_description d
  where d.classoid = '${catalogue}'::regclass and d.objoid = ${oid} and d.objsubid = ${part})`);

export const schemas = sql`
  select 'schema ' || n.nspname as object,
    concat_ws('; ', ${rights('n.nspacl', 'n', 'n.nspowner')}, ${comment('pg_namespace', 'n.oid')}) as says, null as code
  from pg_namespace n where n.oid in ${ours}
  union all select 'extension ' || e.extname, concat('in ', e.extnamespace::regnamespace), null
  from pg_extension e where e.extname <> 'plpgsql'`;

const sequence = sql`
  select format('%s from %s by %s, between %s and %s, cycles %s, cache %s, of %s.%s', s.seqtypid::regtype, s.seqstart,
    s.seqincrement, s.seqmin, s.seqmax, s.seqcycle, s.seqcache, d.refobjid::regclass, a.attname)
  from pg_sequence s left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.seqrelid and d.deptype in ('a', 'i')
    left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
  where s.seqrelid = c.oid`;

export const relations = sql`
  select concat(case c.relkind when 'r' then 'table' when 'v' then 'view' when 'S' then 'sequence'
      else concat('relation ', c.relkind) end, ' ', c.oid::regclass),
    concat_ws('; ', case c.relpersistence when 'u' then 'unlogged' when 't' then 'temporary' end,
      case when c.relrowsecurity then 'row security' end, case when c.relforcerowsecurity then 'forced' end,
      array_to_string(c.reloptions, ', '),
      case when c.relkind = 'r' and c.relreplident <> 'd' then concat('replica identity ', c.relreplident) end,
      (select 'access method ' || m.amname from pg_am m where m.oid = c.relam and m.amname <> 'heap'), (${sequence}),
      case c.relkind when 'S' then ${rights('c.relacl', 's', 'c.relowner')} else ${rights('c.relacl', 'r', 'c.relowner')} end,
      ${stranger('c.relowner')}, ${comment('pg_class', 'c.oid')}),
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end
  from pg_class c
  where c.relnamespace in ${ours} and c.relkind not in ('i', 'I', 't', 'c')
    and ${isNotNoted('c.relname')} and ${isOwn('pg_class', 'c.oid')}`;

/** Columns in their order; the places of those that were dropped are not counted. */
export const columns = sql`
  select format('column %s %s %s', c.oid::regclass,
      to_char(rank() over (partition by c.oid order by a.attnum), 'FM00'), a.attname),
    concat_ws('; ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
      case a.attgenerated when 's' then 'stored' when 'v' then 'virtual' end,
      case when a.attidentity <> '' then concat('identity ', a.attidentity) end,
      case when a.attcollation <> t.typcollation then concat('collation ', a.attcollation::regcollation) end,
      case when a.attstorage <> t.typstorage then concat('storage ', a.attstorage) end,
      case when a.attcompression <> '' then concat('compression ', a.attcompression) end,
      'statistics ' || nullif(a.attstattarget, -1), array_to_string(a.attoptions, ', '), array_to_string(a.attacl, ', '),
      ${comment('pg_class', 'c.oid', 'a.attnum')}),
    pg_get_expr(d.adbin, d.adrelid)
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where c.relnamespace in ${ours} and c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
    and ${isNotNoted('c.relname')} and ${isOwn('pg_class', 'c.oid')}`;

/** Those that a column is not null stand with the column, unless they have names of their own. */
export const constraints = sql`
  select format('constraint %s %s', nullif(c.conrelid, 0)::regclass, c.conname),
    concat_ws('; ', case when not c.convalidated then 'not validated' end, ${comment('pg_constraint', 'c.oid')}),
    pg_get_constraintdef(c.oid)
  from pg_constraint c left join pg_class r on r.oid = c.conrelid
    left join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.connamespace in ${ours} and ${isNotNoted("coalesce(r.relname, '')")}
    and (c.contype <> 'n' or c.conname <> format('%s_%s_not_null', r.relname, a.attname))`;

export const indexes = sql`
  select concat('index ', i.indexrelid::regclass),
    concat_ws('; ', case when not i.indisvalid then 'not valid' end, case when i.indisclustered then 'clustered' end,
      case when i.indisreplident then 'replica identity' end, ${stranger('c.relowner')}, ${comment('pg_class', 'c.oid')}),
    pg_get_indexdef(i.indexrelid)
  from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace in ${ours} and ${isNotNoted('c.relname')}`;

export const policies = sql`
  select format('policy %s %s', p.polrelid::regclass, p.polname),
    concat_ws('; ', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      case when not p.polpermissive then 'restrictive' end,
      (select 'to ' || string_agg(case when r = 0 then 'public' else r::regrole::text end, ', ' order by r) from unnest(p.polroles) r),
      ${comment('pg_policy', 'p.oid')}),
    concat_ws(' ', 'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
  from pg_policy p`;

export const functions = sql`
  select format('function %s.%s(%s)', p.pronamespace::regnamespace, p.proname, pg_get_function_identity_arguments(p.oid)),
    concat_ws('; ', case when p.prokind <> 'f' then concat('kind ', p.prokind) end, 'returns ' || pg_get_function_result(p.oid),
      l.lanname, case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
      case p.proparallel when 's' then 'parallel safe' when 'r' then 'parallel restricted' end,
      case when p.proisstrict then 'strict' end, case when p.proleakproof then 'leakproof' end,
      case when p.prosecdef then 'security definer' end, array_to_string(p.proconfig, '; '),
      case when (p.procost, p.prorows) <> (100, case when p.proretset then 1000 else 0 end)
        then format('cost %s rows %s', p.procost, p.prorows) end,
      case when p.prosupport <> 0 then concat('support ', p.prosupport) end, 'default ' || pg_get_expr(p.proargdefaults, 0),
      ${rights('p.proacl', 'f', 'p.proowner')}, ${stranger('p.proowner')}, ${comment('pg_proc', 'p.oid')}),
    coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)
  from pg_proc p join pg_language l on l.oid = p.prolang
  where p.pronamespace in ${ours} and ${isOwn('pg_proc', 'p.oid')}`;

export const triggers = sql`
  select format('trigger %s %s', t.tgrelid::regclass, t.tgname),
    concat_ws('; ', case when t.tgenabled <> 'O' then concat('enabled ', t.tgenabled) end, ${comment('pg_trigger', 't.oid')}),
    pg_get_triggerdef(t.oid)
  from pg_trigger t where not t.tgisinternal
  union all select 'event trigger ' || evtname, concat_ws('; ', evtevent, evtenabled, evtfoid::regproc), null from pg_event_trigger
  union all select format('rule %s %s', r.ev_class::regclass, r.rulename), concat('enabled ', r.ev_enabled), pg_get_ruledef(r.oid)
  from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace in ${ours} and r.rulename <> '_RETURN'`;

/** Kinds of which there was none, so that one more is noticed. Types of rows and arrays come with what they are of. */
export const others = sql`
  select concat('type ', t.oid::regtype), concat_ws('; ', t.typtype, format_type(nullif(t.typbasetype, 0), t.typtypmod),
      (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), t.typdefault), null
  from pg_type t where t.typnamespace in ${ours} and t.typrelid = 0 and t.typelem = 0 and ${isOwn('pg_type', 't.oid')}
  union all select concat('type ', c.oid::regclass), 'composite', null
  from pg_class c where c.relnamespace in ${ours} and c.relkind = 'c'
  union all select 'statistics ' || s.stxname, null, pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s
  union all select format('default rights in %s of %s', nullif(d.defaclnamespace, 0)::regnamespace, d.defaclobjtype),
    array_to_string(d.defaclacl, ', '), null
  from pg_default_acl d
  union all select concat('operator ', o.oid::regoperator), null, null
  from pg_operator o where o.oprnamespace in ${ours} and ${isOwn('pg_operator', 'o.oid')}
  union all select concat('collation ', c.oid::regcollation), null, null from pg_collation c where c.collnamespace in ${ours}
  union all select 'publication ' || p.pubname, null, null from pg_publication p
  union all select 'setting ' || unnest(s.setconfig), null, null
  from pg_db_role_setting s join pg_database d on d.oid = s.setdatabase where d.datname = current_database()`;
