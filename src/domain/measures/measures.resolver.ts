import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { loadConnection, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerConnection, type EmployerType } from '../employers/index.js';
import { ProgrammeConnection, type ProgrammeType } from '../programmes/index.js';
import { regionCode } from '../regions/index.js';
import { casesOf, employersOwed, measuresIn } from './measures.service.js';
import { EmployersOwedArgs, IndicatorType, MeasureType } from './measures.type.js';

@Resolver(() => IndicatorType)
export class MeasuresResolver {
  @Query(() => [MeasureType], { description: 'The ten groups of measures, with their indicators for a region and a day (措施进展). For counsellors of the region and administrators.' })
  measures(
    @Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' }) region: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null,
  ): Promise<MeasureType[]> {
    return measuresIn(ctx, region, asOf ?? ctx.today);
  }

  @Query(() => EmployerConnection, { description: 'Employers of a region for which a yearly duty is still open. For counsellors of the region and administrators.' })
  async employersOwed(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => EmployersOwedArgs) args: EmployersOwedArgs): Promise<Connection<EmployerType>> {
    const selection = nodeSelection(info);
    return loadConnection(await employersOwed(ctx, args, Selection.of(info).has('totalCount')), (id) => employerById(ctx, id, selection));
  }

  @FieldResolver(() => ProgrammeConnection, { nullable: true, description: 'Programmes that the indicator counts, the latest first; null where it counts something else (see caseQuery).' })
  cases(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() indicator: IndicatorType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<ProgrammeType> | null> {
    return casesOf(ctx, indicator, page, Selection.of(info).has('totalCount'));
  }
}
