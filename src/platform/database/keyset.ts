import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

/** A key that a list is sorted by: never null, the last one unique. */
export interface SortKey {
  /** SQL of the key, as "v.published_at". */
  readonly expression: string;
  /** Its type, as "timestamptz", to read a cursor's text back. */
  readonly type: string;
  readonly isDescending: boolean;
}

export type KeyValues = readonly (string | number | null)[];

/** `order by` of a list, or of its mirror when it is read from the end. */
export function orderBy(keys: readonly SortKey[], isForward: boolean): Sql {
  return sql`order by ${join(keys.map(({ expression, isDescending }) => raw(`${expression} ${isDescending === isForward ? 'desc' : 'asc'}`)), ', ')}`;
}

/** True for rows strictly after (or before) the row with these key values, in the order of the list. */
export function beyond(keys: readonly SortKey[], values: KeyValues, isAfter: boolean): Sql {
  const ladder = keys.map((key, index) => {
    const equal = keys.slice(0, index).map(({ expression, type }, position) => sql`${raw(expression)} = ${values[position]}::${raw(type)}`);
    const sign = key.isDescending === isAfter ? '<' : '>';
    return sql`(${join([...equal, sql`${raw(key.expression)} ${raw(sign)} ${values[index]}::${raw(key.type)}`], ' and ')})`;
  });
  return sql`(${join(ladder, ' or ')})`;
}

/** `and` of the conditions that are there; "true" without any. */
export function allOf(conditions: readonly (Sql | null)[]): Sql {
  const given = conditions.filter((condition) => condition !== null);
  return given.length === 0 ? sql`true` : join(given.map((condition) => sql`(${condition})`), ' and ');
}

/** Names of columns, checked: they come from code, never from a caller. */
export function columnList(columns: Iterable<string>, alias: string): Sql {
  const names = [...columns];
  for (const name of names) if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a column: ${name}`);
  return names.length === 0 ? empty : raw(names.map((name) => `${alias}.${name}`).join(', '));
}

const hidden = 'any((select ';

/** Whether a statement looks rows up by their ids, and so has one plan for whatever it is asked. */
export function looksUp(text: string): boolean {
  return text.includes(hidden);
}

/** Whether a statement searches texts (migrations/search): how many rows have a word decides how they are found, so there is no one plan for all words. */
export function searchesTexts(text: string): boolean {
  return text.includes(' search.');
}

/**
 * What follows "id =" where one of several ids is meant. The sub-select hides them from the planner: it can't plan anew for each list
 * of ids then, which takes ten times as long as to look them up, and keeps the plan of the prepared statement.
 */
export function oneOfIds(ids: readonly number[]): Sql {
  return sql`${raw(hidden)}${[...ids]}::int[])::int[])`;
}
