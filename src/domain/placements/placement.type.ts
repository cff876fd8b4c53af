import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { inForce } from '../../platform/dated.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { welfareTerms } from '../public-welfare/terms.js';
import { regionCode } from '../regions/index.js';
import type { PlacementEndReason } from './placement.entity.js';
import { basisTexts, type PlacementBasis } from './term.js';

const PlacementBases = graphqlEnum<PlacementBasis>('PlacementBasis', 'Why a placement ends when it does.', {
  FULL_TERM: 'After the full term of three years.', TO_RETIREMENT: 'With retirement, which was less than five years away when it began.',
  REMAINING_TERM: 'With what an earlier placement left of the three years.', SECOND_TERM: 'After a second term, which the rule gives to elderly people in difficulty, to families without employment and to severely disabled people.',
});

export const PlacementEndReasons = graphqlEnum<PlacementEndReason>('PlacementEndReason', 'Why a placement ended.', {
  TERM_ENDED: 'Its last day by rule came.', FOUND_WORK: 'The person found other work.', KEPT_ON: 'The employer keeps the person on as ordinary staff.', RESIGNED: 'The person gave it up.',
  DISMISSED: 'The employer ended it.', HEALTH: 'For reasons of health.', POST_ENDED: 'The post was given up.', OTHER: 'For another reason.',
});

/** A row of the table `placement`. */
export interface PlacementRow {
  readonly id: number;
  readonly job_seeker_id: number;
  readonly vacancy_id: number;
  readonly began_on: string;
  readonly due_on: string;
  readonly basis: PlacementBasis;
  readonly ordinal: number;
  readonly ended_on: string | null;
  readonly end_reason: PlacementEndReason | null;
  readonly created_at: string;
  readonly version: number;
}

@ObjectType('Placement', {
  implements: Node, simpleResolvers: true,
  description: 'That a person holds a public-welfare post (公益性岗位安置), from one day to another. It holds a seat of the vacancy until its end is recorded. Employers do not see it. Serves measure 5.',
})
export class PlacementType implements Node {
  readonly __typename = 'Placement';

  constructor(readonly row: PlacementRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('Placement', this.row.id); }

  @Field(() => DateScalar, { description: 'The first day.' })
  get beganOn(): string { return this.row.began_on; }

  @Field(() => DateScalar, { description: 'The last day by rule.' })
  get dueOn(): string { return this.row.due_on; }

  @Field(() => PlacementBases, { description: 'Why it ends on that day.' })
  get basis(): PlacementBasis { return this.row.basis; }

  @Field(() => String, { description: 'The same in words.' })
  get basisText(): string { return basisTexts[this.row.basis][this.locale]; }

  @Field(() => String, { description: 'Where the rule stands.' })
  get source(): string { return inForce(welfareTerms, this.row.began_on)?.source[this.locale] ?? ''; }

  @Field(() => Int, { description: 'Which placement of the person it is: 1, or 2 for the second.' })
  get ordinal(): number { return this.row.ordinal; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it goes on.' })
  get endedOn(): string | null { return this.row.ended_on; }

  @Field(() => PlacementEndReasons, { nullable: true, description: 'Why it ended; null while it goes on.' })
  get endReason(): PlacementEndReason | null { return this.row.end_reason; }

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  get recordedAt(): Date { return new Date(this.row.created_at); }

  @Field(() => Int, { description: 'Counts its changes; send it with the end.' })
  get version(): number { return this.row.version; }
}

export const PlacementConnection = connectionType('Placement', () => PlacementType);

@InputType({ description: 'Which placements are wanted. Conditions combine: all must hold.' })
export class PlacementFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The post lies in this region or below; without it, in the region that you serve.' })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'It goes on, or has ended.' })
  isInForce?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day by rule is this day or earlier.' })
  dueBy?: IsoDate | null;
}

@ArgsType()
export class PlacementsArgs extends PageArgs {
  @Field(() => PlacementFilter, { nullable: true, description: 'Which placements are wanted; all without it.' })
  filter?: PlacementFilter | null;
}
