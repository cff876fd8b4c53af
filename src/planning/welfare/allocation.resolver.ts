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
  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person; null where the person is not yours to see.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { decision }: AllocationDecisionType): Promise<JobSeekerType | null> {
    return seekerById(ctx, decision.seekerId, Selection.of(info));
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: 'The post that is offered; null for none.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { decision: { offered } }: AllocationDecisionType): Promise<VacancyType | null> | null {
    return offered === null ? null : vacancyById(ctx, offered.vacancyId, Selection.of(info));
  }

  @Mutation(() => AllocatePublicWelfarePostsPayload, {
    description: 'Allots the public-welfare posts of a region among those who applied: by the published order (priorityTiers), then by fit, so that no person and no post would rather have each other. Adopted, the posts are offered. For counsellors of the region and administrators.',
  })
  allocatePublicWelfarePosts(
    @Ctx() ctx: RequestContext, @Arg('input', { description: 'Which posts, and whether they are offered.' }) input: AllocatePublicWelfarePostsInput,
  ): Promise<Payload> {
    return answerWith(ctx, 'allocation', input, allocatePublicWelfarePosts(ctx, input));
  }
}

@Resolver(() => AllocationRefusalType)
export class AllocationRefusalResolver {
  @FieldResolver(() => VacancyType, { nullable: true, description: 'The post.' })
  vacancy(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { refusal }: AllocationRefusalType): Promise<VacancyType | null> {
    return vacancyById(ctx, refusal.vacancyId, Selection.of(info));
  }
}
