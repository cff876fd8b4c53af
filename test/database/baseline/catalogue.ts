import sql, { join, raw } from 'sql-template-tag';
import type { Reader } from '../../../src/platform/database/index.js';
import {
  columns, constraints, functions, indexes, isNotNoted, others, ours, policies, relations, schemas, triggers,
} from './catalogue-queries.js';
import { inOneLayout } from './sql-text.js';

interface Fact { readonly object: string; readonly says: string | null; readonly code: string | null }

/** The first names the columns. */
const everyKind = join([schemas, relations, columns, constraints, indexes, policies, functions, triggers, others], ' union all ');

/** Of each table that has rows, how many and their digest: what the migrations put in. */
async function rowsOf(reader: Reader): Promise<Fact[]> {
  const tables = await reader.rows<{ name: string }>(sql`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace in ${ours} and c.relkind = 'r' and ${isNotNoted('c.relname')}`);
  return reader.rows<Fact>(join(tables.map(({ name }) => sql`
    select ${`rows ${name}`} as object, concat(count(*), ', ', md5(string_agg(t::text, '|' order by t::text))) as says, null as code
    from ${raw(name)} t having count(*) > 0`), ' union all '));
}

/** Of a line. */
const width = 120;
const indent = '  ';

/** In one line where there is room, else with its SQL in lines below. */
function written({ object, says, code }: Fact): string {
  const head = says === null || says === '' ? object : `${object}: ${says}`;
  const sqlLines = inOneLayout(code ?? '', width - indent.length);
  const [only = '', ...more] = sqlLines;
  const short = only === '' ? head : `${head} | ${only}`;
  return more.length === 0 && short.length <= width ? short : [head, ...sqlLines.map((line) => indent + line)].join('\n');
}

/**
 * Everything that migrations made in a database: tables, columns, constraints, indexes, sequences, views, policies, rights,
 * functions, triggers, and rows. Sorted, an object each. SQL stands in it as PostgreSQL writes it, in a layout of its own:
 * the text of a function may be broken into lines otherwise, and its comments may change.
 */
export async function catalogueOf(reader: Reader): Promise<string> {
  const facts = [...(await reader.rows<Fact>(everyKind)), ...(await rowsOf(reader))];
  return facts.map(written).sort().map((each) => `${each}\n`).join('');
}
