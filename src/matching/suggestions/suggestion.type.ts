import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Locale } from '../../platform/i18n/text.js';
import { plainObjections } from '../explanation/plain/index.js';
import type { ListAsked, Objection } from './index.js';

export const MatchLists = graphqlEnum<ListAsked>('MatchList', 'What no gate excludes stands in two lists of the same order: what is suggested first, and the rest.', {
  SUGGESTED: 'What lies near, has something in common with what the person knows or has done, and meets most wishes (先推荐的).',
  OTHER: 'All the rest (其他).',
  ANY: 'Both together.',
});

const MatchObjections = graphqlEnum<Objection>('MatchObjectionKind', 'What speaks against suggesting a post to a person.', {
  TOO_FAR: 'It lies too far away, and no wish covers the place.',
  DEMAND_UNMET: 'It usually asks for something that is known to be beyond the person, with every help that may still be given.',
  NOTHING_IN_COMMON: 'The work has to be learnt, and is neither wished for nor known nor done.',
  AGAINST_WISHES: 'Three wishes or more are against it; hours far above, or pay far below what is wished, are enough alone.',
  BELOW_EDUCATION: "It lies far below what the person has learnt, and the person does not wish for it: supported employment after college, or work that is learnt within days after a master's degree.",
  FOR_BEGINNERS: 'It is an internship, and the person is 30 or older.',
  FOR_EXPERIENCED: 'Its holder leads others (主管、店长、组长), and the person has not done work of the trade for long enough.',
});

@ObjectType('MatchObjection', { simpleResolvers: true, description: 'Why a post is not suggested to a person.' })
export class MatchObjectionType {
  constructor(private readonly objection: Objection, private readonly locale: Locale) {}

  @Field(() => MatchObjections, { description: 'What kind of reason it is.' })
  get kind(): Objection { return this.objection; }

  @Field(() => String, { description: 'In plain words, to the person (易懂的说法).' })
  get plain(): string { return plainObjections[this.objection][this.locale]; }
}
