import { Field, ObjectType } from 'type-graphql';
import sql from 'sql-template-tag';
import { allow, childLoader, everyone, type RequestContext } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import type { Locale } from '../../../platform/i18n/text.js';
import { programmeKinds, recognitionDetails, type ProgrammeKindCode } from '../kinds/index.js';
import { ProgrammeKindType } from '../programme-kind.type.js';

interface RecognitionRow {
  readonly parent: number;
  readonly kind: ProgrammeKindCode;
  readonly level: string | null;
  readonly valid_from: IsoDate | null;
  readonly valid_until: IsoDate | null;
}

const recognised = programmeKinds.entries.flatMap(({ code, stages }) => stages.filter(({ isRecognised }) => isRecognised).map((stage) => ({ kind: code, stage: stage.code })));
const kinds = [...new Set(recognised.map(({ kind }) => kind))];
const stages = [...new Set(recognised.map(({ stage }) => stage))];

/** Which recognitions each employer has: everybody may know of them, and of nothing else that was said of it. */
const recognitions = childLoader<RecognitionRow>((employers) => sql`
  select employer_id as parent, kind, level, valid_from, valid_until from access.recognitions(${employers}::int[], ${kinds}::text[], ${stages}::text[])`);

@ObjectType('Recognition', { simpleResolvers: true, description: "A centre's recognition of an employer as a model institution of supported employment, or as a vocational training base (clauses 4.2 and 9.2)." })
export class RecognitionType {
  constructor(private readonly row: RecognitionRow, private readonly locale: Locale) {}

  @Field(() => ProgrammeKindType, { description: 'Kind of programme under which the employer is recognised.' })
  get as(): ProgrammeKindType { return new ProgrammeKindType(programmeKinds.get(this.row.kind), this.locale); }

  @Field(() => String, { nullable: true, description: 'Level of the recognition, as "省级"; null where not stated.' })
  get level(): string | null {
    const field = programmeKinds.get(this.row.kind).fields.find(({ code }) => code === recognitionDetails.level);
    return field?.choices.find(({ code }) => code === this.row.level)?.label[this.locale] ?? null;
  }

  @Field(() => DateScalar, { nullable: true, description: 'First day of the recognition; null where not stated.' })
  get validFrom(): IsoDate | null { return this.row.valid_from; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the recognition; null where it has no end.' })
  get validUntil(): IsoDate | null { return this.row.valid_until; }
}

/** The recognitions of an employer that hold on a day, the earliest first. */
export async function recognitionsOf(ctx: RequestContext, employerId: number, day: IsoDate): Promise<RecognitionType[]> {
  allow(ctx, everyone);
  const rows = await ctx.loader(recognitions).load(employerId);
  return rows.filter(({ valid_from: from, valid_until: until }) => (from === null || from <= day) && (until === null || day <= until)).map((row) => new RecognitionType(row, ctx.locale));
}
