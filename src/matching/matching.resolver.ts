import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { administrator, allow, answer, counsellorFor, everyone, nodes, self, traced, type RequestContext } from '../access/index.js';
import { PageArgs, type Connection } from '../platform/graphql/connection.js';
import { payloadType, type Payload } from '../platform/graphql/payload.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { nodeSelection, Selection } from '../platform/graphql/selection.js';
import { JobFairType } from '../domain/job-fairs/index.js';
import { JobSeekerType, knownSeeker, readAs, readCandidatesAhead, recordedRowFields } from '../domain/seekers/index.js';
import { readVacanciesAhead, vacancyById, VacancyType } from '../domain/vacancies/index.js';
import { candidateById } from './candidate.js';
import { fairAccessFor } from './fair-access.js';
import { FairAccessType } from './fair-access.type.js';
import { matchForActor, type MatchListConnection } from './match-page.js';
import { CandidatesArgs, JobFairMatchesArgs, MatchArgs, MatchesArgs, StoreMatchInput } from './match.inputs.js';
import { MatchConnection, MatchPriorityType, MatchType, PolicyRuleType } from './match.type.js';
import * as service from './matching.service.js';
import { modelOfVersion, modelOn, tuneMatchingModel } from './model/model.service.js';
import { MatchingModelType, TuneMatchingModelInput } from './model/model.type.js';
import { storedMatchById, storedMatchesOf, storeMatch } from './stored-match.service.js';
import { StoredMatchConnection, StoredMatchType } from './stored-match.type.js';

const StoreMatchPayload = payloadType('StoreMatch', 'storedMatch', () => StoredMatchType);
const TuneMatchingModelPayload = payloadType('TuneMatchingModel', 'matchingModel', () => MatchingModelType);

/** Whether the length of either list is asked for. */
function wantsCounts(info: GraphQLResolveInfo): boolean {
  const selection = Selection.of(info);
  return selection.has('totalCount') || selection.has('otherCount');
}

nodes.register('StoredMatch', storedMatchById);
nodes.registerKeyed('Match', async (ctx, key) => {
  const match = await service.matchByKey(ctx, key);
  return match === null ? null : matchForActor(ctx, match);
});
nodes.registerFurther('JobSeeker', candidateById);
traced.register<StoredMatchType>('StoredMatch', ({ row: { id, job_seeker_id: person } }, ctx) => ({ id, people: [person], why: readAs(ctx, person) }));

@Resolver(() => MatchType)
export class MatchResolver {
  @Query(() => MatchType, { description: 'Match of one job seeker and one vacancy, excluded or not. For an employer: own vacancies, with applicants and candidates not excluded.' })
  async match(@Ctx() ctx: RequestContext, @Args(() => MatchArgs) args: MatchArgs): Promise<MatchType> {
    return matchForActor(ctx, await service.matchOf(ctx, args));
  }

  @Query(() => MatchingModelType, { description: 'Matching model (匹配模型) in force on a day.' })
  async matchingModel(@Ctx() ctx: RequestContext, @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null): Promise<MatchingModelType> {
    allow(ctx, everyone);
    return new MatchingModelType(await modelOn(ctx, asOf ?? ctx.today));
  }

  @FieldResolver(() => JobSeekerType, { description: 'Job seeker of the match. Employers see no name before an application or consent, and no functions, aids or needs.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { match }: MatchType): Promise<JobSeekerType | null> {
    return knownSeeker(ctx, match.pair.seeker.id, Selection.of(info), 'MATCH');
  }

  @FieldResolver(() => VacancyType, { description: 'Vacancy of the match, of any kind.' })
  opportunity(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { match }: MatchType): Promise<VacancyType | null> {
    return vacancyById(ctx, match.pair.opportunity.id, Selection.of(info));
  }

  @FieldResolver(() => MatchPriorityType, { nullable: true, description: 'Priority by policy; null for public-welfare posts (see priorityTiers). For the job seeker, counsellors and administrators; null for others.' })
  priority(@Ctx() ctx: RequestContext, @Root() { match }: MatchType): MatchPriorityType | null {
    allow(ctx, administrator, self(match.pair.seeker.id), counsellorFor(match.pair.seeker.residenceCode));
    if (match.pair.opportunity.kind === 'PUBLIC_WELFARE' && match.priority.rules.length === 0) return null;
    return { level: match.priority.level, rules: match.priority.rules.map((rule) => new PolicyRuleType(rule, ctx.locale)) };
  }

  @Mutation(() => StoreMatchPayload, { description: 'Stores a match with the facts behind it. For the job seeker, counsellors of the region and administrators.' })
  storeMatch(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Job seeker and vacancy of the match.' }) input: StoreMatchInput): Promise<Payload> {
    return answer(ctx, info, 'storedMatch', input, storeMatch(ctx, input), storedMatchById);
  }

  @Mutation(() => TuneMatchingModelPayload, { description: 'Creates a version of the model with other weights, within their limits. For the provincial centre and administrators.' })
  tuneMatchingModel(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'New weights of the factors, and the version read.' }) input: TuneMatchingModelInput): Promise<Payload> {
    return answer(ctx, info, 'matchingModel', input, tuneMatchingModel(ctx, input), async (_ctx, version) => {
      const model = await modelOfVersion(ctx, version);
      return model === null ? null : new MatchingModelType(model);
    });
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerMatchesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: 'Matches with open vacancies, by score, then confidence, then newest. For the job seeker, counsellors and administrators; null for others.' })
  matches(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => MatchesArgs) args: MatchesArgs): Promise<Connection<MatchType>> {
    const posts = nodeSelection(info).at('opportunity');
    return service.matchesOf(ctx, row, args, { wantsCount: wantsCounts(info), ahead: (ids) => { readVacanciesAhead(ctx, ids, posts); }, rowFields: [] });
  }

  @FieldResolver(() => StoredMatchConnection, { nullable: true, description: 'Stored matches of the job seeker, the latest first. For the job seeker, counsellors and administrators; null for others.' })
  storedMatches(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<StoredMatchType>> {
    return storedMatchesOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => VacancyType)
export class VacancyCandidatesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: 'Matches with job seekers, best first. For counsellors and administrators, and recruiters once the vacancy is confirmed; null for others.' })
  candidates(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType, @Args(() => CandidatesArgs) args: CandidatesArgs): Promise<Connection<MatchType>> {
    const people = nodeSelection(info).at('jobSeeker');
    return service.candidatesOf(ctx, row, args, { wantsCount: wantsCounts(info), ahead: (ids) => { readCandidatesAhead(ctx, ids, people); }, rowFields: recordedRowFields(people) });
  }
}

@Resolver(() => MatchConnection)
export class MatchListResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Length of the other list (see `list`); null where both lists are asked for. Counted only when selected.' })
  otherCount(@Root() { otherCount }: MatchListConnection): number | null {
    return otherCount;
  }
}

@Resolver(() => JobFairType)
export class JobFairMatchesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: "Matches of registered job seekers with vacancies of the booths, best first. For counsellors, and for the job seeker's own; null for others." })
  matches(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType, @Args(() => JobFairMatchesArgs) args: JobFairMatchesArgs): Promise<Connection<MatchType>> {
    return service.matchesAtFair(ctx, row, args);
  }

  @FieldResolver(() => FairAccessType, { nullable: true, description: 'Accommodations of the venue for the job seeker who asks; null for readers who are no job seekers.' })
  accessibility(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<FairAccessType | null> {
    return fairAccessFor(ctx, row);
  }
}
