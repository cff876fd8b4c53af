import { Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { disabilityGrades, disabilityKinds } from './disability.js';
import { DisabilityGradeType, DisabilityKindType } from './disability.type.js';

@Resolver()
export class DisabilityResolver {
  @Query(() => [DisabilityKindType], { description: 'The seven kinds of disability (GB/T 26341-2010).' })
  disabilityKinds(@Ctx() ctx: RequestContext): DisabilityKindType[] {
    allow(ctx, everyone);
    return disabilityKinds.entries.map((entry) => new DisabilityKindType(entry, ctx.locale));
  }

  @Query(() => [DisabilityGradeType], { description: 'The four grades of disability (GB/T 26341-2010), from 1 (the heaviest) to 4.' })
  disabilityGrades(@Ctx() ctx: RequestContext): DisabilityGradeType[] {
    allow(ctx, everyone);
    return disabilityGrades.entries.map((entry) => new DisabilityGradeType(entry, ctx.locale));
  }
}
