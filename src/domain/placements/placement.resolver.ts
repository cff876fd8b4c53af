import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType, knownSeeker, readAs, seekerById } from '../seekers/index.js';
import { vacancyById, VacancyType } from '../vacancies/index.js';
import { BeginPlacementInput, EndPlacementInput } from './placement.inputs.js';
import { placementById, placements, placementsOf } from './placement.service.js';
import { PlacementConnection, PlacementsArgs, PlacementType } from './placement.type.js';
import { beginPlacement, endPlacement } from './placement.writing.js';

const BeginPlacementPayload = payloadType('BeginPlacement', 'placement', () => PlacementType);
const EndPlacementPayload = payloadType('EndPlacement', 'placement', () => PlacementType);

nodes.register('Placement', placementById);
traced.register<PlacementType>('Placement', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => PlacementType)
export class PlacementResolver {
  @Query(() => PlacementConnection, { description: 'Placements in public-welfare posts of a region (公益性岗位在岗人员), the earliest dueOn first. For counsellors of the region and administrators.' })
  placements(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => PlacementsArgs) args: PlacementsArgs): Promise<Connection<PlacementType>> {
    return placements(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who holds the post; null where you may not see the job seeker.' })
  async jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: PlacementType): Promise<JobSeekerType | null> {
    // The centre of the post knows who was hired for it, wherever the person lives.
    return (await seekerById(ctx, row.job_seeker_id, Selection.of(info))) ?? knownSeeker(ctx, row.job_seeker_id, Selection.of(info), 'APPLICATION');
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: 'Public-welfare post that the job seeker holds.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: PlacementType): Promise<VacancyType | null> {
    return vacancyById(ctx, row.vacancy_id, Selection.of(info));
  }

  @Mutation(() => BeginPlacementPayload, { description: 'Records the start of a placement. For counsellors of the region of the post, and administrators.' })
  beginPlacement(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker, post and first day.' }) input: BeginPlacementInput): Promise<Payload> {
    return answer(ctx, info, 'placement', input, beginPlacement(ctx, input), placementById);
  }

  @Mutation(() => EndPlacementPayload, { description: 'Records the end of a placement and its reason. For counsellors of the region of the post, and administrators.' })
  endPlacement(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Placement, last day, reason, and the version read.' }) input: EndPlacementInput): Promise<Payload> {
    return answer(ctx, info, 'placement', input, endPlacement(ctx, input), placementById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerPlacementsResolver {
  @FieldResolver(() => PlacementConnection, { nullable: true, description: 'Placements of the job seeker, past ones too, the latest first. For the job seeker, counsellors and administrators; null for others.' })
  placements(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<PlacementType>> {
    return placementsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
