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

const PublicStandings = graphqlEnum<PublicStanding>('PublicStanding', 'Position of a public organ or institution with regard to the duty to employ disabled people (measure 1).', {
  SCHOOL: 'A primary or secondary school or a kindergarten, which is exempt.',
  POOLED: 'A county or township body, whose region meets the quota for all its bodies together.',
  UNKNOWN: 'The level or the number of established posts is unknown.',
  SMALL: 'The body has too few established posts to be bound.',
  RATIO_MET: 'The body meets the quota and needs no plan.',
  EMPLOYS: 'The body is below the quota but employs a disabled person, which meets the duty until 2027.',
  PLANNED: 'The body is below the quota, employs nobody disabled, and has a plan for a year of the duty.',
  WITHOUT_PLAN: 'The body is below the quota, employs nobody disabled, and must make a plan.',
  LATE: 'The body employs nobody disabled after the deadline.',
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

@ObjectType('RecruitingPlan', { simpleResolvers: true, description: 'Number of disabled people whom a public body plans to recruit in a year (残疾人招录(聘)计划).' })
export class RecruitingPlanType {
  constructor(private readonly row: PlanRow) {}

  @Field(() => Int, { description: 'Calendar year of the plan.' })
  get year(): number { return this.row.year; }

  @Field(() => Int, { description: 'Number of disabled people to recruit in the year.' })
  get plannedHires(): number { return this.row.planned_hires; }

  @Field(() => String, { nullable: true, description: 'Positions to fill and way of selection, in words; null where not stated.' })
  get note(): string | null { return this.row.note; }

  @Field(() => Int, { description: 'Number that rises with each change of the plan; planPublicRecruiting takes it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

@ObjectType('PublicDuty', { simpleResolvers: true, description: 'Fulfilment of the duty of a public organ or institution to employ disabled people, on one day (measure 1).' })
export class PublicDutyType {
  constructor(readonly row: StandingRow, readonly day: string, private readonly lastDay: string | null, private readonly locale: Locale) {}

  @Field(() => PublicStandings, { description: 'Position of the body with regard to the duty.' })
  get standing(): PublicStanding { return this.row.standing; }

  @Field(() => String, { description: "Sentence that explains the standing and what the body must do, in the reader's language." })
  get reason(): string {
    const { standing } = this.row;
    return [reasons[standing], ...(standing === 'EMPLOYS' && this.isPlanAsked ? [planIsAsked] : [])].map((each) => each[this.locale]).join(this.locale === 'zh' ? '' : ' ');
  }

  @Field(() => Boolean, { description: 'Whether the body must still make a plan: it is below the quota and has no plan for a year of the duty.' })
  get isPlanAsked(): boolean { return plansAreAskedOf.includes(this.row.standing) && !this.row.has_plan; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day by which a bound body must employ a disabled person; null where no rule was in force.' })
  get deadline(): string | null { return this.lastDay; }

  @Field(() => DateScalar, { description: 'Day for which the standing is computed.' })
  get asOf(): string { return this.day; }

  @Field(() => Int, { description: 'Number of disabled staff: by the latest earlier declaration, or by employments that the centre recorded (hidden from the body), whichever is higher.' })
  get employed(): number { return this.row.heads; }

  @Field(() => DecimalScalar, { description: 'Number as which the disabled staff counts for the quota; severe grades count more than once.' })
  get counted(): string { return this.row.counted; }

  @Field(() => DecimalScalar, { description: 'Number of disabled staff that the quota asks, by declared staff, or by established posts without a declaration.' })
  get required(): string { return Number(this.row.required).toFixed(4); }
}

export const PublicDutyConnection = connectionType('PublicDuty', () => PublicDutyType);

@ArgsType()
export class PublicBodiesArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'GB/T 2260 code of the region, which includes all regions inside it.' })
  region!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which the standing is computed; today where left out.' })
  asOf?: string | null;

  @Field(() => [PublicStandings], { nullable: true, description: 'Keeps only bodies with one of these standings; all where left out.' })
  standings?: PublicStanding[] | null;
}

@ObjectType('StandingCount', { simpleResolvers: true, description: 'Number of public bodies with one standing.' })
export class StandingCountType {
  @Field(() => PublicStandings, { description: 'Standing that the bodies have in common.' })
  standing!: PublicStanding;

  @Field(() => Int, { description: 'Number of public organs and institutions with this standing.' })
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

@ObjectType('PublicSectorStatistics', { simpleResolvers: true, description: 'Statistics on disabled staff of the public sector of a region (机关、事业单位安排残疾人就业情况统计和公示) (measure 1).' })
export class PublicSectorStatisticsType {
  constructor(private readonly view: StatisticsView, private readonly locale: Locale) {}

  @Field(() => RegionType, { description: 'Region that the statistics cover, with all regions inside it.' })
  get region(): RegionType { return new RegionType(regions.get(this.view.region), this.locale); }

  @Field(() => DateScalar, { description: 'Day for which the bodies were counted.' })
  get asOf(): string { return this.view.countedOn; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the statistics were published; null where they are counted now.' })
  get publishedAt(): Date | null { return this.view.publishedAt; }

  @Field(() => [StandingCountType], { description: 'Number of bodies by standing; a standing without bodies is left out.' })
  get counts(): readonly StandingCountType[] { return this.view.counts; }

  @Field(() => Int, { nullable: true, description: 'Number of disabled people employed by the bodies; null outside the centre where fewer than 5.' })
  get employed(): number | null { return this.view.employed; }

  @Field(() => Int, { description: 'Established posts of all county and township bodies together.' })
  get pooledPosts(): number { return this.view.pooledPosts; }

  @Field(() => DecimalScalar, { description: 'Number of disabled staff that the quota asks of the county and township bodies together.' })
  get pooledRequired(): string { return this.view.pooledRequired; }

  @Field(() => DecimalScalar, { nullable: true, description: 'Number as which their disabled staff counts for the quota; null outside the centre where all bodies employ fewer than 5.' })
  get pooledCounted(): string | null { return this.view.pooledCounted; }
}

@InputType({ description: 'A plan of a public body to recruit disabled people in a year.' })
export class PlanPublicRecruitingInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the public organ or institution.' })
  employerId!: string;

  @Field(() => Int, { description: 'Calendar year of the plan, 2026 to 2035.' })
  year!: number;

  @Field(() => Int, { description: 'Number of disabled people to recruit, 1 to 10,000.' })
  plannedHires!: number;

  @Bounded(recruitingBounds.note)
  @Field(() => String, { nullable: true, description: 'Positions to fill and way of selection, in words.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the plan that you read; needed to change a plan, STALE when it has changed since.' })
  version?: number | null;
}

@InputType({ description: 'Region and day of public-sector statistics to publish.' })
export class PublishPublicSectorStatisticsInput extends MutationInput {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'GB/T 2260 code of the region, which includes all regions inside it.' })
  region!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which the bodies are counted; today where left out.' })
  asOf?: string | null;
}
