import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Locale } from '../../platform/i18n/text.js';
import { plainObjections } from '../explanation/plain/index.js';
import type { ListAsked, Objection } from './index.js';

export const MatchLists = graphqlEnum<ListAsked>('MatchList', 'List of matches. Matches that no gate excludes are in one of two lists: SUGGESTED or OTHER, of the same order.', {
  SUGGESTED: "Matches without an objection: near, related to the job seeker's skills, work or wishes, and within most wishes (先推荐的).",
  OTHER: 'Matches with at least one objection (其他).',
  ANY: 'Matches of both lists.',
});

const MatchObjections = graphqlEnum<Objection>('MatchObjectionKind', 'Reason for which a vacancy is not suggested to a job seeker.', {
  TOO_FAR: 'The vacancy is too far away, and no wish covers its place.',
  DEMAND_UNMET: "The work demands, here or usually, a function beyond the job seeker's known capacity, and no likely accommodation closes the gap.",
  NOTHING_IN_COMMON: 'The work must be learned, and the job seeker has neither wished, learned nor done such work.',
  AGAINST_WISHES: 'At least three wishes are not met; or hours far above, or pay far below the wish.',
  BELOW_EDUCATION: "The work is far below the job seeker's education, as supported or elementary work after college, and is not wished for.",
  FOR_BEGINNERS: 'The vacancy is an internship, and the job seeker is 30 or older.',
  FOR_EXPERIENCED: 'The work includes leading others (主管、店长、组长), and the job seeker has too little experience in the trade.',
});

@ObjectType('MatchObjection', { simpleResolvers: true, description: 'A reason for which a vacancy is not suggested to a job seeker.' })
export class MatchObjectionType {
  constructor(private readonly objection: Objection, private readonly locale: Locale) {}

  @Field(() => MatchObjections, { description: 'Kind of the reason.' })
  get kind(): Objection { return this.objection; }

  @Field(() => String, { description: 'Reason in plain words, for the job seeker (易懂的说法).' })
  get plain(): string { return plainObjections[this.objection][this.locale]; }
}
