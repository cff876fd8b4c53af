import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { publicWelfareBounds } from './public-welfare.bounds.js';
import { tiers, type TierCode, type TierOrder } from './tiers.data.js';

const PriorityTierCodes = graphqlEnum<TierCode>('PriorityTierCode', 'Who comes first for a public-welfare post.', {
  NEAR_RETIREMENT_IN_DIFFICULTY: 'In recognised difficulty, with less than five years to retirement.',
  ZERO_EMPLOYMENT_FAMILY: 'Member of a family without employment (零就业家庭).',
  SEVERE_IN_DIFFICULTY: 'In recognised difficulty, with a disability of grade 1 or 2.',
  IN_DIFFICULTY: 'In recognised difficulty in finding work (就业困难人员).',
  GRADUATE_IN_WINDOW: 'Disabled graduate within two years of leaving school, without work since.',
});

@ObjectType('PriorityTier', { simpleResolvers: true, description: 'People who come before others for a public-welfare post.' })
export class PriorityTierType {
  constructor(private readonly tier: TierCode, private readonly locale: Locale) {}

  @Field(() => PriorityTierCodes, { description: 'Its code.' })
  get code(): TierCode { return this.tier; }

  @Field(() => String, { description: 'Who is meant.' })
  get label(): string { return tiers[this.tier].label[this.locale]; }

  @Field(() => String, { description: 'Where it stands.' })
  get source(): string { return tiers[this.tier].source[this.locale]; }

  @Field(() => Boolean, { description: 'Whether somebody compared it with the text of the source.' })
  get isSourceVerified(): boolean { return tiers[this.tier].isSourceVerified; }
}

@ObjectType('PriorityTiers', { simpleResolvers: true, description: 'The order in which public-welfare posts are given (公益性岗位安置顺序): all tiers that a person meets count, one after another; then the fit.' })
export class PriorityTiersType {
  /** @param latest the version recorded last, which may be in force later */
  constructor(private readonly order: TierOrder, private readonly latest: number, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Its version.' })
  get version(): number { return this.order.version; }

  @Field(() => Int, { description: 'The version recorded last, which may come into force later. Send it with a change.' })
  get latestVersion(): number { return this.latest; }

  @Field(() => DateScalar, { description: 'The day from which it is in force.' })
  get validFrom(): string { return this.order.validFrom; }

  @Field(() => [PriorityTierType], { description: 'The tiers, the first one first.' })
  get tiers(): PriorityTierType[] { return this.order.tiers.map((tier) => new PriorityTierType(tier, this.locale)); }

  @Field(() => String, { description: 'Why the order is so, as whoever changed it says.' })
  get reason(): string { return this.order.reason; }
}

@InputType({ description: 'A new order of the tiers.' })
export class TunePriorityInput extends MutationInput {
  @Field(() => Int, { description: 'The latest version that you read: refused when somebody recorded a later one since.' })
  version!: number;

  @Bounded(publicWelfareBounds.tiers)
  @Field(() => [PriorityTierCodes], { description: 'The tiers, the first one first. One that is left out gives nobody priority.' })
  tiers!: TierCode[];

  @Field(() => DateScalar, { nullable: true, description: 'From which day, not before today; today without it.' })
  validFrom?: IsoDate | null;

  @Bounded(publicWelfareBounds.reason)
  @Field(() => String, { description: 'Why, with the document that it rests on. Everybody can read it.' })
  reason!: string;
}
