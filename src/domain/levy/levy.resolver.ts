import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { LevyInput } from './levy.inputs.js';
import { calculateLevy } from './levy.service.js';
import { LevyType } from './levy.type.js';

@Resolver()
export class LevyResolver {
  @Query(() => LevyType, { description: 'Levy that an employer would owe (残疾人就业保障金), calculated from the given figures. Nothing is stored.' })
  levy(@Ctx() ctx: RequestContext, @Arg('input', { description: "Year, employer's figures and disabled employees." }) input: LevyInput): LevyType {
    return new LevyType(calculateLevy(ctx, input), ctx.locale, input.year);
  }
}
