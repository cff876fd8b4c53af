import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType, seekerById } from '../seekers/index.js';
import { assignJobCoach, caseloadOf, endJobCoaching } from './caseload.service.js';
import { AssignJobCoachInput, CaseloadConnection, EndJobCoachingInput, type CaseloadEntryType } from './caseload.type.js';

const AssignJobCoachPayload = payloadType('AssignJobCoach', 'jobSeeker', () => JobSeekerType);
const EndJobCoachingPayload = payloadType('EndJobCoaching', 'jobSeeker', () => JobSeekerType);

@Resolver(() => JobSeekerType)
export class CaseloadResolver {
  @FieldResolver(() => CaseloadConnection, { nullable: true, description: 'Job coaches of the job seeker, past ones too. For the job seeker, counsellors of the region and administrators; null for others.' })
  caseload(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<CaseloadEntryType>> {
    return caseloadOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @Mutation(() => AssignJobCoachPayload, { description: 'Assigns a job coach (就业辅导员) to a job seeker, in place of the present one. For counsellors of the region and administrators.' })
  assignJobCoach(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker and job coach.' }) input: AssignJobCoachInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, assignJobCoach(ctx, input), seekerById);
  }

  @Mutation(() => EndJobCoachingPayload, { description: 'Ends the work of a job coach with a job seeker, whom the coach no longer sees. For counsellors of the region and administrators.' })
  endJobCoaching(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker whose coaching ends.' }) input: EndJobCoachingInput): Promise<Payload> {
    return answer(ctx, info, 'jobSeeker', input, endJobCoaching(ctx, input), seekerById);
  }
}
