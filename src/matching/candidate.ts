import sql from 'sql-template-tag';
import { allow, handlesPosts, meets, signedIn, type RequestContext } from '../access/index.js';
import type { Selection } from '../platform/graphql/selection.js';
import { JobSeekerType, knownSeeker } from '../domain/seekers/index.js';
import { mayShowCandidates, type VacancyType } from '../domain/vacancies/index.js';
import { pairCost } from './costs.data.js';
import { matchPair } from './match.js';
import { opportunityFacts, seekerFacts } from './pair-facts.js';
import { everyPair, presentValues } from './pairs.js';
import { scoringContextOn } from './rankings.js';

/** Posts of one employer that are gone through, the newest first. */
const mostPosts = 200;

/** The open posts of the employer that the actor acts for: those of the kinds that the actor handles, and whose candidates the actor may see. */
async function ownPosts(ctx: RequestContext, employerId: number): Promise<number[]> {
  const rows = await ctx.db.rows<{ id: number; employer_id: number; kind: VacancyType['row']['kind']; region_code: string | null }>(sql`
    select id, employer_id, kind, region_code from vacancy where employer_id = ${employerId} and status = 'OPEN' order by published_at desc, id desc limit ${mostPosts}`);
  const shown = await Promise.all(rows.map(async (row) => ((await mayShowCandidates(ctx, row)) ? [row.id] : [])));
  return shown.flat();
}

/**
 * A job seeker whom the actor's employer meets in the candidates of one of its open posts: with what a recruiter reads there. An object that a list showed can so be asked for again by
 * its id. Null for everybody else.
 */
export async function candidateById(ctx: RequestContext, id: number, selection: Selection): Promise<JobSeekerType | null> {
  allow(ctx, signedIn);
  const { employerId } = ctx.actor;
  if (employerId === null || !meets(ctx.actor, handlesPosts)) return null;
  const seeker = await ctx.loader(seekerFacts).load(id);
  if (seeker === null) return null;
  const posts = await presentValues(ctx.loader(opportunityFacts).loadMany(await ownPosts(ctx, employerId)));
  ctx.meter.work(pairCost * posts.length);
  const { model, rules } = await scoringContextOn(ctx, ctx.today);
  const pairs = await everyPair(ctx, [seeker], posts);
  const isCandidate = pairs.some((pair) => matchPair(pair, model, rules).eligibility !== 'EXCLUDED');
  return isCandidate ? knownSeeker(ctx, id, selection, 'MATCH') : null;
}
