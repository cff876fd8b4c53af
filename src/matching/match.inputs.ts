import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { regionCode } from '../domain/regions/index.js';
import { PageArgs } from '../platform/graphql/connection.js';
import { MutationInput } from '../platform/graphql/payload.js';
import { DateScalar, RegionCodeScalar } from '../platform/graphql/scalars.js';
import { VacancyFilter } from '../domain/vacancies/index.js';
import { Bounded } from '../platform/graphql/bounds/index.js';
import type { ListAsked } from './suggestions/index.js';
import { MatchLists } from './suggestions/suggestion.type.js';

const asOfDescription = "Day whose rules and model are applied to today's facts; today where left out.";
const onlyUnconfirmedDescription = 'True: only pairs that lack nothing but confirmed demands (`confirmDemands`, 看来能做,单位还没确认要求). Not together with eligibleOnly.';

@ArgsType()
export class MatchesArgs extends PageArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Conditions that the vacancies must meet, applied before paging. Only open vacancies are ranked.' })
  filter?: VacancyFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only pairs of which all gates pass; else pairs with unknown gates too.' })
  eligibleOnly?: boolean | null;

  @Field(() => MatchLists, { defaultValue: 'SUGGESTED', description: 'List that is wanted; `otherCount` is the length of the other one.' })
  list!: ListAsked;

  @Field(() => Boolean, { nullable: true, description: onlyUnconfirmedDescription })
  isOnlyConfirmationOpen?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@InputType({ description: 'Conditions on candidates, all of which must hold.' })
export class CandidateFilter {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only candidates who live in this region and below.' })
  residence?: string | null;
}

@ArgsType()
export class CandidatesArgs extends PageArgs {
  @Field(() => CandidateFilter, { nullable: true, description: 'Conditions that the candidates must meet, applied before paging; all candidates where left out.' })
  filter?: CandidateFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only pairs of which all gates pass; else pairs with unknown gates too.' })
  eligibleOnly?: boolean | null;

  @Field(() => MatchLists, { defaultValue: 'SUGGESTED', description: 'List that is wanted; `otherCount` is the length of the other one.' })
  list!: ListAsked;

  @Field(() => Boolean, { nullable: true, description: onlyUnconfirmedDescription })
  isOnlyConfirmationOpen?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@ArgsType()
export class JobFairMatchesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the job seeker; where left out, the reader, or for counsellors of the region all who are registered.' })
  jobSeekerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only pairs of which every gate passes; those that are still uncertain too without it.' })
  eligibleOnly?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@ArgsType()
export class MatchArgs {
  @Field(() => ID, { description: 'Id of the job seeker of the match.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the vacancy, of any kind.' })
  opportunityId!: string;

  @Field(() => DateScalar, { nullable: true, description: asOfDescription })
  asOf?: string | null;
}

@InputType({ description: 'A match to be stored.' })
export class StoreMatchInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker of the match.' })
  jobSeekerId!: string;

  @Field(() => ID, { description: 'Id of the vacancy of the match.' })
  opportunityId!: string;
}
