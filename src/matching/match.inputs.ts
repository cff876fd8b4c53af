import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { regionCode } from '../domain/regions/index.js';
import { PageArgs } from '../platform/graphql/connection.js';
import { MutationInput } from '../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../platform/graphql/scalars.js';
import { VacancyFilter } from '../domain/vacancies/index.js';
import { Bounded } from '../platform/graphql/bounds/index.js';
import type { ListAsked } from './suggestions/index.js';
import { MatchLists } from './suggestions/suggestion.type.js';

const asOfDescription = "Apply the rules and the model of this day, to today's facts; today without it.";
const onlyUnconfirmedDescription = "Only pairs of which the employer's confirmation of the demands (`confirmDemands`) is all that is open (看来能做,单位还没确认要求). Not together with eligibleOnly: no pair is both.";

@ArgsType()
export class MatchesArgs extends PageArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Only posts that meet this. It is applied before the ranking is cut into pages; the state of a post is always open.' })
  filter?: VacancyFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Only pairs of which every gate passes; those that are still uncertain too without it.' })
  eligibleOnly?: boolean | null;

  @Field(() => MatchLists, { defaultValue: 'SUGGESTED', description: 'Which of the two lists; `otherCount` says how many the other one has.' })
  list!: ListAsked;

  @Field(() => Boolean, { nullable: true, description: onlyUnconfirmedDescription })
  isOnlyConfirmationOpen?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@InputType({ description: 'Which candidates are wanted. Conditions combine: all must hold.' })
export class CandidateFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'They live in this region.' })
  residence?: string | null;
}

@ArgsType()
export class CandidatesArgs extends PageArgs {
  @Field(() => CandidateFilter, { nullable: true, description: 'Which candidates are wanted; all without it. It is applied before the ranking is cut into pages.' })
  filter?: CandidateFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Only pairs of which every gate passes; those that are still uncertain too without it.' })
  eligibleOnly?: boolean | null;

  @Field(() => MatchLists, { defaultValue: 'SUGGESTED', description: 'Which of the two lists; `otherCount` says how many the other one has.' })
  list!: ListAsked;

  @Field(() => Boolean, { nullable: true, description: onlyUnconfirmedDescription })
  isOnlyConfirmationOpen?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@ArgsType()
export class JobFairMatchesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'The person whose matches are wanted; without it the person who asks, or for counsellors of the region everybody who is registered.' })
  jobSeekerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only pairs of which every gate passes; those that are still uncertain too without it.' })
  eligibleOnly?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@ArgsType()
export class MatchArgs {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The opportunity: a post of any kind.' })
  opportunityId!: string;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@InputType({ description: 'A match to keep.' })
export class StoreMatchInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'The opportunity: a post of any kind.' })
  opportunityId!: string;
}
