import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../platform/i18n/text.js';
import type { TableKind } from '../importing/table-kind.js';
import { headOf, type Column } from '../tables/columns.js';
import { enumName, TableKindCodes } from './job.enums.js';

interface FieldOfTable { readonly code: string; readonly column: Column; readonly isNeeded: boolean }

@ObjectType('TableField', { simpleResolvers: true, description: 'A field that a column of a table can hold.' })
class TableFieldType {
  constructor(private readonly field: FieldOfTable, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the field, for TableColumnInput.field.' })
  get code(): string { return this.field.code; }

  @Field(() => String, { description: 'Name of the column in templates and exports, in Chinese.' })
  get head(): string { return headOf(this.field.column); }

  @Field(() => String, { description: 'Instruction on what to write into the column.' })
  get note(): string { return this.field.column.note[this.locale]; }

  @Field(() => String, { description: 'Example of a cell of the column.' })
  get example(): string { return this.field.column.example; }

  @Field(() => Boolean, { description: 'Whether a table must have the column, or another column with isNeeded.' })
  get isNeeded(): boolean { return this.field.isNeeded; }

  @Field(() => [String], { description: 'Permitted words; empty where any text is permitted.' })
  get choices(): readonly string[] { return this.field.column.choices ?? []; }
}

@ObjectType('TableKind', { simpleResolvers: true, description: 'A kind of table that can be imported and exported.' })
export class TableKindType {
  constructor(readonly kind: TableKind, private readonly locale: Locale) {}

  @Field(() => TableKindCodes, { description: 'Code of the kind, for programs.' })
  get code(): string { return enumName(this.kind.code); }

  @Field(() => String, { description: "Name of the kind, in the reader's language." })
  get label(): string { return this.kind.label[this.locale]; }

  @Field(() => String, { description: "Content of the rows, in the reader's language." })
  get about(): string { return this.kind.about[this.locale]; }

  @Field(() => [TableFieldType], { description: 'Fields that the columns can hold.' })
  get fields(): TableFieldType[] {
    const { fields, columns, needed, rowNumber } = this.kind.table;
    return fields.filter((code) => code !== rowNumber).map((code) => new TableFieldType({ code, column: columns[code] as Column, isNeeded: needed.includes(code) }, this.locale));
  }
}
