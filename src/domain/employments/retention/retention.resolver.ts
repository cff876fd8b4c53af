import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../access/index.js';
import { employmentRetention } from './retention.service.js';
import { EmploymentRetentionArgs, EmploymentRetentionType } from './retention.type.js';

@Resolver(() => EmploymentRetentionType)
export class EmploymentRetentionResolver {
  @Query(() => EmploymentRetentionType, {
    description:
      'Share of job seekers in work 1, 3, 6 and 12 months after an employment began (就业稳定情况). For counsellors and ' +
      'administrators.',
  })
  employmentRetention(
    @Ctx() ctx: RequestContext,
    @Args(() => EmploymentRetentionArgs) args: EmploymentRetentionArgs,
  ): Promise<EmploymentRetentionType> {
    return employmentRetention(ctx, args);
  }
}
