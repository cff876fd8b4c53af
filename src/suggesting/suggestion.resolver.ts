import { Args, ArgsType, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { allow, everyone, type RequestContext } from '../access/index.js';
import { occupations, OccupationType } from '../domain/occupations/index.js';
import { SkillType } from '../domain/skills/index.js';
import { outOfRange, Problem } from '../platform/errors/index.js';
import { Bounded } from '../platform/graphql/bounds/index.js';
import type { Locale } from '../platform/i18n/text.js';
import { prose } from '../platform/text/bounds.js';
import { skillsIn, type SkillFound } from './skills-in-text.js';
import type { TitleFound } from './titles/title-finder.js';
import { occupationsFor } from './titles/titles.js';

/** What somebody typed, or what a posting says. */
const suggestionText = prose(4000);

@ArgsType()
class SuggestionArgs {
  @Bounded(suggestionText)
  @Field(() => String, { description: 'Title that somebody typed, or text of a posting.' })
  text!: string;

  @Field(() => Int, { defaultValue: 10, description: 'Largest number of suggestions, 1 to 50.' })
  first!: number;
}

@ObjectType('OccupationSuggestion', { simpleResolvers: true, description: 'An occupation that a job title probably means.' })
export class OccupationSuggestionType {
  constructor(private readonly found: TitleFound, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Code of the occupation in the Chinese classification of occupations.' })
  get code(): string { return this.found.code; }

  @Field(() => String, { description: "Name of the occupation: in the reader's language where the vocabulary has the occupation, else in Chinese." })
  get label(): string { return occupations.find(this.found.code)?.label[this.locale] ?? this.found.label; }

  @Field(() => OccupationType, { nullable: true, description: 'The occupation in the vocabulary that profiles and vacancies use; null where the vocabulary does not have it.' })
  get occupation(): OccupationType | null {
    const occupation = occupations.find(this.found.code);
    return occupation === null ? null : new OccupationType(occupation, this.locale);
  }

  @Field(() => String, { description: 'Name of the occupation that is most similar to the text.' })
  get name(): string { return this.found.name; }

  @Field(() => Float, { description: 'Similarity of the name to the text, 0 to 1, by which suggestions are ordered; not a probability.' })
  get nearness(): number { return Math.round(this.found.nearness * 10_000) / 10_000; }
}

@ObjectType('SkillSuggestion', { simpleResolvers: true, description: 'A skill that a text probably mentions.' })
export class SkillSuggestionType {
  constructor(private readonly found: SkillFound, private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'Skill of the vocabulary that was found.' })
  get skill(): SkillType { return new SkillType(this.found.skill, this.locale); }

  @Field(() => String, { description: 'Name or phrase by which the skill was found.' })
  get name(): string { return this.found.name; }

  @Field(() => Float, { description: 'Share of the name that the text contains, 0 to 1.' })
  get share(): number { return Math.round(this.found.share * 10_000) / 10_000; }

  @Field(() => Int, { nullable: true, description: 'Start of the name in the text, from 0, in UTF-16 units; null where its words stand apart.' })
  get from(): number | null { return this.found.place?.from ?? null; }

  @Field(() => Int, { nullable: true, description: 'End of the name in the text, exclusive, in UTF-16 units; null where its words stand apart.' })
  get until(): number | null { return this.found.place?.until ?? null; }
}

const mostSuggestions = 50;

function check({ first }: SuggestionArgs): void {
  if (first < 1 || first > mostSuggestions) throw new Problem('BAD_USER_INPUT', outOfRange('first', first, 1, mostSuggestions), 'first');
}

@Resolver()
export class SuggestionResolver {
  @Query(() => [OccupationSuggestionType], { description: 'Occupations that a title probably means, in Chinese or English, the likeliest first. The text is not sent to other services.' })
  async suggestOccupations(@Ctx() ctx: RequestContext, @Args(() => SuggestionArgs) args: SuggestionArgs): Promise<OccupationSuggestionType[]> {
    allow(ctx, everyone);
    check(args);
    return (await occupationsFor(ctx, args.text, args.first)).map((each) => new OccupationSuggestionType(each, ctx.locale));
  }

  @Query(() => [SkillSuggestionType], { description: 'Skills that a text mentions, in Chinese or English, in the order of the text; skills that the text negates (不会开车) are left out.' })
  suggestSkills(@Ctx() ctx: RequestContext, @Args(() => SuggestionArgs) args: SuggestionArgs): SkillSuggestionType[] {
    allow(ctx, everyone);
    check(args);
    return skillsIn(args.text, args.first).map((found) => new SkillSuggestionType(found, ctx.locale));
  }
}
