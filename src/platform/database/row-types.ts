import pg from 'pg';

const dateOid = 1082;
const bigintOid = 20;

/** How rows come out: dates as "YYYY-MM-DD", counts as numbers, the rest as pg has it. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === dateOid) return (value: string) => value;
    if (oid === bigintOid) return (value: string) => Number(value);
    return pg.types.getTypeParser(oid, format);
  },
} as pg.CustomTypesConfig;
