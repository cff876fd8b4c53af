import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale, Text } from '../../platform/i18n/text.js';
import type { RowFault } from '../importing/import-table.js';
import type { Consequence } from '../importing/table-kind.js';
import { Consequences, enumName, JobStates, kindOf, TableForms, TableKindCodes, type ShownState } from './job.enums.js';
import type { ImportTotals } from './job-values.js';
import { daysKept } from './limits.data.js';
import { TableJobType } from './table-job.type.js';

@ObjectType('UnknownTableColumn', { simpleResolvers: true, description: 'A column that was not imported.' })
class UnknownTableColumnType {
  @Field(() => String, { description: 'Its name in the table.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'The field that it probably holds: say so in `columns`, if it does. Null where nothing comes near.' })
  guess!: string | null;
}

@ObjectType('TableImportTotals', { simpleResolvers: true, description: 'What an import, or its trial, came to.' })
class TableImportTotalsType {
  constructor(private readonly totals: ImportTotals, private readonly meaning: Text | undefined, private readonly locale: Locale) {}

  @Field(() => TableForms, { description: 'As what the file was read.' })
  get form(): ImportTotals['form'] { return this.totals.form; }

  @Field(() => Int, { description: 'Rows that came in, or changed what had come in before.' })
  get imported(): number { return this.totals.imported; }

  @Field(() => Int, { description: 'Rows that say what they said before.' })
  get unchanged(): number { return this.totals.unchanged; }

  @Field(() => Int, { description: 'Of those that came in, how many need somebody before they count.' })
  get held(): number { return this.totals.held; }

  @Field(() => String, { nullable: true, description: 'What that means for this kind of table, as the end of a sentence; null where none is held.' })
  get heldMeans(): string | null { return this.totals.held === 0 ? null : this.meaning?.[this.locale] ?? null; }

  @Field(() => Int, { description: 'Rows that stayed out.' })
  get rejected(): number { return this.totals.rejected; }

  @Field(() => Int, { description: 'Cells that were not understood, and left open.' })
  get leftOpen(): number { return this.totals.leftOpen; }

  @Field(() => Int, { description: 'Faults in all, also those that `faults` no longer lists.' })
  get faults(): number { return this.totals.faults; }

  @Field(() => [String], { description: 'Sheets that were read; one without a name for CSV.' })
  get sheets(): readonly string[] { return this.totals.sheets; }

  @Field(() => [String], { description: 'Sheets that hold no such table.' })
  get skippedSheets(): readonly string[] { return this.totals.skippedSheets; }

  @Field(() => [UnknownTableColumnType], { description: 'Columns that were not imported.' })
  get unknownColumns(): readonly UnknownTableColumnType[] { return this.totals.unknownColumns; }
}

@ObjectType('TableFault', { simpleResolvers: true, description: 'What is wrong with a cell or a row of a table.' })
export class TableFaultType {
  constructor(private readonly fault: RowFault, private readonly locale: Locale) {}

  @Field(() => String, { nullable: true, description: 'Name of the sheet; null for CSV.' })
  get sheet(): string | null { return this.fault.sheet === '' ? null : this.fault.sheet; }

  @Field(() => Int, { description: 'The line, or the row, counted from 1 as spreadsheets do.' })
  get line(): number { return this.fault.line; }

  @Field(() => String, { nullable: true, description: 'Name of the column; null where the row as a whole is meant.' })
  get column(): string | null { return this.fault.column === '' ? null : this.fault.column; }

  @Field(() => String, { description: 'What stands in the cell.' })
  get value(): string { return this.fault.value; }

  @Field(() => String, { description: 'What is wrong, and what to do.' })
  get reason(): string { return this.fault.reason[this.locale]; }

  @Field(() => Consequences, { description: 'What it comes to.' })
  get consequence(): Consequence { return this.fault.consequence; }
}

export const TableFaultConnection = connectionType('TableFault', () => TableFaultType);

@ObjectType('TableImport', { implements: Node, simpleResolvers: true, description: 'A table that you bring in: it is sent, tried, and imported. Yours alone.' })
export class TableImportType extends TableJobType implements Node {
  readonly __typename = 'TableImport';

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('TableImport', this.row.id); }

  @Field(() => TableKindCodes, { description: 'What its rows are.' })
  get kind(): string { return enumName(this.row.kind); }

  @Field(() => String, { description: 'What the file is called.' })
  get fileName(): string { return this.row.file_name; }

  @Field(() => JobStates, { description: 'How far it is.' })
  get state(): ShownState { return this.shownState; }

  @Field(() => Int, { description: 'How much of the work is done, in percent.' })
  get percent(): number { return this.row.percent; }

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'Until when the table and its report are kept; what came in stays.' })
  get keptUntil(): Date { return this.daysOn(daysKept.IMPORT); }

  @Field(() => TableImportTotalsType, { nullable: true, description: 'What it came to; null until it was tried or imported.' })
  get totals(): TableImportTotalsType | null { return this.row.totals === null ? null : new TableImportTotalsType(this.row.totals as ImportTotals, kindOf(this.row.kind).heldMeans, this.locale); }

  @Field(() => String, { nullable: true, description: 'Why it could not be done, and what to do; null where it could.' })
  get problem(): string | null { return this.row.problem?.[this.locale] ?? null; }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

export const TableImportConnection = connectionType('TableImport', () => TableImportType);
