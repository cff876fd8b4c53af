import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { answerWith, type RequestContext } from '../../../access/index.js';
import type { Payload } from '../../../platform/graphql/payload.js';
import { Selection } from '../../../platform/graphql/selection.js';
import { seekerById } from '../seeker.service.js';
import { LookUpJobSeekersInput } from './look-up.inputs.js';
import { lookUpJobSeekers } from './look-up.service.js';
import { LookUpJobSeekersPayload, type FoundJobSeekersType } from './look-up.type.js';

@Resolver()
export class LookUpResolver {
  @Mutation(() => LookUpJobSeekersPayload, {
    description: 'Finds job seekers by their whole certificate number or phone, at most 30 times an hour. For counsellors and administrators. Each look-up is recorded.',
  })
  lookUpJobSeekers(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => LookUpJobSeekersInput, { description: 'Certificate number or phone to look for.' }) input: LookUpJobSeekersInput): Promise<Payload> {
    const selection = Selection.of(info).at('found').at('jobSeekers');
    const found = async (): Promise<FoundJobSeekersType> => {
      const { people, left } = await lookUpJobSeekers(ctx, input);
      const jobSeekers = await Promise.all(people.map((id) => seekerById(ctx, id, selection)));
      return { jobSeekers: jobSeekers.filter((each) => each !== null), lookUpsLeft: left };
    };
    return answerWith(ctx, 'found', input, found());
  }
}
