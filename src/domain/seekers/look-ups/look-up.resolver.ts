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
    description: 'Looks people up by the number of their certificate or by their phone, whole and exact. It is counted, 30 times an hour an account, and recorded, whether it finds somebody or not. For counsellors, of their region, and administrators. By name: jobSeekers(filter: { name }).',
  })
  lookUpJobSeekers(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', () => LookUpJobSeekersInput, { description: 'By what.' }) input: LookUpJobSeekersInput): Promise<Payload> {
    const selection = Selection.of(info).at('found').at('jobSeekers');
    const found = async (): Promise<FoundJobSeekersType> => {
      const { people, left } = await lookUpJobSeekers(ctx, input);
      const jobSeekers = await Promise.all(people.map((id) => seekerById(ctx, id, selection)));
      return { jobSeekers: jobSeekers.filter((each) => each !== null), lookUpsLeft: left };
    };
    return answerWith(ctx, 'found', input, found());
  }
}
