import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import * as service from './public-sector.service.js';
import {
  PlanPublicRecruitingInput, PublicBodiesArgs, PublicDutyConnection, PublicDutyType, PublicSectorStatisticsType, PublishPublicSectorStatisticsInput, RecruitingPlanType,
} from './public-duty.type.js';

const PlanPublicRecruitingPayload = payloadType('PlanPublicRecruiting', 'employer', () => EmployerType);
const PublishPublicSectorStatisticsPayload = payloadType('PublishPublicSectorStatistics', 'statistics', () => PublicSectorStatisticsType);

@Resolver(() => EmployerType)
export class PublicSectorResolver {
  @Query(() => PublicDutyConnection, { description: 'Public organs and institutions of a region, and how they stand by the duty to employ disabled people. For counsellors of the region and administrators.' })
  publicBodies(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PublicBodiesArgs) args: PublicBodiesArgs): Promise<Connection<PublicDutyType>> {
    return service.publicBodies(ctx, args, Selection.of(info).has('totalCount'));
  }

  @Query(() => PublicSectorStatisticsType, { description: 'How the public sector of a region stands. For counsellors of the region and administrators; what was published of it is everybody\'s.' })
  async publicSectorStatistics(
    @Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'The region, with all below it.' }) region: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today without it.' }) asOf: string | null,
  ): Promise<PublicSectorStatisticsType> {
    return new PublicSectorStatisticsType(await service.publicSectorStatistics(ctx, region, asOf ?? ctx.today), ctx.locale);
  }

  @Query(() => [PublicSectorStatisticsType], { description: 'What a region published of its public sector, the latest first; 20 at most.' })
  async publishedStatistics(@Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'The region.' }) region: string): Promise<PublicSectorStatisticsType[]> {
    return (await service.publishedStatistics(ctx, region)).map((view) => new PublicSectorStatisticsType(view, ctx.locale));
  }

  @FieldResolver(() => PublicDutyType, { nullable: true, description: "How it stands by the duty of public organs and institutions; null for other employers. For its recruiters, counsellors of its region, and administrators; null for others." })
  publicDuty(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today without it.' }) asOf: string | null): Promise<PublicDutyType | null> {
    return service.publicDutyOf(ctx, row, asOf ?? ctx.today);
  }

  @Mutation(() => PlanPublicRecruitingPayload, { description: 'Makes or changes the plan of a public organ or institution to recruit disabled people in a year. For its recruiters, counsellors of its region, and administrators.' })
  planPublicRecruiting(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The plan.' }) input: PlanPublicRecruitingInput): Promise<Payload> {
    return answer(ctx, info, 'employer', input, service.planPublicRecruiting(ctx, input), employerById);
  }

  @Mutation(() => PublishPublicSectorStatisticsPayload, { description: 'Counts how the public sector of a region stands, and publishes it (公示). For counsellors of the region and administrators.' })
  publishPublicSectorStatistics(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Of which region.' }) input: PublishPublicSectorStatisticsInput): Promise<Payload> {
    return answer(ctx, info, 'statistics', input, service.publishPublicSectorStatistics(ctx, input), async (_ctx, id) => {
      const view = await service.publishedStatisticsById(ctx, id);
      return view === null ? null : new PublicSectorStatisticsType(view, ctx.locale);
    });
  }
}

@Resolver(() => PublicDutyType)
export class PublicDutyResolver {
  @FieldResolver(() => EmployerType, { description: 'Which body it is.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: PublicDutyType): Promise<EmployerType | null> {
    return employerById(ctx, row.id, Selection.of(info));
  }

  @FieldResolver(() => [RecruitingPlanType], { description: 'Its plans, the earliest year first; a handful at most.' })
  plans(@Ctx() ctx: RequestContext, @Root() duty: PublicDutyType): Promise<RecruitingPlanType[]> {
    return service.plansOf(ctx, duty);
  }
}
