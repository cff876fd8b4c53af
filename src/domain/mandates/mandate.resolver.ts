import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { Selection } from '../../platform/graphql/selection.js';
import { employerById, EmployerType } from '../employers/index.js';
import { grantMandate, mandateById, mandatesGivenBy, mandatesHeldBy, revokeMandate } from './mandate.service.js';
import { GrantMandateInput, MandateConnection, MandateType, RevokeMandateInput } from './mandate.type.js';

const GrantMandatePayload = payloadType('GrantMandate', 'mandate', () => MandateType);
const RevokeMandatePayload = payloadType('RevokeMandate', 'mandate', () => MandateType);

nodes.register('Mandate', mandateById);

@Resolver(() => MandateType)
export class MandateResolver {
  @FieldResolver(() => EmployerType, { nullable: true, description: 'The agency.' })
  agency(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: MandateType): Promise<EmployerType | null> {
    return employerById(ctx, row.agency_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer for which it acts.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: MandateType): Promise<EmployerType | null> {
    return employerById(ctx, row.principal_id, Selection.of(info));
  }

  @Mutation(() => GrantMandatePayload, { description: "Lets an agency act for an employer's posts, from one day to another (委托). It sees and does what concerns posts and applications, and nothing else of the employer. For the employer's recruiters, counsellors of its region, and administrators." })
  grantMandate(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The mandate.' }) input: GrantMandateInput): Promise<Payload> {
    return answer(ctx, info, 'mandate', input, grantMandate(ctx, input), mandateById);
  }

  @Mutation(() => RevokeMandatePayload, { description: "Takes a mandate back, from the next request on. For recruiters of the two, counsellors of their regions, and administrators." })
  revokeMandate(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which one.' }) input: RevokeMandateInput): Promise<Payload> {
    return answer(ctx, info, 'mandate', input, revokeMandate(ctx, input), mandateById);
  }
}

@Resolver(() => EmployerType)
export class EmployerMandatesResolver {
  @FieldResolver(() => MandateConnection, { nullable: true, description: 'Agencies that act for it, or did, the latest first. For its recruiters, counsellors of its region, and administrators; null for others.' })
  mandatesGiven(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<MandateType>> {
    return mandatesGivenBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => MandateConnection, { nullable: true, description: 'Employers for which it acts as an agency, or did, the latest first. For its recruiters and agency staff, counsellors of its region, and administrators; null for others.' })
  mandatesHeld(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<MandateType>> {
    return mandatesHeldBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
