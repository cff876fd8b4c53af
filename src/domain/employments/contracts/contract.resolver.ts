import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answer, type RequestContext } from '../../../access/index.js';
import type { Connection } from '../../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../../platform/graphql/payload.js';
import { Selection } from '../../../platform/graphql/selection.js';
import { employmentById } from '../employment.service.js';
import { EmploymentConnection, EmploymentType } from '../employment.type.js';
import { RecordEmploymentContractInput } from './contract.inputs.js';
import { contractsEnding } from './contract.service.js';
import { ContractsEndingArgs } from './contract.type.js';
import { recordEmploymentContract } from './contract.writing.js';
import { EmploymentWarningType } from './warning.type.js';
import { warningsOf } from './warnings.js';

const RecordEmploymentContractPayload = payloadType('RecordEmploymentContract', 'employment', () => EmploymentType);

@Resolver(() => EmploymentType)
export class EmploymentContractResolver {
  @Query(() => EmploymentConnection, {
    description:
      'Current employments whose contract ends soon or has ended (合同即将到期). For counsellors, job coaches of the ' +
      'caseload and administrators.',
  })
  contractsEnding(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ContractsEndingArgs) args: ContractsEndingArgs,
  ): Promise<Connection<EmploymentType>> {
    return contractsEnding(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => [EmploymentWarningType], {
    description:
      'Breaches of labour law in the recorded facts: pay below the minimum wage, or a trial beyond the longest ' +
      'probation.',
  })
  async warnings(@Ctx() ctx: RequestContext, @Root() { row }: EmploymentType): Promise<EmploymentWarningType[]> {
    return (await warningsOf(ctx, row)).map((warning) => new EmploymentWarningType(warning, ctx.locale));
  }

  @Mutation(() => RecordEmploymentContractPayload, {
    description:
      'Records a signed or renewed contract and the pay (签订、续签合同). For counsellors of the region, the job coach and ' +
      'administrators.',
  })
  recordEmploymentContract(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', { description: 'Employment, contract, days and pay.' }) input: RecordEmploymentContractInput,
  ): Promise<Payload> {
    return answer(ctx, info, 'employment', input, recordEmploymentContract(ctx, input), employmentById);
  }
}
