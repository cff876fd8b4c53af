import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { seekerBounds } from './seeker.bounds.js';
import { travelSteps } from './seeker.values.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';
import { EmploymentKinds, Reaches, Shifts, WorkModes } from './wish.enums.js';

const isLimit = 'Whether it is a hard limit, which excludes posts; else it is a wish.';

@InputType({ description: 'Where the person wants to work.' })
export class RegionWishInput {
  @Bounded(seekerBounds.wantedRegions)
  @Field(() => [RegionCodeScalar], { description: 'The regions; one at least.' })
  codes!: string[];

  @Field(() => Reaches, { description: 'How far from them the person travels.' })
  reach!: Reach;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'How far the person goes to work. What is left out stays as it is; null makes it unknown.' })
export class TravelWishInput {
  @Field(() => Int, { nullable: true, description: `Kilometres by road from home, at most: one of ${travelSteps.join(', ')}.` })
  maxKm?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person would move for work.' })
  willMove?: boolean | null;
}

@InputType({ description: 'What the person wants to earn.' })
export class PayWishInput {
  @Field(() => Int, { description: 'Yuan a month, before tax, 1 to 1,000,000.' })
  monthlyCny!: number;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'How long the person wants to work.' })
export class HoursWishInput {
  @Field(() => Int, { description: 'Hours a week, at most; 1 to 60.' })
  maxPerWeek!: number;

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Where the person wants the work to be done.' })
export class WorkModeWishInput {
  @Field(() => [WorkModes], { description: 'What the person accepts.' })
  accepted!: WorkMode[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'Which kinds of employment the person wants.' })
export class EmploymentWishInput {
  @Field(() => [EmploymentKinds], { description: 'What the person accepts.' })
  accepted!: EmploymentKind[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'When the person wants to work.' })
export class ShiftWishInput {
  @Field(() => [Shifts], { description: 'What the person accepts.' })
  accepted!: Shift[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'What the person would rather not do.' })
export class AvoidedTradesInput {
  @Bounded(seekerBounds.avoidedOccupations)
  @Field(() => [String], { description: 'Codes of occupations; each stands for its small group: who would not care for old people cares for no children either.' })
  occupations!: string[];

  @Field(() => Boolean, { description: isLimit })
  isLimit!: boolean;
}

@InputType({ description: 'What a person wants of work. A wish that is left out stays as it is; null, or an empty list of occupations, takes it away.' })
export class WishesInput {
  @Field(() => RegionWishInput, { nullable: true, description: 'Where.' })
  regions?: RegionWishInput | null;

  @Field(() => TravelWishInput, { nullable: true, description: 'How far.' })
  travel?: TravelWishInput | null;

  @Field(() => PayWishInput, { nullable: true, description: 'For how much.' })
  pay?: PayWishInput | null;

  @Field(() => HoursWishInput, { nullable: true, description: 'For how long.' })
  hours?: HoursWishInput | null;

  @Field(() => WorkModeWishInput, { nullable: true, description: 'At the place of work or at home.' })
  workModes?: WorkModeWishInput | null;

  @Field(() => EmploymentWishInput, { nullable: true, description: 'In which kinds of employment.' })
  employment?: EmploymentWishInput | null;

  @Field(() => ShiftWishInput, { nullable: true, description: 'In which shifts.' })
  shifts?: ShiftWishInput | null;

  @Bounded(seekerBounds.wantedOccupations)
  @Field(() => [String], { nullable: true, description: 'Codes of the occupations wanted.' })
  occupations?: string[] | null;

  @Field(() => AvoidedTradesInput, { nullable: true, description: 'Which work the person would rather not do, or rules out.' })
  avoidedTrades?: AvoidedTradesInput | null;
}
