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
  @FieldResolver(() => EmployerType, { nullable: true, description: 'Agency that acts for the employer.' })
  agency(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: MandateType): Promise<EmployerType | null> {
    return employerById(ctx, row.agency_id, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer that gave the mandate.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: MandateType): Promise<EmployerType | null> {
    return employerById(ctx, row.principal_id, Selection.of(info));
  }

  @Mutation(() => GrantMandatePayload, { description: "Gives an agency a mandate (委托). For the employer's recruiters, counsellors of the region and administrators." })
  grantMandate(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employer, agency, kind and period of the mandate.' }) input: GrantMandateInput): Promise<Payload> {
    return answer(ctx, info, 'mandate', input, grantMandate(ctx, input), mandateById);
  }

  @Mutation(() => RevokeMandatePayload, { description: 'Revokes a mandate at once. For recruiters of either side, counsellors of their regions and administrators.' })
  revokeMandate(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Mandate that is revoked.' }) input: RevokeMandateInput): Promise<Payload> {
    return answer(ctx, info, 'mandate', input, revokeMandate(ctx, input), mandateById);
  }
}

@Resolver(() => EmployerType)
export class EmployerMandatesResolver {
  @FieldResolver(() => MandateConnection, { nullable: true, description: 'Mandates that the employer gave to agencies, the latest first. For its recruiters, counsellors and administrators; null for others.' })
  mandatesGiven(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<MandateType>> {
    return mandatesGivenBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => MandateConnection, { nullable: true, description: 'Mandates that the employer holds as an agency, the latest first. For its recruiters, its agency staff, counsellors and administrators; null for others.' })
  mandatesHeld(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<MandateType>> {
    return mandatesHeldBy(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
