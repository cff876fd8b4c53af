import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { loadConnection, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { vacancyById, VacancyConnection, type VacancyType } from '../vacancies/index.js';
import { AddJobFairBoothInput, CreateJobFairInput, JobFairRegistrationInput, JobFairsArgs, RegisterForJobFairInput } from './job-fair.inputs.js';
import * as service from './job-fair.service.js';
import { JobFairBoothConnection, JobFairBoothType, JobFairConnection, JobFairSessionType, JobFairType } from './job-fair.type.js';
import * as writing from './job-fair.writing.js';

const fairPayload = (mutation: string) => payloadType(mutation, 'jobFair', () => JobFairType);
const CreateJobFairPayload = fairPayload('CreateJobFair');
const AddJobFairBoothPayload = fairPayload('AddJobFairBooth');
const RegisterForJobFairPayload = fairPayload('RegisterForJobFair');
const CancelJobFairRegistrationPayload = fairPayload('CancelJobFairRegistration');

nodes.register('JobFair', service.jobFairById);
nodes.register('JobFairBooth', service.boothById);

@Resolver(() => JobFairType)
export class JobFairResolver {
  @Query(() => JobFairType, { nullable: true, description: 'One job fair (专场招聘会) by id; null where there is none.' })
  jobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the fair.' }) id: string): Promise<JobFairType | null> {
    return service.jobFairById(ctx, idOf('JobFair', id, 'id'), Selection.of(info));
  }

  @Query(() => JobFairConnection, { description: 'Job fairs for disabled job seekers (专场招聘会), the earliest first, or the closest to the text first.' })
  jobFairs(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => JobFairsArgs) args: JobFairsArgs): Promise<Connection<JobFairType>> {
    return service.jobFairs(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [JobFairSessionType], { description: 'Parts of the programme of the fair, the earliest first; a handful at most.' })
  sessions(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<JobFairSessionType[]> {
    return service.sessionsOf(ctx, row.id);
  }

  @FieldResolver(() => JobFairBoothConnection, { description: 'Booths of the fair, ordered by their numbers.' })
  booths(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairBoothType>> {
    return service.boothsOf(ctx, row.id, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Places still free; null for no limit. Outside the centre of the region, fewer than 5 registrations count as none until the fair is full.' })
  placesLeft(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<number | null> {
    return service.placesLeft(ctx, row);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Number of booths that can still be added; null for no limit.' })
  boothsLeft(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<number | null> {
    return service.boothsLeft(ctx, row);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the job seeker who asks is registered for the fair; null for any other account.' })
  isRegistered(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<boolean | null> {
    return service.isRegistered(ctx, row.id);
  }

  @Mutation(() => CreateJobFairPayload, { description: 'Announces a job fair. For counsellors, in their own region, and administrators.' })
  createJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Title, time, place and limits of the fair.' }) input: CreateJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.createJobFair(ctx, input), service.jobFairById);
  }

  @Mutation(() => AddJobFairBoothPayload, { description: 'Adds a booth with its vacancies to a fair. For counsellors of the region, recruiters of the employer and administrators.' })
  addJobFairBooth(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Fair, employer, number and vacancies of the booth.' }) input: AddJobFairBoothInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.addJobFairBooth(ctx, input), service.jobFairById);
  }

  @Mutation(() => RegisterForJobFairPayload, { description: 'Registers a job seeker for a fair (报名). For the job seeker, counsellors of the region and administrators.' })
  registerForJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Fair, job seeker and number of interviews wished.' }) input: RegisterForJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.registerForJobFair(ctx, input), service.jobFairById);
  }

  @Mutation(() => CancelJobFairRegistrationPayload, { description: 'Cancels a registration and the interviews booked with it. For the job seeker, counsellors of the region and administrators.' })
  cancelJobFairRegistration(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Fair and job seeker whose registration is cancelled.' }) input: JobFairRegistrationInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.cancelJobFairRegistration(ctx, input), service.jobFairById);
  }
}

@Resolver(() => JobFairBoothType)
export class JobFairBoothResolver {
  @FieldResolver(() => EmployerType, { description: 'Employer at the booth.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => VacancyConnection, { description: 'Vacancies that the employer presents at the booth.' })
  async posts(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<VacancyType>> {
    const selection = nodeSelection(info);
    return loadConnection(await service.postsOf(ctx, row.id, page, Selection.of(info).has('totalCount')), (id) => vacancyById(ctx, id, selection));
  }
}
