import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../access/index.js';
import { employmentRetention } from './retention.service.js';
import { EmploymentRetentionArgs, EmploymentRetentionType } from './retention.type.js';

@Resolver(() => EmploymentRetentionType)
export class EmploymentRetentionResolver {
  @Query(() => EmploymentRetentionType, {
    description:
      'Of the employments that began in some time, how many people were in work after 1, 3, 6 and 12 months, and ' +
      'why work ended (就业稳定情况). For counsellors of the region and administrators; for other counsellors a ' +
      'province or a city, by whole years as of today, with small counts masked.',
  })
  employmentRetention(
    @Ctx() ctx: RequestContext,
    @Args(() => EmploymentRetentionArgs) args: EmploymentRetentionArgs,
  ): Promise<EmploymentRetentionType> {
    return employmentRetention(ctx, args);
  }
}
