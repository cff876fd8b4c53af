import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { payloadOf } from '../../platform/graphql/payload.js';
import { JobSeekerType } from '../seekers/index.js';
import { EraseJobSeekerInput, EraseJobSeekerPayload } from './data-rights.type.js';
import { eraseJobSeeker } from './erasure.service.js';
import { personalDataOf } from './personal-data.service.js';

@Resolver(() => JobSeekerType)
export class DataRightsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'All stored data of the job seeker, as a JSON text (个人信息副本). For the job seeker alone; null for others.' })
  personalData(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string> {
    return personalDataOf(ctx, row);
  }

  @Mutation(() => EraseJobSeekerPayload, { description: 'Erases a job seeker for ever (注销). For the job seeker, counsellors of the region and administrators.' })
  async eraseJobSeeker(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Job seeker to be erased.' }) input: EraseJobSeekerInput): Promise<EraseJobSeekerPayload> {
    const { id, faults } = await eraseJobSeeker(ctx, input);
    return { erasedJobSeekerId: id === null ? null : globalId('JobSeeker', id), ...payloadOf(input, faults, ctx.locale) };
  }
}
