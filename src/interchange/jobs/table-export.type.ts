import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { enumName, ExportForms, JobStates, TableKindCodes, type ShownState } from './job.enums.js';
import type { ExportForm, ExportSettings, ExportTotals } from './job-values.js';
import { daysKept } from './limits.data.js';
import { TableJobType } from './table-job.type.js';

@ObjectType('TableExport', { implements: Node, simpleResolvers: true, description: 'An export of records that you may see, with the columns that an import reads. Visible to its author only.' })
export class TableExportType extends TableJobType implements Node {
  readonly __typename = 'TableExport';

  @Field(() => ID, { description: 'Global id of the export.' })
  get id(): string { return globalId('TableExport', this.row.id); }

  @Field(() => TableKindCodes, { description: 'Kind of the records in the rows.' })
  get kind(): string { return enumName(this.row.kind); }

  @Field(() => ExportForms, { description: 'Format of the file.' })
  get form(): ExportForm { return (this.row.settings as ExportSettings).form; }

  @Field(() => JobStates, { description: 'Progress of the export.' })
  get state(): ShownState { return this.shownState; }

  @Field(() => DateTimeScalar, { description: 'Time at which the export was started.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'Time at which the file is deleted.' })
  get keptUntil(): Date { return this.daysOn(daysKept.EXPORT); }

  @Field(() => Int, { nullable: true, description: 'Number of rows of the table; null until the export is done.' })
  get rows(): number | null { return (this.row.totals as ExportTotals | null)?.rows ?? null; }

  @Field(() => String, { nullable: true, description: 'Reason for a failure and what to do; null where there is none.' })
  get problem(): string | null { return this.row.problem?.[this.locale] ?? null; }
}

export const TableExportConnection = connectionType('TableExport', () => TableExportType);
