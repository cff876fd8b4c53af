import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answerWith, type RequestContext } from '../../access/index.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType, seekerById } from '../../domain/seekers/index.js';
import { vacancyById, VacancyType } from '../../domain/vacancies/index.js';
import { allocatePublicWelfarePosts } from './allocation.service.js';
import { AllocatePublicWelfarePostsInput, AllocationDecisionType, AllocationRefusalType, PublicWelfareAllocationType } from './allocation.type.js';

const AllocatePublicWelfarePostsPayload = payloadType('AllocatePublicWelfarePosts', 'allocation', () => PublicWelfareAllocationType);

@Resolver(() => AllocationDecisionType)
export class WelfareAllocationResolver {
  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker who applied; null where you may not see the job seeker.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { decision }: AllocationDecisionType): Promise<JobSeekerType | null> {
    return seekerById(ctx, decision.seekerId, Selection.of(info));
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: 'Post that is offered; null where none is.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { decision: { offered } }: AllocationDecisionType): Promise<VacancyType | null> | null {
    return offered === null ? null : vacancyById(ctx, offered.vacancyId, Selection.of(info));
  }

  @Mutation(() => AllocatePublicWelfarePostsPayload, {
    description: 'Allocates public-welfare posts of a region to applicants, by priorityTiers, then score. For counsellors of the region and administrators.',
  })
  allocatePublicWelfarePosts(
    @Ctx() ctx: RequestContext, @Arg('input', { description: 'Region of the posts, and whether they are offered.' }) input: AllocatePublicWelfarePostsInput,
  ): Promise<Payload> {
    return answerWith(ctx, 'allocation', input, allocatePublicWelfarePosts(ctx, input));
  }
}

@Resolver(() => AllocationRefusalType)
export class AllocationRefusalResolver {
  @FieldResolver(() => VacancyType, { nullable: true, description: 'Post that was not allocated to the job seeker.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { refusal }: AllocationRefusalType): Promise<VacancyType | null> {
    return vacancyById(ctx, refusal.vacancyId, Selection.of(info));
  }
}
