import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, type RequestContext } from '../../../access/index.js';
import { payloadType, type Payload } from '../../../platform/graphql/payload.js';
import { jobFairById } from '../job-fair.service.js';
import { JobFairType } from '../job-fair.type.js';
import { cancelJobFair, moveJobFair } from './moving.writing.js';
import { CancelJobFairInput, MoveJobFairInput, UpdateJobFairInput } from './organising.inputs.js';
import { canChange, canMove } from './organising.service.js';
import { updateJobFair } from './updating.writing.js';

const fairPayload = (mutation: string) => payloadType(mutation, 'jobFair', () => JobFairType);
const UpdateJobFairPayload = fairPayload('UpdateJobFair');
const MoveJobFairPayload = fairPayload('MoveJobFair');
const CancelJobFairPayload = fairPayload('CancelJobFair');

@Resolver(() => JobFairType)
export class FairOrganisingResolver {
  @FieldResolver(() => Boolean, { description: 'Whether updateJobFair is open to you: you run the fair, and it is neither over nor cancelled.' })
  viewerCanUpdate(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): boolean {
    return canChange(ctx, row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether moveJobFair is open to you: you run the fair, it has not begun, and it was not cancelled.' })
  viewerCanMove(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): boolean {
    return canMove(ctx, row);
  }

  @FieldResolver(() => Boolean, { description: 'Whether cancelJobFair is open to you: you run the fair, and it is neither over nor cancelled.' })
  viewerCanCancel(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): boolean {
    return canChange(ctx, row);
  }

  @Mutation(() => UpdateJobFairPayload, { description: 'Changes title, place, hours or capacity of a fair (变更招聘会) and tells everybody concerned. For counsellors of the region and administrators.' })
  updateJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The fair, and what changes of it.' }) input: UpdateJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, updateJobFair(ctx, input), jobFairById);
  }

  @Mutation(() => MoveJobFairPayload, { description: 'Moves a fair to another day (招聘会改期): registrations and booths stay, interviews are cancelled. For counsellors of the region and administrators.' })
  moveJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The fair, and its new times.' }) input: MoveJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, moveJobFair(ctx, input), jobFairById);
  }

  @Mutation(() => CancelJobFairPayload, { description: 'Cancels a fair for good (取消招聘会). Its interviews are cancelled, and everybody is told. For counsellors of the region, and administrators.' })
  cancelJobFair(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The fair, and why it is not held.' }) input: CancelJobFairInput): Promise<Payload> {
    return answer(ctx, info, 'jobFair', input, cancelJobFair(ctx, input), jobFairById);
  }
}
