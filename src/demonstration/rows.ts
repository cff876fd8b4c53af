import sql, { raw, type Sql } from 'sql-template-tag';
import type { Sealer } from '../access/index.js';
import { chinaDate } from '../platform/calendar.js';
import { certificatePurpose, readCertificateNumber } from '../domain/seekers/index.js';
import type { Reader } from '../platform/database/index.js';

/** One statement's worth: a list in JSON has its limits. */
const rowsAtOnce = 5000;

/** Inserts rows given as objects with the names of the columns; what is left out gets the column's default. */
async function insert(reader: Reader, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = raw(Object.keys(first).map((column) => `"${column}"`).join(', '));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await reader.rows(sql`
      insert into ${raw(`"${table}"`)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${raw(`"${table}"`)}, ${JSON.stringify(rows.slice(start, start + rowsAtOnce))}::jsonb)`);
  }
}

/** Inserts into one table after the other; while the database takes rows, those of the next are made. */
export class Inserts {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly reader: Reader) {}

  /** Begins with these rows as soon as the last ones are in. @throws what the last ones met */
  async add(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    await this.last;
    this.last = insert(this.reader, table, rows);
    // Whoever waits for them, here or in `done`, hears of their fault; until then nobody does.
    this.last.catch(() => undefined);
  }

  /** @throws what the last ones met */
  async done(): Promise<void> {
    await this.last;
  }
}

/** The statement after which a table's numbers go on where the rows end. */
export function nextIds(table: string): Sql {
  return sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select coalesce(max(id), 0) + 1 from ${raw(`"${table}"`)}), false)`;
}

/** The blind index of a certificate's identity number. */
export function certificateIndex(number: string, sealer: Sealer): string {
  const read = readCertificateNumber(number, chinaDate());
  if ('zh' in read) throw new Error(`the demonstration made an unreadable certificate number: ${read.en}`);
  return sealer.blindIndex(read.identityNumber, certificatePurpose);
}
