import { Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { educationLevels } from './education.js';
import { EducationLevelType } from './education.type.js';

@Resolver()
export class EducationResolver {
  @Query(() => [EducationLevelType], { description: 'The levels of education (学历), from none to a doctorate.' })
  educationLevels(@Ctx() ctx: RequestContext): EducationLevelType[] {
    allow(ctx, everyone);
    return educationLevels.entries.map((entry) => new EducationLevelType(entry, ctx.locale));
  }
}
