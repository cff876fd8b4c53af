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
  @FieldResolver(() => String, { nullable: true, description: 'All that is held of the person, as JSON, to keep or to take elsewhere (个人信息副本). For the person alone; null for others.' })
  personalData(@Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType): Promise<string> {
    return personalDataOf(ctx, row);
  }

  @Mutation(() => EraseJobSeekerPayload, { description: 'Erases a person for good (注销). Consents, what became of applications, and the record of who read and wrote are kept as long as the law says, under a number alone. For the person, counsellors of the region, and administrators.' })
  async eraseJobSeeker(@Ctx() ctx: RequestContext, @Arg('input', { description: 'Whose data are erased.' }) input: EraseJobSeekerInput): Promise<EraseJobSeekerPayload> {
    const { id, faults } = await eraseJobSeeker(ctx, input);
    return { erasedJobSeekerId: id === null ? null : globalId('JobSeeker', id), ...payloadOf(input, faults, ctx.locale) };
  }
}
