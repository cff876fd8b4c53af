import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../platform/i18n/text.js';
import type { TableKind } from '../importing/table-kind.js';
import { headOf, type Column } from '../tables/columns.js';
import { enumName, TableKindCodes } from './job.enums.js';

interface FieldOfTable { readonly code: string; readonly column: Column; readonly isNeeded: boolean }

@ObjectType('TableField', { simpleResolvers: true, description: 'What a column of a table can hold.' })
class TableFieldType {
  constructor(private readonly field: FieldOfTable, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Names the field, as the input of a column does.' })
  get code(): string { return this.field.code; }

  @Field(() => String, { description: 'Name of the column in templates and exports, in Chinese.' })
  get head(): string { return headOf(this.field.column); }

  @Field(() => String, { description: 'What to write into it.' })
  get note(): string { return this.field.column.note[this.locale]; }

  @Field(() => String, { description: 'How a cell can look.' })
  get example(): string { return this.field.column.example; }

  @Field(() => Boolean, { description: 'Whether a table must have it, or another one that is needed.' })
  get isNeeded(): boolean { return this.field.isNeeded; }

  @Field(() => [String], { description: 'Words to choose from; empty where any may be written.' })
  get choices(): readonly string[] { return this.field.column.choices ?? []; }
}

@ObjectType('TableKind', { simpleResolvers: true, description: 'A kind of table that can be brought in and taken out.' })
export class TableKindType {
  constructor(readonly kind: TableKind, private readonly locale: Locale) {}

  @Field(() => TableKindCodes, { description: 'Names the kind, for programs.' })
  get code(): string { return enumName(this.kind.code); }

  @Field(() => String, { description: 'Name of the kind, for people.' })
  get label(): string { return this.kind.label[this.locale]; }

  @Field(() => String, { description: 'What its rows are.' })
  get about(): string { return this.kind.about[this.locale]; }

  @Field(() => [TableFieldType], { description: 'What its columns can hold.' })
  get fields(): TableFieldType[] {
    const { fields, columns, needed, rowNumber } = this.kind.table;
    return fields.filter((code) => code !== rowNumber).map((code) => new TableFieldType({ code, column: columns[code] as Column, isNeeded: needed.includes(code) }, this.locale));
  }
}
