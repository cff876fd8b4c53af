import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, traced, type RequestContext } from '../../access/index.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { JobSeekerType, readAs, seekerById } from '../seekers/index.js';
import { confirmClaim, rejectClaim, withdrawClaim } from './claim.deciding.js';
import { ClaimsArgs, ConfirmClaimInput, OwnClaimsArgs, RejectClaimInput, WithdrawClaimInput } from './claim.inputs.js';
import { claimById, claimsOfEmployer, claimsOfPerson, openClaims } from './claim.service.js';
import { ClaimConnection, ClaimType } from './claim.type.js';

const claimPayload = (mutation: string) => payloadType(mutation, 'claim', () => ClaimType);
const ConfirmClaimPayload = claimPayload('ConfirmClaim');
const RejectClaimPayload = claimPayload('RejectClaim');
const WithdrawClaimPayload = claimPayload('WithdrawClaim');

nodes.register('Claim', claimById);
traced.register<ClaimType>('Claim', ({ row: { id, job_seeker_id: person } }, ctx) => (person === null ? null : { id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Open claims of facts with legal effect, the oldest first (待核实清单): those of the people and employers of a region. For counsellors and administrators.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ClaimsArgs) args: ClaimsArgs): Promise<Connection<ClaimType>> {
    return openClaims(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person whom it is about; null for an employer.' })
  async jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ClaimType): Promise<JobSeekerType | null> {
    return row.job_seeker_id === null ? null : seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer that it is about; null for a person.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ClaimType): Promise<EmployerType | null> {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }

  @Mutation(() => ConfirmClaimPayload, { description: 'Confirms a claim: the fact counts from now on. A certificate whose number somebody else holds is handed to the administrators instead, and stays open. For counsellors of the region, service accounts with the scope claims:decide, and administrators.' })
  confirmClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The decision.' }) input: ConfirmClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, confirmClaim(ctx, input), claimById);
  }

  @Mutation(() => RejectClaimPayload, { description: 'Rejects a claim, with a reason. What counted before goes on to count. For counsellors of the region, service accounts with the scope claims:decide, and administrators.' })
  rejectClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The decision.' }) input: RejectClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, rejectClaim(ctx, input), claimById);
  }

  @Mutation(() => WithdrawClaimPayload, { description: 'Takes back an open claim. For the person, and the recruiters of the employer, whom it is about.' })
  withdrawClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The claim.' }) input: WithdrawClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, withdrawClaim(ctx, input), claimById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerClaimsResolver {
  @FieldResolver(() => ClaimConnection, { nullable: true, description: 'Facts with legal effect that were stated of the person, the latest first, with their states and what to bring. For the person, counsellors of the region, and administrators; null for others.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => OwnClaimsArgs) args: OwnClaimsArgs): Promise<Connection<ClaimType>> {
    return claimsOfPerson(ctx, row, args, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => EmployerType)
export class EmployerClaimsResolver {
  @FieldResolver(() => ClaimConnection, { nullable: true, description: 'Facts with legal effect that were stated of the employer, the latest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => OwnClaimsArgs) args: OwnClaimsArgs): Promise<Connection<ClaimType>> {
    return claimsOfEmployer(ctx, row, args, Selection.of(info).has('totalCount'));
  }
}
