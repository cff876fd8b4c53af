import pg from 'pg';

const textOids: ReadonlySet<number> = new Set([
  1082, // date: "YYYY-MM-DD"
  1184, // timestamptz: kept with its microseconds, so that a cursor made of it finds its row again
  1700, // numeric: exact
]);
const bigintOid = 20;

const asText = (value: string): string => value;

/** How rows come out: dates, instants and exact numbers as texts, counts as numbers, the rest as pg has it. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser(...asked: Parameters<typeof pg.types.getTypeParser>) {
    const oid: number = asked[0];
    if (textOids.has(oid)) return asText;
    if (oid === bigintOid) return Number;
    return pg.types.getTypeParser(...asked) as (value: string) => unknown;
  },
};
