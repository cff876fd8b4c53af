import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { lookedUpCode } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { humanFunctions } from './function.js';
import { HumanFunctionType } from './function.type.js';

const HumanFunctionConnection = connectionType('HumanFunction', () => HumanFunctionType);

@Resolver()
export class FunctionResolver {
  @Query(() => HumanFunctionConnection, { description: 'The vocabulary of human functions (功能) that work demands, such as seeing or lifting.' })
  humanFunctions(@Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs): Connection<HumanFunctionType> {
    allow(ctx, everyone);
    return conceptPage(ctx, humanFunctions, page, {}, (entry) => new HumanFunctionType(entry, ctx.locale));
  }

  @Query(() => HumanFunctionType, { nullable: true, description: 'One human function by its code; null for an unknown code.' })
  humanFunction(@Ctx() ctx: RequestContext, @Bounded(lookedUpCode) @Arg('code', () => String, { description: 'Code of the human function, such as "seeing".' }) code: string): HumanFunctionType | null {
    allow(ctx, everyone);
    const entry = humanFunctions.find(code);
    return entry === null ? null : new HumanFunctionType(entry, ctx.locale);
  }
}
