import { Field, InputType } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { OneOf } from '../../../platform/graphql/one-of.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import { listOf, lookedUpCode, prose } from '../../../platform/text/bounds.js';

/** No kind has more details. Which fields and stages a kind has is checked with it. */
export const detailBounds = { list: listOf(40), text: prose(1000), field: lookedUpCode, stage: lookedUpCode } as const;

@OneOf()
@InputType({ description: 'Value of a detail: exactly the member that the type of its field names.' })
export class DetailValueInput {
  @Bounded(detailBounds.text)
  @Field(() => String, { nullable: true, description: 'Value of a field of type TEXT; where the field has choices, one of them.' })
  text?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Value of a field of type NUMBER, in the unit of the field.' })
  number?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Value of a field of type MONEY, in yuan.' })
  money?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Value of a field of type DATE.' })
  date?: IsoDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Value of a field of type FLAG.' })
  flag?: boolean | null;
}

@InputType({ description: 'One detail of a programme or of a participation, as the kind of programme defines it.' })
export class DetailInput {
  @Bounded(detailBounds.field)
  @Field(() => String, { description: "Code of the field (ProgrammeKind.fields), as \"bank\"." })
  field!: string;

  @Field(() => DetailValueInput, { nullable: true, description: 'New value of the field; null removes the present value.' })
  value?: DetailValueInput | null;
}
