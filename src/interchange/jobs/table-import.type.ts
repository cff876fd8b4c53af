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

@ObjectType('UnknownTableColumn', { simpleResolvers: true, description: 'A column whose name is unknown, and which was not imported.' })
class UnknownTableColumnType {
  @Field(() => String, { description: 'Name of the column in the table.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'Code of the field that the column probably holds, to be confirmed in `columns` of importTable; null where no field is similar.' })
  guess!: string | null;
}

@ObjectType('TableImportTotals', { simpleResolvers: true, description: 'Results of an import or a trial, as numbers.' })
class TableImportTotalsType {
  constructor(private readonly totals: ImportTotals, private readonly meaning: Text | undefined, private readonly locale: Locale) {}

  @Field(() => TableForms, { description: 'Format in which the file was read.' })
  get form(): ImportTotals['form'] { return this.totals.form; }

  @Field(() => Int, { description: 'Number of rows that were stored, or that changed stored records.' })
  get imported(): number { return this.totals.imported; }

  @Field(() => Int, { description: 'Number of rows that equal the stored records.' })
  get unchanged(): number { return this.totals.unchanged; }

  @Field(() => Int, { description: 'Number of stored rows that count only after somebody has checked them.' })
  get held(): number { return this.totals.held; }

  @Field(() => String, { nullable: true, description: 'Meaning of `held` for this kind of table, as the end of a sentence; null where no row is held.' })
  get heldMeans(): string | null { return this.totals.held === 0 ? null : this.meaning?.[this.locale] ?? null; }

  @Field(() => Int, { description: 'Number of rows that were not stored.' })
  get rejected(): number { return this.totals.rejected; }

  @Field(() => Int, { description: 'Number of cells that could not be read, and whose values were left out.' })
  get leftOpen(): number { return this.totals.leftOpen; }

  @Field(() => Int, { description: 'Number of all faults, including those that `faults` does not list.' })
  get faults(): number { return this.totals.faults; }

  @Field(() => [String], { description: 'Names of the sheets that were read; one empty name for CSV.' })
  get sheets(): readonly string[] { return this.totals.sheets; }

  @Field(() => [String], { description: 'Names of the sheets that contain no table of this kind.' })
  get skippedSheets(): readonly string[] { return this.totals.skippedSheets; }

  @Field(() => [UnknownTableColumnType], { description: 'Columns whose names are unknown, and which were not imported.' })
  get unknownColumns(): readonly UnknownTableColumnType[] { return this.totals.unknownColumns; }
}

@ObjectType('TableFault', { simpleResolvers: true, description: 'A fault in a cell or a row of a table.' })
export class TableFaultType {
  constructor(private readonly fault: RowFault, private readonly locale: Locale) {}

  @Field(() => String, { nullable: true, description: 'Name of the sheet; null for CSV.' })
  get sheet(): string | null { return this.fault.sheet === '' ? null : this.fault.sheet; }

  @Field(() => Int, { description: 'Number of the line or row, from 1, as spreadsheets count.' })
  get line(): number { return this.fault.line; }

  @Field(() => String, { nullable: true, description: 'Name of the column; null where the fault concerns the whole row.' })
  get column(): string | null { return this.fault.column === '' ? null : this.fault.column; }

  @Field(() => String, { description: 'Content of the cell.' })
  get value(): string { return this.fault.value; }

  @Field(() => String, { description: "Cause of the fault and what to do, in the reader's language." })
  get reason(): string { return this.fault.reason[this.locale]; }

  @Field(() => Consequences, { description: 'Effect of the fault on its row.' })
  get consequence(): Consequence { return this.fault.consequence; }
}

export const TableFaultConnection = connectionType('TableFault', () => TableFaultType);

@ObjectType('TableImport', { implements: Node, simpleResolvers: true, description: 'An import of a table, in three steps: upload, trial, import. Visible to its author only.' })
export class TableImportType extends TableJobType implements Node {
  readonly __typename = 'TableImport';

  @Field(() => ID, { description: 'Global id of the import.' })
  get id(): string { return globalId('TableImport', this.row.id); }

  @Field(() => TableKindCodes, { description: 'Kind of the records in the rows.' })
  get kind(): string { return enumName(this.row.kind); }

  @Field(() => String, { description: 'Name of the file, as the author gave it.' })
  get fileName(): string { return this.row.file_name; }

  @Field(() => JobStates, { description: 'Progress of the import.' })
  get state(): ShownState { return this.shownState; }

  @Field(() => Int, { description: 'Share of the work that is done, 0 to 100.' })
  get percent(): number { return this.row.percent; }

  @Field(() => DateTimeScalar, { description: 'Time at which the import was created.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'Time at which file and report are deleted; imported records stay.' })
  get keptUntil(): Date { return this.daysOn(daysKept.IMPORT); }

  @Field(() => TableImportTotalsType, { nullable: true, description: 'Results as numbers; null until a trial or import has ended.' })
  get totals(): TableImportTotalsType | null { return this.row.totals === null ? null : new TableImportTotalsType(this.row.totals as ImportTotals, kindOf(this.row.kind).heldMeans, this.locale); }

  @Field(() => String, { nullable: true, description: 'Reason for a failure and what to do; null where there is none.' })
  get problem(): string | null { return this.row.problem?.[this.locale] ?? null; }

  @Field(() => Int, { description: 'Number of the present version.' })
  get version(): number { return this.row.version; }
}

export const TableImportConnection = connectionType('TableImport', () => TableImportType);
