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
  @Query(() => PublicDutyConnection, { description: 'Public organs and institutions of a region with their duty to employ disabled people. For counsellors of the region and administrators.' })
  publicBodies(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PublicBodiesArgs) args: PublicBodiesArgs): Promise<Connection<PublicDutyType>> {
    return service.publicBodies(ctx, args, Selection.of(info).has('totalCount'));
  }

  @Query(() => PublicSectorStatisticsType, { description: "Statistics of a region's public sector, counted now. For counsellors of the region and administrators; see publishedStatistics." })
  async publicSectorStatistics(
    @Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'GB/T 2260 code of the region, which includes all regions inside it.' }) region: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day for which the bodies are counted; today where left out.' }) asOf: string | null,
  ): Promise<PublicSectorStatisticsType> {
    return new PublicSectorStatisticsType(await service.publicSectorStatistics(ctx, region, asOf ?? ctx.today), ctx.locale);
  }

  @Query(() => [PublicSectorStatisticsType], { description: "Published statistics of a region's public sector, the latest first, at most 20. Open to everybody." })
  async publishedStatistics(@Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'GB/T 2260 code of the region that published.' }) region: string): Promise<PublicSectorStatisticsType[]> {
    return (await service.publishedStatistics(ctx, region)).map((view) => new PublicSectorStatisticsType(view, ctx.locale));
  }

  @FieldResolver(() => PublicDutyType, { nullable: true, description: 'Duty of a public body; null for other employers. For its recruiters, counsellors of the region and administrators; null for others.' })
  publicDuty(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day for which the standing is computed; today where left out.' }) asOf: string | null): Promise<PublicDutyType | null> {
    return service.publicDutyOf(ctx, row, asOf ?? ctx.today);
  }

  @Mutation(() => PlanPublicRecruitingPayload, { description: "Makes or changes a public body's plan to recruit disabled people. For its recruiters, counsellors of its region and administrators." })
  planPublicRecruiting(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Public body, year and number to recruit.' }) input: PlanPublicRecruitingInput): Promise<Payload> {
    return answer(ctx, info, 'employer', input, service.planPublicRecruiting(ctx, input), employerById);
  }

  @Mutation(() => PublishPublicSectorStatisticsPayload, { description: "Counts and publishes statistics of a region's public sector (公示). For counsellors of the region and administrators." })
  publishPublicSectorStatistics(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Region and day of the statistics.' }) input: PublishPublicSectorStatisticsInput): Promise<Payload> {
    return answer(ctx, info, 'statistics', input, service.publishPublicSectorStatistics(ctx, input), async (_ctx, id) => {
      const view = await service.publishedStatisticsById(ctx, id);
      return view === null ? null : new PublicSectorStatisticsType(view, ctx.locale);
    });
  }
}

@Resolver(() => PublicDutyType)
export class PublicDutyResolver {
  @FieldResolver(() => EmployerType, { description: 'Public organ or institution that has the duty.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: PublicDutyType): Promise<EmployerType | null> {
    return employerById(ctx, row.id, Selection.of(info));
  }

  @FieldResolver(() => [RecruitingPlanType], { description: 'Recruiting plans of the body, the earliest year first; a handful at most.' })
  plans(@Ctx() ctx: RequestContext, @Root() duty: PublicDutyType): Promise<RecruitingPlanType[]> {
    return service.plansOf(ctx, duty);
  }
}
