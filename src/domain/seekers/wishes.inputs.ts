import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { seekerBounds } from './seeker.bounds.js';
import { travelSteps } from './seeker.values.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';
import { EmploymentKinds, Reaches, Shifts, WorkModes } from './wish.enums.js';

const isLimit = 'Whether the wish is a hard limit, which excludes vacancies; else the wish counts in the score. Left out, the value stays.';
const stays = 'Left out, the value stays; needed where no such wish is stored.';

@InputType({ description: 'Regions where the job seeker wants to work.' })
export class RegionWishInput {
  @Bounded(seekerBounds.wantedRegions)
  @Field(() => [RegionCodeScalar], { nullable: true, description: `GB/T 2260 codes of the wished regions, one at least. Replaces the whole list. ${stays}` })
  codes?: string[] | null;

  @Field(() => Reaches, { nullable: true, description: `Distance from the wished regions that the job seeker travels. ${stays}` })
  reach?: Reach | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
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
  @Field(() => Int, { nullable: true, description: `Lowest wished pay in yuan a month before tax, 1 to 1,000,000. ${stays}` })
  monthlyCny?: number | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
}

@InputType({ description: 'Weekly working hours that the job seeker wants.' })
export class HoursWishInput {
  @Field(() => Int, { nullable: true, description: `Most hours a week, 1 to 60. ${stays}` })
  maxPerWeek?: number | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
}

@InputType({ description: 'Places of work that the job seeker accepts: at the workplace, at home or both.' })
export class WorkModeWishInput {
  @Field(() => [WorkModes], { nullable: true, description: `Work modes that the job seeker accepts. Replaces the whole list. ${stays}` })
  accepted?: WorkMode[] | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
}

@InputType({ description: 'Kinds of employment that the job seeker accepts.' })
export class EmploymentWishInput {
  @Field(() => [EmploymentKinds], { nullable: true, description: `Kinds of employment that are accepted; others are not wished for. Replaces the whole list. ${stays}` })
  accepted?: EmploymentKind[] | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
}

@InputType({ description: 'Shifts in which the job seeker accepts to work.' })
export class ShiftWishInput {
  @Field(() => [Shifts], { nullable: true, description: `Shifts that are accepted; others are not wished for. Replaces the whole list. ${stays}` })
  accepted?: Shift[] | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
}

@InputType({ description: 'Occupations in which the job seeker would rather not work.' })
export class AvoidedTradesInput {
  @Bounded(seekerBounds.avoidedOccupations)
  @Field(() => [String], { nullable: true, description: `Codes of occupations to avoid, each with its small group. Replaces the whole list. ${stays}` })
  occupations?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: isLimit })
  isLimit?: boolean | null;
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
