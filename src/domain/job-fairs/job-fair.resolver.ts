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
  @Query(() => JobFairType, { nullable: true, description: 'One fair (专场招聘会) by its id; null when there is none.' })
  jobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Its global id.' }) id: string): Promise<JobFairType | null> {
    return service.jobFairById(ctx, idOf('JobFair', id, 'id'), Selection.of(info));
  }

  @Query(() => JobFairConnection, { description: 'Special job fairs (专场招聘会), the earliest first.' })
  jobFairs(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => JobFairsArgs) args: JobFairsArgs): Promise<Connection<JobFairType>> {
    return service.jobFairs(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [JobFairSessionType], { description: 'Its parts, the earliest first; a handful at most.' })
  sessions(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<JobFairSessionType[]> {
    return service.sessionsOf(ctx, row.id);
  }

  @FieldResolver(() => JobFairBoothConnection, { description: 'Its booths, by their numbers.' })
  booths(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<JobFairBoothType>> {
    return service.boothsOf(ctx, row.id, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many people can still register; null for no limit. Outside the centre of the region, fewer than 5 who registered are counted as none until it is full.' })
  placesLeft(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<number | null> {
    return service.placesLeft(ctx, row);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many booths can still be added; null for no limit.' })
  boothsLeft(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<number | null> {
    return service.boothsLeft(ctx, row);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the person who asks is registered; null for somebody who is no job seeker.' })
  isRegistered(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<boolean | null> {
    return service.isRegistered(ctx, row.id);
  }

  @Mutation(() => CreateJobFairPayload, { description: 'Adds a fair. For counsellors, in their region, and administrators.' })
  createJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The fair.' }) input: CreateJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.createJobFair(ctx, input), service.jobFairById);
  }

  @Mutation(() => AddJobFairBoothPayload, { description: 'Adds a booth with the posts that it brings. For counsellors of the region, recruiters for their own employer, and administrators.' })
  addJobFairBooth(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The booth.' }) input: AddJobFairBoothInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.addJobFairBooth(ctx, input), service.jobFairById);
  }

  @Mutation(() => RegisterForJobFairPayload, { description: 'Registers a person for a fair (报名). For the person, counsellors of the region, and administrators.' })
  registerForJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Who, and for which fair.' }) input: RegisterForJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.registerForJobFair(ctx, input), service.jobFairById);
  }

  @Mutation(() => CancelJobFairRegistrationPayload, { description: 'Cancels a registration, and the interviews booked with it. For the person, counsellors of the region, and administrators.' })
  cancelJobFairRegistration(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Whose, and for which fair.' }) input: JobFairRegistrationInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, writing.cancelJobFairRegistration(ctx, input), service.jobFairById);
  }
}

@Resolver(() => JobFairBoothType)
export class JobFairBoothResolver {
  @FieldResolver(() => EmployerType, { description: 'Whose booth it is.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => VacancyConnection, { description: 'The posts that it brings.' })
  async posts(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobFairBoothType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<VacancyType>> {
    const selection = nodeSelection(info);
    return loadConnection(await service.postsOf(ctx, row.id, page, Selection.of(info).has('totalCount')), (id) => vacancyById(ctx, id, selection));
  }
}
