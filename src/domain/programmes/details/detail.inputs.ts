import { Field, InputType } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { OneOf } from '../../../platform/graphql/one-of.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import { listOf, lookedUpCode, prose } from '../../../platform/text/bounds.js';

/** No kind has more details. Which fields and stages a kind has is checked with it. */
export const detailBounds = { list: listOf(40), text: prose(1000), field: lookedUpCode, stage: lookedUpCode } as const;

@OneOf()
@InputType({ description: 'The value of a detail: the one that the type of its field asks for.' })
export class DetailValueInput {
  @Bounded(detailBounds.text)
  @Field(() => String, { nullable: true, description: 'Of a TEXT; where the field has choices, one of them.' })
  text?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of a NUMBER, in the unit of the field.' })
  number?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Of MONEY, in yuan.' })
  money?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a DATE.' })
  date?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a FLAG.' })
  flag?: boolean | null;
}

@InputType({ description: 'A detail of a programme, or of a part in one.' })
export class DetailInput {
  @Bounded(detailBounds.field)
  @Field(() => String, { description: "Code of the field (ProgrammeKind.fields), as \"bank\"." })
  field!: string;

  @Field(() => DetailValueInput, { nullable: true, description: 'Its value; null takes away what was stated.' })
  value?: DetailValueInput | null;
}
