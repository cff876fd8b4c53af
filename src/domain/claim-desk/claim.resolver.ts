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
  @Query(() => ClaimConnection, { description: 'Open claims about the job seekers and employers of a region (待核实清单), the oldest first. For counsellors and administrators.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => ClaimsArgs) args: ClaimsArgs): Promise<Connection<ClaimType>> {
    return openClaims(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker whom the claim is about; null for a claim about an employer.' })
  async jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ClaimType): Promise<JobSeekerType | null> {
    return row.job_seeker_id === null ? null : seekerById(ctx, row.job_seeker_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that the claim is about; null for a claim about a job seeker.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: ClaimType): Promise<EmployerType | null> {
    return row.employer_id === null ? null : employerById(ctx, row.employer_id, Selection.of(info));
  }

  @Mutation(() => ConfirmClaimPayload, { description: 'Confirms a claim, or escalates a certificate whose number is taken. For counsellors, accounts with scope claims:decide, administrators.' })
  confirmClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Claim, version read and the papers seen.' }) input: ConfirmClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, confirmClaim(ctx, input), claimById);
  }

  @Mutation(() => RejectClaimPayload, { description: 'Rejects a claim with a reason; a value confirmed earlier still counts. For counsellors, accounts with scope claims:decide, administrators.' })
  rejectClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Claim, version read and the reason.' }) input: RejectClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, rejectClaim(ctx, input), claimById);
  }

  @Mutation(() => WithdrawClaimPayload, { description: 'Withdraws an open claim. For the job seeker, or the recruiters of the employer, whom the claim is about.' })
  withdrawClaim(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Claim to withdraw and the version read.' }) input: WithdrawClaimInput): Promise<Payload> {
    return answer(ctx, info, 'claim', input, withdrawClaim(ctx, input), claimById);
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerClaimsResolver {
  @FieldResolver(() => ClaimConnection, { nullable: true, description: 'Claims about the job seeker, the latest first. For the job seeker, counsellors of the region and administrators; null for others.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => OwnClaimsArgs) args: OwnClaimsArgs): Promise<Connection<ClaimType>> {
    return claimsOfPerson(ctx, row, args, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => EmployerType)
export class EmployerClaimsResolver {
  @FieldResolver(() => ClaimConnection, { nullable: true, description: 'Claims about the employer, the latest first. For its recruiters, counsellors of the region and administrators; null for others.' })
  claims(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => OwnClaimsArgs) args: OwnClaimsArgs): Promise<Connection<ClaimType>> {
    return claimsOfEmployer(ctx, row, args, Selection.of(info).has('totalCount'));
  }
}
