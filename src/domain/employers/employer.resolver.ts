import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import type { Connection } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { nodeSelection, Selection } from '../../platform/graphql/selection.js';
import { CreateEmployerInput, EmployersArgs, UpdateEmployerInput } from './employer.inputs.js';
import * as service from './employer.service.js';
import { EmployerConnection, EmployerType } from './employer.type.js';

const CreateEmployerPayload = payloadType('CreateEmployer', 'employer', () => EmployerType);
const UpdateEmployerPayload = payloadType('UpdateEmployer', 'employer', () => EmployerType);

nodes.register('Employer', service.employerById);

@Resolver(() => EmployerType)
export class EmployerResolver {
  @Query(() => EmployerType, { nullable: true, description: 'One employer (用人单位) by id; null where there is none.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'Global id of the employer.' }) id: string): Promise<EmployerType | null> {
    return service.employerById(ctx, idOf('Employer', id, 'id'), Selection.of(info));
  }

  @Query(() => EmployerConnection, { description: 'Employers (用人单位) in the order of their registration, or the closest to the text first.' })
  employers(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => EmployersArgs) args: EmployersArgs): Promise<Connection<EmployerType>> {
    return service.employers(ctx, args, nodeSelection(info), Selection.of(info).has('totalCount'));
  }

  @Mutation(() => CreateEmployerPayload, { description: 'Registers an employer. For counsellors and administrators.' })
  createEmployer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Name, kind and facts of the employer.' }) input: CreateEmployerInput): Promise<Payload> {
    return answer(ctx, info, 'employer', input, service.createEmployer(ctx, input), service.employerById);
  }

  @Mutation(() => UpdateEmployerPayload, { description: 'Changes facts about an employer. For its recruiters, counsellors of its region and administrators.' })
  updateEmployer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employer, version read and the new values.' }) input: UpdateEmployerInput): Promise<Payload> {
    return answer(ctx, info, 'employer', input, service.updateEmployer(ctx, input), service.employerById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the contact who answers questions. For its recruiters, counsellors of the region and administrators; null for others.' })
  contactName(@Ctx() ctx: RequestContext, @Root() employer: EmployerType): string | null {
    return service.contactOf(ctx, employer.row).name;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Phone number of the contact. For its recruiters, counsellors of the region and administrators; null for others.' })
  contactPhone(@Ctx() ctx: RequestContext, @Root() employer: EmployerType): string | null {
    return service.contactOf(ctx, employer.row).phone;
  }

  @FieldResolver(() => Boolean, { description: 'Whether you answer for the employer: you may read contactName, claims, declaredYears, levy and the like, and call updateEmployer.' })
  viewerCanManage(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType): boolean {
    return service.answersForEmployer(ctx, row);
  }
}
