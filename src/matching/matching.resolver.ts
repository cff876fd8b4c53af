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
  @Query(() => MatchType, { description: 'One person and one post, with every reason, even when the pair is excluded. An employer sees the pairs of its own posts that are not excluded, and those who applied to it.' })
  async match(@Ctx() ctx: RequestContext, @Args(() => MatchArgs) args: MatchArgs): Promise<MatchType> {
    return matchForActor(ctx, await service.matchOf(ctx, args));
  }

  @Query(() => MatchingModelType, { description: 'The matching model (匹配模型) in force on a day.' })
  async matchingModel(@Ctx() ctx: RequestContext, @Arg('asOf', () => DateScalar, { nullable: true, description: 'Day as of which the answer holds; today where left out.' }) asOf: string | null): Promise<MatchingModelType> {
    allow(ctx, everyone);
    return new MatchingModelType(await modelOn(ctx, asOf ?? ctx.today));
  }

  @FieldResolver(() => JobSeekerType, { description: 'The person. An employer sees no name before an application or a consent, and no functions, aids or needs.' })
  jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { match }: MatchType): Promise<JobSeekerType | null> {
    return knownSeeker(ctx, match.pair.seeker.id, Selection.of(info), 'MATCH');
  }

  @FieldResolver(() => VacancyType, { description: 'The opportunity: a post of any kind.' })
  opportunity(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { match }: MatchType): Promise<VacancyType | null> {
    return vacancyById(ctx, match.pair.opportunity.id, Selection.of(info));
  }

  @FieldResolver(() => MatchPriorityType, { nullable: true, description: 'Who comes first by policy; null for a public-welfare post, which goes by `priorityTiers`. For the person, counsellors of the region, and administrators; null for others.' })
  priority(@Ctx() ctx: RequestContext, @Root() { match }: MatchType): MatchPriorityType | null {
    allow(ctx, administrator, self(match.pair.seeker.id), counsellorFor(match.pair.seeker.residenceCode));
    if (match.pair.opportunity.kind === 'PUBLIC_WELFARE' && match.priority.rules.length === 0) return null;
    return { level: match.priority.level, rules: match.priority.rules.map((rule) => new PolicyRuleType(rule, ctx.locale)) };
  }

  @Mutation(() => StoreMatchPayload, { description: 'Keeps a match with the facts that it used. For the person, counsellors of the region, and administrators.' })
  storeMatch(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which match.' }) input: StoreMatchInput): Promise<Payload> {
    return answer(ctx, info, 'storedMatch', input, storeMatch(ctx, input), storedMatchById);
  }

  @Mutation(() => TuneMatchingModelPayload, { description: 'Makes a new version of the model with other weights, within their bounds. For the provincial centre and administrators.' })
  tuneMatchingModel(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The weights.' }) input: TuneMatchingModelInput): Promise<Payload> {
    return answer(ctx, info, 'matchingModel', input, tuneMatchingModel(ctx, input), async (_ctx, version) => {
      const model = await modelOfVersion(ctx, version);
      return model === null ? null : new MatchingModelType(model);
    });
  }
}

@Resolver(() => JobSeekerType)
export class JobSeekerMatchesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: 'The posts that fit the person, best first: by score, then confidence, then the newest. For the person, counsellors of the region, and administrators; null for others.' })
  matches(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => MatchesArgs) args: MatchesArgs): Promise<Connection<MatchType>> {
    const posts = nodeSelection(info).at('opportunity');
    return service.matchesOf(ctx, row, args, { wantsCount: wantsCounts(info), ahead: (ids) => { readVacanciesAhead(ctx, ids, posts); }, rowFields: [] });
  }

  @FieldResolver(() => StoredMatchConnection, { nullable: true, description: 'Matches that were kept, the latest first. For the person, counsellors of the region, and administrators; null for others.' })
  storedMatches(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<StoredMatchType>> {
    return storedMatchesOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}

@Resolver(() => VacancyType)
export class VacancyCandidatesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: 'The people who fit the post, best first: those who consent to be matched. For its recruiters, counsellors of its region, and administrators; null for others, and for its employer while the centre has yet to confirm whom it is for, or what it asks beyond its occupation.' })
  candidates(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: VacancyType, @Args(() => CandidatesArgs) args: CandidatesArgs): Promise<Connection<MatchType>> {
    const people = nodeSelection(info).at('jobSeeker');
    return service.candidatesOf(ctx, row, args, { wantsCount: wantsCounts(info), ahead: (ids) => { readCandidatesAhead(ctx, ids, people); }, rowFields: recordedRowFields(people) });
  }
}

@Resolver(() => MatchConnection)
export class MatchListResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'How many stand in the other list; null where both are asked for together. Counted only when asked for.' })
  otherCount(@Root() { otherCount }: MatchListConnection): number | null {
    return otherCount;
  }
}

@Resolver(() => JobFairType)
export class JobFairMatchesResolver {
  @FieldResolver(() => MatchConnection, { nullable: true, description: 'The pairs that the fair can bring together, through the posts of its booths, best first. For job seekers, of themselves; for counsellors, of everybody registered or one person.' })
  matches(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType, @Args(() => JobFairMatchesArgs) args: JobFairMatchesArgs): Promise<Connection<MatchType>> {
    return service.matchesAtFair(ctx, row, args);
  }

  @FieldResolver(() => FairAccessType, { nullable: true, description: 'Whether the person who asks finds on site what the person asks for; null for somebody who is no job seeker.' })
  accessibility(@Ctx() ctx: RequestContext, @Root() { row }: JobFairType): Promise<FairAccessType | null> {
    return fairAccessFor(ctx, row);
  }
}
