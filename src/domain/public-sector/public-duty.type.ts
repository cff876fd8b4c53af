import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DateTimeScalar, DecimalScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { text, type Locale, type Text } from '../../platform/i18n/text.js';
import { regions, RegionType, regionCode } from '../regions/index.js';
import { recruitingBounds } from './public-sector.bounds.js';
import { plansAreAskedOf, type PublicStanding, type StandingRow } from './standing.sql.js';

const PublicStandings = graphqlEnum<PublicStanding>('PublicStanding', 'How a public organ or institution stands by the duty of measure 1.', {
  SCHOOL: 'A primary or secondary school or a kindergarten: excepted.',
  POOLED: 'Of a county or township, which meet the ratio together.',
  UNKNOWN: 'Its level or its established posts are unknown.',
  SMALL: 'Too few established posts to be bound.',
  RATIO_MET: 'It meets the ratio: it needs no plan.',
  EMPLOYS: 'Below the ratio, but it employs somebody: the duty until 2027 is met.',
  PLANNED: 'Below the ratio, nobody employed, with a plan for a year of the duty.',
  WITHOUT_PLAN: 'Below the ratio, nobody employed, without a plan: it must have one.',
  LATE: 'Nobody employed after the last day.',
  NO_RULE: 'The measures were not in force on that day.',
});

const planIsAsked = text('仍应制定招录(聘)计划(planPublicRecruiting)。', 'It must still make a plan (planPublicRecruiting).');

const reasons: Readonly<Record<PublicStanding, Text>> = {
  SCHOOL: text('中小学、幼儿园除外。', 'Schools and kindergartens are excepted.'),
  POOLED: text('县、乡两级根据编制总数统筹安排。', 'Counties and townships meet the ratio together, by all of their posts.'),
  UNKNOWN: text('请填写层级(organLevel)和编制数(postCount)。', 'Give its level (organLevel) and its established posts (postCount).'),
  SMALL: text('编制数未达到应当制定计划的规模。', 'It has too few established posts to be bound.'),
  RATIO_MET: text('已达到规定比例。', 'It meets the ratio.'),
  EMPLOYS: text('未达到规定比例,已安排残疾人就业。', 'It is below the ratio, and employs at least one disabled person.'),
  PLANNED: text('未达到规定比例,已制定招录(聘)计划,尚未安排。', 'It is below the ratio, has a plan, and employs nobody yet.'),
  WITHOUT_PLAN: text('未达到规定比例,应当制定招录(聘)计划(planPublicRecruiting)。', 'It is below the ratio, and must make a plan (planPublicRecruiting).'),
  LATE: text('已过最后期限,仍未安排残疾人就业。', 'The last day has passed, and it employs nobody.'),
  NO_RULE: text('当日措施尚未施行。', 'The measures were not in force on that day.'),
};

export interface PlanRow { readonly id: number; readonly year: number; readonly planned_hires: number; readonly note: string | null; readonly version: number }

@ObjectType('RecruitingPlan', { simpleResolvers: true, description: 'How many disabled people a public body plans to recruit in a year (残疾人招录(聘)计划).' })
export class RecruitingPlanType {
  constructor(private readonly row: PlanRow) {}

  @Field(() => Int, { description: 'The year.' })
  get year(): number { return this.row.year; }

  @Field(() => Int, { description: 'How many.' })
  get plannedHires(): number { return this.row.planned_hires; }

  @Field(() => String, { nullable: true, description: 'Which posts, and how people are chosen.' })
  get note(): string | null { return this.row.note; }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
  get version(): number { return this.row.version; }
}

@ObjectType('PublicDuty', { simpleResolvers: true, description: 'How a public organ or institution stands by the duty to employ disabled people. Serves measure 1.' })
export class PublicDutyType {
  constructor(readonly row: StandingRow, readonly day: string, private readonly lastDay: string | null, private readonly locale: Locale) {}

  @Field(() => PublicStandings, { description: 'How it stands.' })
  get standing(): PublicStanding { return this.row.standing; }

  @Field(() => String, { description: 'Why, and what is to be done.' })
  get reason(): string {
    const { standing } = this.row;
    return [reasons[standing], ...(standing === 'EMPLOYS' && this.isPlanAsked ? [planIsAsked] : [])].map((each) => each[this.locale]).join(this.locale === 'zh' ? '' : ' ');
  }

  @Field(() => Boolean, { description: 'Whether it must still make a plan: it is below the ratio, and has none for a year of the duty.' })
  get isPlanAsked(): boolean { return plansAreAskedOf.includes(this.row.standing) && !this.row.has_plan; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day by which a bound body must employ somebody; null where no rule was in force.' })
  get deadline(): string | null { return this.lastDay; }

  @Field(() => DateScalar, { description: 'The day as of which it stands so.' })
  get asOf(): string { return this.day; }

  @Field(() => Int, { description: 'Disabled people on its staff: by its latest declaration before that year, or by the employments that the centre recorded, which the body itself does not read, whichever are more.' })
  get employed(): number { return this.row.heads; }

  @Field(() => DecimalScalar, { description: 'As how many people they count.' })
  get counted(): string { return this.row.counted; }

  @Field(() => DecimalScalar, { description: 'How many the ratio asks, by its declared staff, or by its established posts where it declared nothing.' })
  get required(): string { return Number(this.row.required).toFixed(4); }
}

export const PublicDutyConnection = connectionType('PublicDuty', () => PublicDutyType);

@ArgsType()
export class PublicBodiesArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The region, with all below it.' })
  region!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day; today without it.' })
  asOf?: string | null;

  @Field(() => [PublicStandings], { nullable: true, description: 'They stand in one of these ways; however they stand without it.' })
  standings?: PublicStanding[] | null;
}

@ObjectType('StandingCount', { simpleResolvers: true, description: 'How many bodies stand in one way.' })
export class StandingCountType {
  @Field(() => PublicStandings, { description: 'The way.' })
  standing!: PublicStanding;

  @Field(() => Int, { description: 'How many bodies.' })
  bodies!: number;
}

/** What is said of a region's public sector, live or as it was published. */
export interface StatisticsView {
  readonly region: string;
  readonly countedOn: string;
  readonly publishedAt: Date | null;
  readonly counts: readonly StandingCountType[];
  /** Null where it is too small to be told. */
  readonly employed: number | null;
  readonly pooledPosts: number;
  readonly pooledRequired: string;
  readonly pooledCounted: string | null;
}

@ObjectType('PublicSectorStatistics', { simpleResolvers: true, description: 'How the public sector of a region stands (机关、事业单位安排残疾人就业情况统计和公示). Serves measure 1.' })
export class PublicSectorStatisticsType {
  constructor(private readonly view: StatisticsView, private readonly locale: Locale) {}

  @Field(() => RegionType, { description: 'The region, with all below it.' })
  get region(): RegionType { return new RegionType(regions.get(this.view.region), this.locale); }

  @Field(() => DateScalar, { description: 'The day as of which it was counted.' })
  get asOf(): string { return this.view.countedOn; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null for what is counted now.' })
  get publishedAt(): Date | null { return this.view.publishedAt; }

  @Field(() => [StandingCountType], { description: 'How many bodies stand in which way; ways in which none stands are left out.' })
  get counts(): readonly StandingCountType[] { return this.view.counts; }

  @Field(() => Int, { nullable: true, description: 'Disabled people whom they employ; null outside the centre where there are fewer than 5.' })
  get employed(): number | null { return this.view.employed; }

  @Field(() => Int, { description: 'Established posts of county and township bodies together.' })
  get pooledPosts(): number { return this.view.pooledPosts; }

  @Field(() => DecimalScalar, { description: 'How many people the ratio asks of these together.' })
  get pooledRequired(): string { return this.view.pooledRequired; }

  @Field(() => DecimalScalar, { nullable: true, description: 'As how many the people of these count; null outside the centre where fewer than 5 are employed.' })
  get pooledCounted(): string | null { return this.view.pooledCounted; }
}

@InputType({ description: 'A plan of a public body for a year.' })
export class PlanPublicRecruitingInput extends MutationInput {
  @Field(() => ID, { description: 'The public organ or institution.' })
  employerId!: string;

  @Field(() => Int, { description: 'The year, 2026 to 2035.' })
  year!: number;

  @Field(() => Int, { description: 'How many disabled people it plans to recruit, 1 to 10,000.' })
  plannedHires!: number;

  @Bounded(recruitingBounds.note)
  @Field(() => String, { nullable: true, description: 'Which posts, and how people are chosen.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you read: needed to change a plan.' })
  version?: number | null;
}

@InputType({ description: "What is to be published of a region's public sector." })
export class PublishPublicSectorStatisticsInput extends MutationInput {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'The region, with all below it.' })
  region!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day as of which it is counted; today without it.' })
  asOf?: string | null;
}
