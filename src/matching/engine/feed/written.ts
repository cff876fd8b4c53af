import type { OpportunityFacts } from '../../facts.js';
import { Cells } from '../cells.js';
import { dayNumber } from '../days.js';
import { microseconds, postgresInstant } from '../instants.js';

/** What a column holds: a number, a text, whether something holds, a day, an instant, or nothing. */
export type Column = number | string | boolean | null | { readonly day: string } | { readonly instant: string };

export const dayColumn = (date: string | null): Column => (date === null ? null : { day: date });

/** Days are counted from 2000 on. */
const firstDay = dayNumber('2000-01-01');

function bytesOf(column: Column): Buffer {
  const whole = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  if (column === null) return whole(-1);
  const value = ((): Buffer => {
    if (typeof column === 'boolean') return Buffer.from([column ? 1 : 0]);
    if (typeof column === 'string') return Buffer.from(column);
    if (typeof column === 'number') return whole(column);
    if ('day' in column) return whole(dayNumber(column.day) - firstDay);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(postgresInstant(microseconds(column.instant))));
    return bytes;
  })();
  return Buffer.concat([whole(value.length), value]);
}

/** A row in the binary form of COPY, as PostgreSQL documents it. */
function bytesOfRow(columns: readonly Column[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeInt16BE(columns.length);
  return Buffer.concat([count, ...columns.map(bytesOf)]);
}

export function cellsOf(columns: readonly Column[]): Cells {
  return new Cells().read(bytesOfRow(columns)).open(0);
}

/** Facts of a post in the columns of the statement for posts (`postsQuery`); whatever is provided is said by the post itself. */
export function postColumns(facts: OpportunityFacts): Column[] {
  return [
    facts.id, { instant: facts.since }, facts.employerId, dayColumn(facts.opensOn), dayColumn(facts.closesOn), facts.seats === null || facts.hired < facts.seats, facts.occupationCode,
    facts.occupationBasis === null ? null : facts.occupationBasis === 'PRESUMED', facts.regionCode, facts.workMode, facts.employmentKind, facts.shift, facts.payMinCny, facts.payMaxCny, facts.hoursPerWeek,
    facts.kind, facts.reservation === null ? null : JSON.stringify(facts.reservation.groups), JSON.stringify(facts.certificates), facts.minAge, facts.maxAge, facts.residenceCode, facts.minEducation,
    JSON.stringify(facts.skills), JSON.stringify(facts.demands), JSON.stringify(facts.provisions),
  ];
}
