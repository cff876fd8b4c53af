import type { BitField } from '../storage/bit-field.js';
import type { CopyRow, CopyValue } from '../storage/copy-row.js';
import { FieldDictionary, type FieldDefinition, type FieldView, type QuestionContext } from '../storage/field-dictionary.js';
import type { InternTable } from '../storage/intern-table.js';
import type { Layout, RowBuffer } from '../storage/segment.js';

/** A field of rows as a question reads it, with its place in their records. */
export interface RowField extends FieldView {
  readonly name: string;
  readonly field: BitField;
}

/** Encodes the rows of one side, and holds the dictionaries of what they share. */
export abstract class RowEncoder<Facts, Name extends string> {
  readonly dictionaries: Readonly<Record<Name, FieldDictionary<Facts>>>;
  protected readonly record: Int32Array;
  protected readonly list: number[] = [];
  private readonly entries: readonly [name: string, dictionary: FieldDictionary<Facts>, field: BitField][];

  constructor(readonly layout: Layout, definitions: Readonly<Record<Name, FieldDefinition<Facts>>>, fields: Readonly<Record<Name, BitField>>) {
    this.record = new Int32Array(layout.stride);
    this.entries = (Object.entries(definitions) as [Name, FieldDefinition<Facts>][]).map(([name, definition]) => [name, new FieldDictionary(definition), fields[name]]);
    this.dictionaries = Object.fromEntries(this.entries.map(([name, dictionary]) => [name, dictionary])) as Record<Name, FieldDictionary<Facts>>;
  }

  /** SQL expressions of all columns, in the order in which `addTo` reads them. */
  abstract readonly columns: readonly string[];

  /** The columns of a row whose facts are at hand, in the same order. */
  abstract valuesOf(facts: Facts): CopyValue[];

  /** Adds the row whose columns are read. @throws RangeError for a row that holds more than its record has room for */
  abstract addTo(buffer: RowBuffer, row: CopyRow): void;

  /** What was interned while rows were read; it may be cleared when they have been. */
  get internTables(): readonly InternTable[] {
    return this.entries.map(([, dictionary]) => dictionary.columns.table);
  }

  /** The fields as a question reads them. */
  views(context: QuestionContext): RowField[] {
    return this.entries.map(([name, dictionary, field]) => ({ name, field, ...dictionary.view(context) }));
  }

  protected get fieldColumns(): string[] {
    return this.entries.flatMap(([, { definition }]) => Object.values(definition.facts).flatMap(({ sql }) => sql));
  }

  protected fieldValues(facts: Facts): CopyValue[] {
    return this.entries.flatMap(([, { definition }]) => Object.values(definition.facts).flatMap((column) => column.write(facts)));
  }

  protected readFields(row: CopyRow): void {
    for (const [, dictionary, field] of this.entries) if (dictionary.columns.count > 0) field.write(this.record, dictionary.read(row));
  }
}
