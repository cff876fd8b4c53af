import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { regionCode } from '../regions/index.js';
import { localFigureById, localFigures, recordLocalFigure } from './local-figure.service.js';
import { LocalFigureType, RecordLocalFigureInput } from './local-figure.type.js';

const RecordLocalFigurePayload = payloadType('RecordLocalFigure', 'localFigure', () => LocalFigureType);

nodes.register('LocalFigure', localFigureById);

@Resolver(() => LocalFigureType)
export class LocalFigureResolver {
  @Query(() => [LocalFigureType], { description: 'Local amounts in force in a region on a day (当地标准), one of each kind: wages, rewards, subsidies; fewer than ten.' })
  localFigures(
    @Ctx() ctx: RequestContext, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'Region whose amounts are wanted.' }) region: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null,
  ): Promise<LocalFigureType[]> {
    return localFigures(ctx, region, asOf ?? ctx.today);
  }

  @Mutation(() => RecordLocalFigurePayload, { description: 'Records or corrects a local amount. For counsellors and administrators; LEAST_STALL_FEE_REDUCTION for administrators alone.' })
  recordLocalFigure(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Kind, region, period, amount and source.' }) input: RecordLocalFigureInput): Promise<Payload> {
    return answer(ctx, info, 'localFigure', input, recordLocalFigure(ctx, input), localFigureById);
  }
}
