import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale } from '../../platform/i18n/text.js';
import { occupations, OccupationType } from '../occupations/index.js';
import { regions, RegionType } from '../regions/index.js';
import type { EmploymentKind, Reach, Shift, Wishes, WorkMode } from './seeker.values.js';
import { EmploymentKinds, Reaches, Shifts, WorkModes } from './wish.enums.js';

const limitDescription = 'Whether the wish is a hard limit, which excludes vacancies; false where the wish only counts in the score.';

@ObjectType('RegionWish', { simpleResolvers: true, description: 'Regions where a job seeker wants to work.' })
export class RegionWishType {
  constructor(private readonly wish: NonNullable<Wishes['regions']>, private readonly locale: Locale) {}

  @Field(() => [RegionType], { description: 'Wished regions, one at least.' })
  get regions(): RegionType[] { return this.wish.codes.map((code) => new RegionType(regions.get(code), this.locale)); }

  @Field(() => Reaches, { description: 'Distance from the wished regions that the job seeker travels (通勤范围).' })
  get reach(): Reach { return this.wish.reach; }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('TravelWish', { description: 'Distance that a job seeker goes to work, and readiness to move.' })
export class TravelWish {
  @Field(() => Int, { nullable: true, description: 'Longest way to work by road, in km; null where not stated, and then 40 km are assumed.' })
  maxKm!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the job seeker would move house for work; null where not stated.' })
  willMove!: boolean | null;
}

@ObjectType('PayWish', { simpleResolvers: true, description: 'Pay that a job seeker wants.' })
export class PayWishType {
  constructor(private readonly wish: NonNullable<Wishes['pay']>) {}

  @Field(() => Money, { description: 'Lowest wished pay a month, before tax.' })
  get monthly(): Money { return yuan(this.wish.monthlyCny); }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('HoursWish', { simpleResolvers: true, description: 'Weekly working hours that a job seeker wants.' })
export class HoursWish {
  @Field(() => Int, { description: 'Most hours a week that the job seeker wants to work.' })
  maxPerWeek!: number;

  @Field(() => Boolean, { description: limitDescription })
  isLimit!: boolean;
}

/** A wish for some of several values. */
function choiceWish(name: string, description: string, values: object): ClassType<{ accepted: readonly string[]; isLimit: boolean }> {
  @ObjectType(name, { simpleResolvers: true, description })
  class ChoiceWish {
    @Field(() => [values], { description: 'Values that the job seeker accepts; other values are not wished for.' })
    accepted!: string[];

    @Field(() => Boolean, { description: limitDescription })
    isLimit!: boolean;
  }
  return ChoiceWish;
}

const WorkModeWish = choiceWish('WorkModeWish', 'Places of work that a job seeker accepts: at the workplace, at home or both.', WorkModes);
const EmploymentWish = choiceWish('EmploymentWish', 'Kinds of employment that a job seeker accepts.', EmploymentKinds);
const ShiftWish = choiceWish('ShiftWish', 'Shifts in which a job seeker accepts to work.', Shifts);

interface Choice<Value> { readonly accepted: readonly Value[]; readonly isLimit: boolean }

@ObjectType('AvoidedTrades', { simpleResolvers: true, description: 'Occupations in which a job seeker would rather not work.' })
export class AvoidedTradesType {
  constructor(private readonly wish: NonNullable<Wishes['avoidedTrades']>, private readonly locale: Locale) {}

  @Field(() => [OccupationType], { description: 'Occupations to avoid; each stands for its whole small group.' })
  get occupations(): OccupationType[] { return this.wish.occupations.map((code) => new OccupationType(occupations.get(code), this.locale)); }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('Wishes', { simpleResolvers: true, description: 'Wishes of a job seeker for work (求职意愿). A wish is null where the job seeker stated none.' })
export class WishesType {
  constructor(private readonly wishes: Wishes, private readonly locale: Locale) {}

  @Field(() => RegionWishType, { nullable: true, description: 'Regions where the job seeker wants to work; null where not stated.' })
  get regions(): RegionWishType | null { return this.wishes.regions === undefined ? null : new RegionWishType(this.wishes.regions, this.locale); }

  @Field(() => TravelWish, { nullable: true, description: 'Distance that the job seeker goes to work, and readiness to move; null where not stated.' })
  get travel(): TravelWish | null { return this.wishes.travel ?? null; }

  @Field(() => PayWishType, { nullable: true, description: 'Lowest pay that the job seeker wants; null where not stated.' })
  get pay(): PayWishType | null { return this.wishes.pay === undefined ? null : new PayWishType(this.wishes.pay); }

  @Field(() => HoursWish, { nullable: true, description: 'Most hours a week that the job seeker wants to work; null where not stated.' })
  get hours(): HoursWish | null { return this.wishes.hours ?? null; }

  @Field(() => WorkModeWish, { nullable: true, description: 'Places of work that the job seeker accepts: at the workplace, at home or both; null where not stated.' })
  get workModes(): Choice<WorkMode> | null { return this.wishes.workModes ?? null; }

  @Field(() => EmploymentWish, { nullable: true, description: 'Kinds of employment that the job seeker accepts; null where not stated.' })
  get employment(): Choice<EmploymentKind> | null { return this.wishes.employment ?? null; }

  @Field(() => ShiftWish, { nullable: true, description: 'Shifts in which the job seeker accepts to work; null where not stated.' })
  get shifts(): Choice<Shift> | null { return this.wishes.shifts ?? null; }

  @Field(() => AvoidedTradesType, { nullable: true, description: 'Occupations that the job seeker would rather not do or rules out; null where not stated.' })
  get avoidedTrades(): AvoidedTradesType | null { return this.wishes.avoidedTrades === undefined ? null : new AvoidedTradesType(this.wishes.avoidedTrades, this.locale); }

  @Field(() => [OccupationType], { description: 'Occupations that the job seeker wants; empty where none is stated.' })
  get occupations(): OccupationType[] { return (this.wishes.occupations ?? []).map((code) => new OccupationType(occupations.get(code), this.locale)); }
}
