import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { seekerBounds } from './seeker.bounds.js';
import { travelSteps } from './seeker.values.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';
import { EmploymentKinds, Reaches, Shifts, WorkModes } from './wish.enums.js';

const isLimit = 'Whether the wish is a hard limit, which excludes vacancies; false where the wish only counts in the score.';

@InputType({ description: 'Regions where the job seeker wants to work.' })
export class RegionWishInput {
  @Bounded(seekerBounds.wantedRegions)
  @Field(() => [RegionCodeScalar], { description: 'GB/T 2260 codes of the wished regions, one at least.' })
  codes!: string[];

  @Field(() => Reaches, { description: 'Distance from the wished regions that the job seeker travels.' })
  reach!: Reach;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Distance that the job seeker goes to work. A value left out stays unchanged; null makes it unknown.' })
export class TravelWishInput {
  @Field(() => Int, { nullable: true, description: `Longest way to work by road, in km: one of ${travelSteps.join(', ')}.` })
  maxKm?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the job seeker would move house for work.' })
  willMove?: boolean | null;
}

@InputType({ description: 'Pay that the job seeker wants.' })
export class PayWishInput {
  @Field(() => Int, { description: 'Lowest wished pay in yuan a month before tax, 1 to 1,000,000.' })
  monthlyCny!: number;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Weekly working hours that the job seeker wants.' })
export class HoursWishInput {
  @Field(() => Int, { description: 'Most hours a week, 1 to 60.' })
  maxPerWeek!: number;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Places of work that the job seeker accepts: at the workplace, at home or both.' })
export class WorkModeWishInput {
  @Field(() => [WorkModes], { description: 'Work modes that the job seeker accepts.' })
  accepted!: WorkMode[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Kinds of employment that the job seeker accepts.' })
export class EmploymentWishInput {
  @Field(() => [EmploymentKinds], { description: 'Kinds of employment that are accepted; others are not wished for.' })
  accepted!: EmploymentKind[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Shifts in which the job seeker accepts to work.' })
export class ShiftWishInput {
  @Field(() => [Shifts], { description: 'Shifts that are accepted; others are not wished for.' })
  accepted!: Shift[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Occupations in which the job seeker would rather not work.' })
export class AvoidedTradesInput {
  @Bounded(seekerBounds.avoidedOccupations)
  @Field(() => [String], { description: 'Codes of occupations to avoid; each stands for its small group, such as caring for children along with caring for old people.' })
  occupations!: string[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Wishes of a job seeker for work. A wish that is left out stays; null, or an empty list of occupations, removes the wish.' })
export class WishesInput {
  @Field(() => RegionWishInput, { nullable: true, description: 'Regions where the job seeker wants to work.' })
  regions?: RegionWishInput | null;

  @Field(() => TravelWishInput, { nullable: true, description: 'Distance that the job seeker goes to work, and readiness to move.' })
  travel?: TravelWishInput | null;

  @Field(() => PayWishInput, { nullable: true, description: 'Lowest pay that the job seeker wants.' })
  pay?: PayWishInput | null;

  @Field(() => HoursWishInput, { nullable: true, description: 'Most hours a week that the job seeker wants to work.' })
  hours?: HoursWishInput | null;

  @Field(() => WorkModeWishInput, { nullable: true, description: 'Places of work that the job seeker accepts: at the workplace, at home or both.' })
  workModes?: WorkModeWishInput | null;

  @Field(() => EmploymentWishInput, { nullable: true, description: 'Kinds of employment that the job seeker accepts.' })
  employment?: EmploymentWishInput | null;

  @Field(() => ShiftWishInput, { nullable: true, description: 'Shifts in which the job seeker accepts to work.' })
  shifts?: ShiftWishInput | null;

  @Bounded(seekerBounds.wantedOccupations)
  @Field(() => [String], { nullable: true, description: 'Codes of the occupations that the job seeker wants.' })
  occupations?: string[] | null;

  @Field(() => AvoidedTradesInput, { nullable: true, description: 'Occupations that the job seeker would rather not do or rules out.' })
  avoidedTrades?: AvoidedTradesInput | null;
}
