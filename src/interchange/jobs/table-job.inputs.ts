import { Field, ID, InputType } from 'type-graphql';
import { regionCode } from '../../domain/regions/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { line, listOf } from '../../platform/text/bounds.js';
import { ExportForms, TableKindCodes } from './job.enums.js';
import type { ExportForm } from './job-values.js';
import { centreLimits } from './limits.data.js';

/** A file's name, a sheet's, a source's, a column's. */
const name = line(1, 200);
const papers = line(1, 500);

@InputType({ description: 'A table to be imported.' })
export class PrepareTableImportInput extends MutationInput {
  @Field(() => TableKindCodes, { description: 'Kind of the records in the rows.' })
  kind!: string;

  @Bounded(name)
  @Field(() => String, { description: 'Name of the file, as "报名表.xlsx". The format is recognised by the content.' })
  fileName!: string;
}

@InputType({ description: 'The field that a column with an unknown name holds.' })
export class TableColumnInput {
  @Bounded(name)
  @Field(() => String, { description: 'Name of the column in the table.' })
  column!: string;

  @Bounded(name)
  @Field(() => String, { description: 'Field that the column holds: one of the fields of the kind (`tableKinds`).' })
  field!: string;
}

@InputType({ description: 'A trial or an import of an uploaded table. A row has the effect, the checks, the rights and the log of single mutations; the same table again changes nothing. A program needs the scopes of what the table changes.' })
export class ImportTableInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the import, from prepareTableImport.' })
  tableImportId!: string;

  @Field(() => Boolean, { description: 'True: all rows are read and checked, and nothing is stored.' })
  isTrial!: boolean;

  @Bounded(listOf(centreLimits.columns))
  @Field(() => [TableColumnInput], { nullable: true, description: 'Fields of the columns with unknown names.' })
  columns?: TableColumnInput[] | null;

  @Bounded(name)
  @Field(() => String, { nullable: true, description: 'System that the table comes from, as "全国残疾人就业服务平台": its row numbers are trusted, and `columns` is remembered for it.' })
  source?: string | null;

  @Bounded(name)
  @Field(() => String, { nullable: true, description: 'Name of the only sheet to read; all sheets with such a table where left out.' })
  sheet?: string | null;

  @Bounded(papers)
  @Field(() => String, { nullable: true, description: 'Papers that you saw, as "残疾人证原件", which confirm the facts of the table; where left out, the facts become claims.' })
  papers?: string | null;
}

@InputType({ description: 'An export of records to a table. Each job seeker in the table is logged as read.' })
export class ExportTableInput extends MutationInput {
  @Field(() => TableKindCodes, { description: 'Kind of the records to export.' })
  kind!: string;

  @Field(() => ExportForms, { description: 'Format of the file.' })
  form!: ExportForm;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only records of this region and below; all that you may see where left out.' })
  region?: string | null;
}
