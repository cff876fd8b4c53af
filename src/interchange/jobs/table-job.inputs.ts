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

@InputType({ description: 'A table that is to be brought in.' })
export class PrepareTableImportInput extends MutationInput {
  @Field(() => TableKindCodes, { description: 'What its rows are.' })
  kind!: string;

  @Bounded(name)
  @Field(() => String, { description: 'What the file is called, as "报名表.xlsx". Its format is known by what is in it.' })
  fileName!: string;
}

@InputType({ description: 'What a column holds, for a header that is not known.' })
export class TableColumnInput {
  @Bounded(name)
  @Field(() => String, { description: 'Name of the column in the table.' })
  column!: string;

  @Bounded(name)
  @Field(() => String, { description: 'The field that it holds: one of those of the kind (`tableKinds`).' })
  field!: string;
}

@InputType({ description: 'How a table is to be imported.' })
export class ImportTableInput extends MutationInput {
  @Field(() => ID, { description: 'The table, as `prepareTableImport` answered it.' })
  tableImportId!: string;

  @Field(() => Boolean, { description: 'Whether every row is read and judged, and nothing is kept.' })
  isTrial!: boolean;

  @Bounded(listOf(centreLimits.columns))
  @Field(() => [TableColumnInput], { nullable: true, description: 'What columns hold whose names are not known.' })
  columns?: TableColumnInput[] | null;

  @Bounded(name)
  @Field(() => String, { nullable: true, description: "Where the table comes from, as \"全国残疾人就业服务平台\": the source's own numbers of rows are believed then, and what its columns hold is remembered." })
  source?: string | null;

  @Bounded(name)
  @Field(() => String, { nullable: true, description: 'The only sheet of a workbook to read; all that hold such a table without it.' })
  sheet?: string | null;

  @Bounded(papers)
  @Field(() => String, { nullable: true, description: 'The papers that you saw, as "残疾人证原件": with them the facts of the table count, without them they are claims.' })
  papers?: string | null;
}

@InputType({ description: 'A table that is to be taken out.' })
export class ExportTableInput extends MutationInput {
  @Field(() => TableKindCodes, { description: 'Which records.' })
  kind!: string;

  @Field(() => ExportForms, { description: 'What it is to be written as.' })
  form!: ExportForm;

  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only those of this region, with all below it; all that you see without it.' })
  region?: string | null;
}
