import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { enumName, ExportForms, JobStates, TableKindCodes, type ShownState } from './job.enums.js';
import type { ExportForm, ExportSettings, ExportTotals } from './job-values.js';
import { daysKept } from './limits.data.js';
import { TableJobType } from './table-job.type.js';

@ObjectType('TableExport', { implements: Node, simpleResolvers: true, description: 'A table that you take out: records that you see, with the columns that an import reads. Yours alone.' })
export class TableExportType extends TableJobType implements Node {
  readonly __typename = 'TableExport';

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('TableExport', this.row.id); }

  @Field(() => TableKindCodes, { description: 'What its rows are.' })
  get kind(): string { return enumName(this.row.kind); }

  @Field(() => ExportForms, { description: 'What it is written as.' })
  get form(): ExportForm { return (this.row.settings as ExportSettings).form; }

  @Field(() => JobStates, { description: 'How far it is.' })
  get state(): ShownState { return this.shownState; }

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  get createdAt(): Date { return new Date(this.row.created_at); }

  @Field(() => DateTimeScalar, { description: 'Until when the file is kept.' })
  get keptUntil(): Date { return this.daysOn(daysKept.EXPORT); }

  @Field(() => Int, { nullable: true, description: 'How many rows the table has; null until it is there.' })
  get rows(): number | null { return (this.row.totals as ExportTotals | null)?.rows ?? null; }

  @Field(() => String, { nullable: true, description: 'Why it could not be done, and what to do; null where it could.' })
  get problem(): string | null { return this.row.problem?.[this.locale] ?? null; }
}

export const TableExportConnection = connectionType('TableExport', () => TableExportType);
