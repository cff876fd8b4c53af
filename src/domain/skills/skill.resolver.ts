import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { searchText, lookedUpCode } from '../../platform/text/bounds.js';
import { conceptPage } from '../concepts/index.js';
import { skillCode } from './skill.bounds.js';
import { skillLevels, skills } from './skill.js';
import { SkillType } from './skill.type.js';

const SkillConnection = connectionType('Skill', () => SkillType);

@Resolver()
export class SkillResolver {
  @Query(() => SkillConnection, { description: 'The vocabulary of skills (技能), in the order of the skill tree, or the closest to the text first.' })
  skills(
    @Ctx() ctx: RequestContext, @Args(() => PageArgs) page: PageArgs,
    @Bounded(searchText) @Arg('text', () => String, { nullable: true, description: 'Keeps only skills whose name or code contains this text; the closest come first.' }) text: string | null,
    @Bounded(skillCode) @Arg('below', () => String, { nullable: true, description: 'Keeps only skills directly below the skill with this code.' }) below: string | null | undefined,
  ): Connection<SkillType> {
    allow(ctx, everyone);
    return conceptPage(
      ctx, skills, page,
      { text, isWanted: ({ broader }) => below == null || broader.includes(below) },
      (entry) => new SkillType(entry, ctx.locale),
    );
  }

  @Query(() => SkillType, { nullable: true, description: 'One skill by its code; null for an unknown code.' })
  skill(@Ctx() ctx: RequestContext, @Bounded(lookedUpCode) @Arg('code', () => String, { description: 'Code of the skill, as "typing".' }) code: string): SkillType | null {
    allow(ctx, everyone);
    const entry = skills.find(code);
    return entry === null ? null : new SkillType(entry, ctx.locale);
  }

  @Query(() => [String], { description: "Names of the five levels of a skill, from level 1 to level 5, in the reader's language." })
  skillLevels(@Ctx() ctx: RequestContext): string[] {
    allow(ctx, everyone);
    return skillLevels.map((label) => label[ctx.locale]);
  }
}
