import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Money, yuan } from '../../platform/graphql/money.js';
import type { Locale } from '../../platform/i18n/text.js';
import { occupations, OccupationType } from '../occupations/index.js';
import { regions, RegionType } from '../regions/index.js';
import type { EmploymentKind, Reach, Shift, Wishes, WorkMode } from './seeker.values.js';
import { EmploymentKinds, Reaches, Shifts, WorkModes } from './wish.enums.js';

const limitDescription = 'Whether it is a hard limit, which excludes; else it is a wish, which counts in the score.';

@ObjectType('RegionWish', { simpleResolvers: true, description: 'Where a person wants to work.' })
export class RegionWishType {
  constructor(private readonly wish: NonNullable<Wishes['regions']>, private readonly locale: Locale) {}

  @Field(() => [RegionType], { description: 'The regions.' })
  get regions(): RegionType[] { return this.wish.codes.map((code) => new RegionType(regions.get(code), this.locale)); }

  @Field(() => Reaches, { description: 'How far from them the person travels (通勤范围).' })
  get reach(): Reach { return this.wish.reach; }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('TravelWish', { description: 'How far a person goes to work.' })
export class TravelWish {
  @Field(() => Int, { nullable: true, description: 'Kilometres by road from home, at most; null where nothing is said: then 40 km are assumed.' })
  maxKm!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person would move for work; null where nothing is said.' })
  willMove!: boolean | null;
}

@ObjectType('PayWish', { simpleResolvers: true, description: 'What a person wants to earn.' })
export class PayWishType {
  constructor(private readonly wish: NonNullable<Wishes['pay']>) {}

  @Field(() => Money, { description: 'For a month, before tax.' })
  get monthly(): Money { return yuan(this.wish.monthlyCny); }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('HoursWish', { simpleResolvers: true, description: 'How long a person wants to work.' })
export class HoursWish {
  @Field(() => Int, { description: 'Hours a week, at most.' })
  maxPerWeek!: number;

  @Field(() => Boolean, { description: limitDescription })
  isLimit!: boolean;
}

/** A wish for some of several values. */
function choiceWish(name: string, description: string, values: object): ClassType<{ accepted: readonly string[]; isLimit: boolean }> {
  @ObjectType(name, { simpleResolvers: true, description })
  class ChoiceWish {
    @Field(() => [values], { description: 'What the person accepts.' })
    accepted!: string[];

    @Field(() => Boolean, { description: limitDescription })
    isLimit!: boolean;
  }
  return ChoiceWish;
}

const WorkModeWish = choiceWish('WorkModeWish', 'Where a person wants the work to be done.', WorkModes);
const EmploymentWish = choiceWish('EmploymentWish', 'Which kinds of employment a person wants.', EmploymentKinds);
const ShiftWish = choiceWish('ShiftWish', 'When a person wants to work.', Shifts);

interface Choice<Value> { readonly accepted: readonly Value[]; readonly isLimit: boolean }

@ObjectType('AvoidedTrades', { simpleResolvers: true, description: 'Which work a person would rather not do.' })
export class AvoidedTradesType {
  constructor(private readonly wish: NonNullable<Wishes['avoidedTrades']>, private readonly locale: Locale) {}

  @Field(() => [OccupationType], { description: 'Occupations; each stands for its small group.' })
  get occupations(): OccupationType[] { return this.wish.occupations.map((code) => new OccupationType(occupations.get(code), this.locale)); }

  @Field(() => Boolean, { description: limitDescription })
  get isLimit(): boolean { return this.wish.isLimit; }
}

@ObjectType('Wishes', { simpleResolvers: true, description: 'What a person wants of work (求职意愿). Null means that the person did not say.' })
export class WishesType {
  constructor(private readonly wishes: Wishes, private readonly locale: Locale) {}

  @Field(() => RegionWishType, { nullable: true, description: 'Where.' })
  get regions(): RegionWishType | null { return this.wishes.regions === undefined ? null : new RegionWishType(this.wishes.regions, this.locale); }

  @Field(() => TravelWish, { nullable: true, description: 'How far; null where nothing is said of it.' })
  get travel(): TravelWish | null { return this.wishes.travel ?? null; }

  @Field(() => PayWishType, { nullable: true, description: 'For how much.' })
  get pay(): PayWishType | null { return this.wishes.pay === undefined ? null : new PayWishType(this.wishes.pay); }

  @Field(() => HoursWish, { nullable: true, description: 'For how long.' })
  get hours(): HoursWish | null { return this.wishes.hours ?? null; }

  @Field(() => WorkModeWish, { nullable: true, description: 'At the place of work or at home.' })
  get workModes(): Choice<WorkMode> | null { return this.wishes.workModes ?? null; }

  @Field(() => EmploymentWish, { nullable: true, description: 'In which kinds of employment.' })
  get employment(): Choice<EmploymentKind> | null { return this.wishes.employment ?? null; }

  @Field(() => ShiftWish, { nullable: true, description: 'In which shifts.' })
  get shifts(): Choice<Shift> | null { return this.wishes.shifts ?? null; }

  @Field(() => AvoidedTradesType, { nullable: true, description: 'Which work the person would rather not do, or rules out.' })
  get avoidedTrades(): AvoidedTradesType | null { return this.wishes.avoidedTrades === undefined ? null : new AvoidedTradesType(this.wishes.avoidedTrades, this.locale); }

  @Field(() => [OccupationType], { description: 'Occupations wanted; empty where the person names none.' })
  get occupations(): OccupationType[] { return (this.wishes.occupations ?? []).map((code) => new OccupationType(occupations.get(code), this.locale)); }
}
