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
  @Field(() => String, { description: 'What somebody typed, or what a posting says.' })
  text!: string;

  @Field(() => Int, { defaultValue: 10, description: 'So many at most, 1 to 50.' })
  first!: number;
}

@ObjectType('OccupationSuggestion', { simpleResolvers: true, description: 'An occupation that a title probably means.' })
export class OccupationSuggestionType {
  constructor(private readonly found: TitleFound, private readonly locale: Locale) {}

  @Field(() => String, { description: 'Its code in the Chinese classification of occupations.' })
  get code(): string { return this.found.code; }

  @Field(() => String, { description: "How the classification calls it: in the reader's language where the occupation is of the vocabulary, else in Chinese." })
  get label(): string { return occupations.find(this.found.code)?.label[this.locale] ?? this.found.label; }

  @Field(() => OccupationType, { nullable: true, description: 'The occupation, as profiles and posts name it; null for one of the whole classification that the vocabulary does not have.' })
  get occupation(): OccupationType | null {
    const occupation = occupations.find(this.found.code);
    return occupation === null ? null : new OccupationType(occupation, this.locale);
  }

  @Field(() => String, { description: 'The name of it that lies nearest.' })
  get name(): string { return this.found.name; }

  @Field(() => Float, { description: 'How near, 0 to 1: it orders suggestions, and is no likelihood.' })
  get nearness(): number { return Math.round(this.found.nearness * 10_000) / 10_000; }
}

@ObjectType('SkillSuggestion', { simpleResolvers: true, description: 'A skill that a text probably speaks of.' })
export class SkillSuggestionType {
  constructor(private readonly found: SkillFound, private readonly locale: Locale) {}

  @Field(() => SkillType, { description: 'The skill.' })
  get skill(): SkillType { return new SkillType(this.found.skill, this.locale); }

  @Field(() => String, { description: 'The name, or the phrase for it, by which it was found.' })
  get name(): string { return this.found.name; }

  @Field(() => Float, { description: 'How much of the name stands in the text, 0 to 1.' })
  get share(): number { return Math.round(this.found.share * 10_000) / 10_000; }

  @Field(() => Int, { nullable: true, description: 'Place in the text where it begins, from 0, in UTF-16 units; null where its words stand apart.' })
  get from(): number | null { return this.found.place?.from ?? null; }

  @Field(() => Int, { nullable: true, description: 'Place behind its last character; null where its words stand apart.' })
  get until(): number | null { return this.found.place?.until ?? null; }
}

const mostSuggestions = 50;

function check({ first }: SuggestionArgs): void {
  if (first < 1 || first > mostSuggestions) throw new Problem('BAD_USER_INPUT', outOfRange('first', first, 1, mostSuggestions), 'first');
}

@Resolver()
export class SuggestionResolver {
  @Query(() => [OccupationSuggestionType], { description: 'Occupations that a title probably means, in Chinese or English, the likeliest first. Nothing is sent anywhere: the names and skills of the classification, and what the operator imported of others, are all that is used.' })
  async suggestOccupations(@Ctx() ctx: RequestContext, @Args(() => SuggestionArgs) args: SuggestionArgs): Promise<OccupationSuggestionType[]> {
    allow(ctx, everyone);
    check(args);
    return (await occupationsFor(ctx, args.text, args.first)).map((each) => new OccupationSuggestionType(each, ctx.locale));
  }

  @Query(() => [SkillSuggestionType], { description: 'Skills that a text speaks of, in Chinese or English: by their names and the phrases that people use for them, in the order of the text; behind them those whose words stand there apart. What a text says not to be there (不会开车) is left out.' })
  suggestSkills(@Ctx() ctx: RequestContext, @Args(() => SuggestionArgs) args: SuggestionArgs): SkillSuggestionType[] {
    allow(ctx, everyone);
    check(args);
    return skillsIn(args.text, args.first).map((found) => new SkillSuggestionType(found, ctx.locale));
  }
}
