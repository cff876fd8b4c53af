import type { Text } from '../../platform/i18n/text.js';
import { columnName } from './header.js';

/** What a table can say in one column. */
export interface Column {
  /** Names under which it is known, divided by blanks; the first heads it in templates and exports. Compared as `columnName` gives them. */
  readonly names: string;
  /** What to write into it. */
  readonly note: Text;
  readonly example: string;
  /** Words to choose from, where a sheet can offer them. */
  readonly choices?: readonly string[];
  /** Several columns may hold it: their cells are joined by this. */
  readonly joint?: string;
  /** A number that several rows share where their cells are one: it says nothing of each of them. */
  readonly isCount?: true;
  /** A text of several lines. */
  readonly isProse?: true;
}

/** What a kind of table knows of its columns. */
export interface ColumnTable<Field extends string> {
  readonly fields: readonly Field[];
  readonly columns: Readonly<Record<Field, Column>>;
  /** Names as `columnName` gives them. */
  readonly known: ReadonlyMap<string, Field>;
  /** One of these must be there. */
  readonly needed: readonly Field[];
  /** Of one thing that several rows have in common, as the employer of several posts: the rows below a merged cell leave them empty. */
  readonly ofGroup: readonly Field[];
  /** Counts the rows, and says nothing; null where the table has no such column. */
  readonly rowNumber: Field | null;
}

interface TableParts<Field extends string> {
  readonly columns: Readonly<Record<Field, Column>>;
  readonly needed: readonly Field[];
  readonly ofGroup?: readonly Field[];
  readonly rowNumber?: Field;
}

/** Every name as it is compared, with its field. */
export function namesOf<Field extends string>(columns: Readonly<Record<Field, Column>>): (readonly [string, Field])[] {
  return (Object.keys(columns) as Field[]).flatMap((field) => columns[field].names.split(/\s+/).filter((name) => name !== '').map((name) => [columnName(name), field] as const));
}

export function columnTable<Field extends string>({ columns, needed, ofGroup = [], rowNumber }: TableParts<Field>): ColumnTable<Field> {
  return { fields: Object.keys(columns) as Field[], columns, known: new Map(namesOf(columns)), needed, ofGroup, rowNumber: rowNumber ?? null };
}

/** The name that heads a column. */
export function headOf({ names }: Column): string {
  return names.trim().split(/\s+/)[0] ?? '';
}
