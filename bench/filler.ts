import pg from 'pg';
import { raw } from 'sql-template-tag';
import type { DatabaseOwner } from '../src/platform/database/index.js';

/** An expression for row number `g`, by type: for columns that must have a value and have no default. */
const byType: Readonly<Record<string, string>> = {
  integer: 'g', smallint: '1 + g % 4', bigint: 'g', text: `'x' || g`, date: `date '2026-01-01'`, 'timestamp with time zone': 'now()', bytea: `'\\x00'::bytea`,
  json: `'[]'::json`, jsonb: `'[]'::jsonb`,
};

const capacities = `'{"b2100": 2, "b2300": 0, "d4500": 1}'`;

/** What the type alone doesn't say. */
const byColumn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  job_seeker: { residence_code: `'140105'`, capacities: `${capacities}::json`, wishes: `'{}'::json` },
  stored_match: { facts: `jsonb_build_object('seeker', jsonb_build_object('capacities', ${capacities}::jsonb))` },
  'audit.entry': { chain: 'g % 8', events: `jsonb_build_array(jsonb_build_object('action', 'READ', 'what', 'JobSeeker', 'subject', 'x' || g, 'ids', jsonb_build_array(g)))` },
  'identity.account_role': { role: `'COUNSELLOR'`, region_code: `'140100'` },
};

/** Puts `rows` rows into a table, whatever its columns. What they refer to is not looked for. */
export async function fill(owner: DatabaseOwner, table: string, rows: number): Promise<void> {
  const [schema, name] = table.includes('.') ? table.split('.') : ['public', table];
  const given = byColumn[table] ?? {};
  const columns = await owner.rows<{ name: string; type: string }>(raw(`select column_name as name, data_type as type from information_schema.columns
    where table_schema = ${pg.escapeLiteral(schema ?? '')} and table_name = ${pg.escapeLiteral(name ?? '')}
      and (is_nullable = 'NO' and column_default is null or column_name = any(string_to_array(${pg.escapeLiteral(Object.keys(given).join(','))}, ','))) order by ordinal_position`));
  const values = columns.map(({ name: column, type }) => {
    const value = given[column] ?? byType[type];
    if (value === undefined) throw new Error(`nothing to put into ${table}.${column} of type ${type}`);
    return value;
  });
  await owner.together([
    'set local session_replication_role = replica',
    `insert into ${table} (${columns.map(({ name: column }) => pg.escapeIdentifier(column)).join(', ')}) select ${values.join(', ')} from generate_series(1, ${rows}) g`,
    `analyze ${table}`,
  ]);
}
