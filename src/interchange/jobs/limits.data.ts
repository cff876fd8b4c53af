import type { TableLimits } from '../tables/limits.js';

const mebibyte = 1024 * 1024;

/** Of tables that come over the API: larger ones are for whoever runs the service, at a terminal. */
export const centreLimits: TableLimits = { fileBytes: 5 * mebibyte, unpackedBytes: 64 * mebibyte, rows: 5000, columns: 200 };

/** Rows that are read at once, between answers to others. */
export const rowsAtOnce = 50;

/** Rows of an export over the API. */
export const mostExportedRows = 50_000;

/** Faults of which an import tells one by one; its report has them all. */
export const mostFaultsListed = 2000;

/** Jobs that an account may have waiting or running. */
export const mostJobsAtOnce = 3;

/** For how many days a table that came in, and one that went out, is kept. Both tell of people: they are kept for as long as somebody works with them. */
export const daysKept = { IMPORT: 7, EXPORT: 1 } as const;

/** A server that works on a job says so this often; one that has not for so long has been ended. In milliseconds. */
export const signOfLifeMs = 15_000;
export const silentMs = 60_000;
