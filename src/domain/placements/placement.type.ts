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

const PlacementBases = graphqlEnum<PlacementBasis>('PlacementBasis', 'Rule by which the last day of a placement is set.', {
  FULL_TERM: 'The full term of three years.', TO_RETIREMENT: 'Until retirement, for a job seeker less than five years from it on the first day.',
  REMAINING_TERM: 'The part of the three years that an earlier placement left over.', SECOND_TERM: 'A second term, for elderly people in difficulty, families without employment and severely disabled people.',
});

export const PlacementEndReasons = graphqlEnum<PlacementEndReason>('PlacementEndReason', 'Reason for which a placement ended.', {
  TERM_ENDED: 'The last day by rule (dueOn) was reached.', FOUND_WORK: 'The job seeker found other work.', KEPT_ON: 'The employer keeps the job seeker as ordinary staff.', RESIGNED: 'The job seeker resigned from the post.',
  DISMISSED: 'The employer dismissed the job seeker.', HEALTH: 'The job seeker left for reasons of health.', POST_ENDED: 'The public-welfare post was abolished.', OTHER: 'Another reason than these.',
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
  description: "A job seeker's term in a public-welfare post (公益性岗位安置, measure 5). It holds a seat of the vacancy until its end is recorded. Employers don't see it.",
})
export class PlacementType implements Node {
  readonly __typename = 'Placement';

  constructor(readonly row: PlacementRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the placement.' })
  get id(): string { return globalId('Placement', this.row.id); }

  @Field(() => DateScalar, { description: 'First day in the post.' })
  get beganOn(): string { return this.row.began_on; }

  @Field(() => DateScalar, { description: 'Last day in the post by rule.' })
  get dueOn(): string { return this.row.due_on; }

  @Field(() => PlacementBases, { description: 'Rule by which dueOn is set.' })
  get basis(): PlacementBasis { return this.row.basis; }

  @Field(() => String, { description: "Rule by which dueOn is set, in the reader's language." })
  get basisText(): string { return basisTexts[this.row.basis][this.locale]; }

  @Field(() => String, { description: 'Document that contains the rule.' })
  get source(): string { return inForce(welfareTerms, this.row.began_on)?.source[this.locale] ?? ''; }

  @Field(() => Int, { description: "Number of the job seeker's placement: 1 for the first, 2 for the second." })
  get ordinal(): number { return this.row.ordinal; }

  @Field(() => DateScalar, { nullable: true, description: 'Actual last day; null while the placement goes on.' })
  get endedOn(): string | null { return this.row.ended_on; }

  @Field(() => PlacementEndReasons, { nullable: true, description: 'Reason of the end; null while the placement goes on.' })
  get endReason(): PlacementEndReason | null { return this.row.end_reason; }

  @Field(() => DateTimeScalar, { description: 'Time at which the placement was recorded.' })
  get recordedAt(): Date { return new Date(this.row.created_at); }

  @Field(() => Int, { description: 'Number of the present version, to be sent with endPlacement.' })
  get version(): number { return this.row.version; }
}

export const PlacementConnection = connectionType('Placement', () => PlacementType);

@InputType({ description: 'Conditions on placements, all of which must hold.' })
export class PlacementFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only posts in this region and below; your own region where left out.' })
  region?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only placements that go on; false: only those that have ended.' })
  isInForce?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only placements whose dueOn is this day or earlier.' })
  dueBy?: IsoDate | null;
}

@ArgsType()
export class PlacementsArgs extends PageArgs {
  @Field(() => PlacementFilter, { nullable: true, description: 'Conditions that the placements must meet; all placements where left out.' })
  filter?: PlacementFilter | null;
}
