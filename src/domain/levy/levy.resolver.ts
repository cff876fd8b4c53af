import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { LevyInput } from './levy.inputs.js';
import { calculateLevy } from './levy.service.js';
import { LevyType } from './levy.type.js';

@Resolver()
export class LevyResolver {
  @Query(() => LevyType, { description: 'What an employer would owe of the levy for the employment of disabled people (残疾人就业保障金), worked out from the figures given. Nothing of them is kept.' })
  levy(@Ctx() ctx: RequestContext, @Arg('input', { description: 'The figures.' }) input: LevyInput): LevyType {
    return new LevyType(calculateLevy(ctx, input), ctx.locale, input.year);
  }
}
