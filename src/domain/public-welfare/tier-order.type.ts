import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { publicWelfareBounds } from './public-welfare.bounds.js';
import { tiers, type TierCode, type TierOrder } from './tiers.data.js';

const PriorityTierCodes = graphqlEnum<TierCode>('PriorityTierCode', 'Group of job seekers with priority for public-welfare posts.', {
  NEAR_RETIREMENT_IN_DIFFICULTY: 'Job seekers with recognised difficulty, less than five years before retirement.',
  ZERO_EMPLOYMENT_FAMILY: 'Members of a family without employment (零就业家庭).',
  SEVERE_IN_DIFFICULTY: 'Job seekers with recognised difficulty and a disability of grade 1 or 2.',
  IN_DIFFICULTY: 'Job seekers with recognised difficulty in finding work (就业困难人员).',
  GRADUATE_IN_WINDOW: 'Disabled graduates within two years of graduation who have not worked since.',
});

@ObjectType('PriorityTier', { simpleResolvers: true, description: 'A group of job seekers with priority for public-welfare posts.' })
export class PriorityTierType {
  constructor(private readonly tier: TierCode, private readonly locale: Locale) {}

  @Field(() => PriorityTierCodes, { description: 'Code of the group.' })
  get code(): TierCode { return this.tier; }

  @Field(() => String, { description: "Name of the group, in the reader's language." })
  get label(): string { return tiers[this.tier].label[this.locale]; }

  @Field(() => String, { description: 'Document that gives the group its priority.' })
  get source(): string { return tiers[this.tier].source[this.locale]; }

  @Field(() => Boolean, { description: 'Whether the entry was compared with the text of the source.' })
  get isSourceVerified(): boolean { return tiers[this.tier].isSourceVerified; }
}

@ObjectType('PriorityTiers', { simpleResolvers: true, description: 'Order of priority for public-welfare posts (公益性岗位安置顺序). Job seekers are ordered by all tiers that they meet, the first tier first, then by score.' })
export class PriorityTiersType {
  /** @param latest the version recorded last, which may be in force later */
  constructor(private readonly order: TierOrder, private readonly latest: number, private readonly locale: Locale) {}

  @Field(() => Int, { description: 'Number of this order.' })
  get version(): number { return this.order.version; }

  @Field(() => Int, { description: 'Number of the order recorded last, which may come into force later; to be sent with tunePriority.' })
  get latestVersion(): number { return this.latest; }

  @Field(() => DateScalar, { description: 'First day on which the order is in force.' })
  get validFrom(): string { return this.order.validFrom; }

  @Field(() => [PriorityTierType], { description: 'Tiers of the order, the highest priority first.' })
  get tiers(): PriorityTierType[] { return this.order.tiers.map((tier) => new PriorityTierType(tier, this.locale)); }

  @Field(() => String, { description: 'Reason for the order, in the words of the administrator who recorded it.' })
  get reason(): string { return this.order.reason; }
}

@InputType({ description: 'A new order of priority for public-welfare posts.' })
export class TunePriorityInput extends MutationInput {
  @Field(() => Int, { description: 'The latestVersion that you read; STALE where a later order was recorded since.' })
  version!: number;

  @Bounded(publicWelfareBounds.tiers)
  @Field(() => [PriorityTierCodes], { description: 'Tiers, the highest priority first. A tier that is left out gives no priority.' })
  tiers!: TierCode[];

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the order is in force, today or later; today where left out.' })
  validFrom?: IsoDate | null;

  @Bounded(publicWelfareBounds.reason)
  @Field(() => String, { description: 'Reason for the order, with the document behind it. Public.' })
  reason!: string;
}
