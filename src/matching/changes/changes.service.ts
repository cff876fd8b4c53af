import { administrator, allow, counsellorFor, handles, meets, maskSmallCount, type RequestContext } from '../../access/index.js';
import { outOfRange, Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { programmesLeadingTo, type ProgrammeType } from '../../domain/programmes/index.js';
import { checkCertificateGrade } from '../../domain/levy/index.js';
import { levyWithOneMore, LevyIfType } from '../../domain/quota/index.js';
import { allowPlacing, type JobSeekerRow } from '../../domain/seekers/index.js';
import { allowCandidatesToEmployer, type VacancyType } from '../../domain/vacancies/index.js';
import { improvementsCost } from '../costs.data.js';
import { askIndex, jobSeekerChangesQuery, vacancyChangesQuery } from '../indexed.js';
import { matchForActor } from '../match-page.js';
import { matchPair } from '../match.js';
import type { MatchType } from '../match.type.js';
import { opportunityFacts, seekerFacts } from '../pair-facts.js';
import { presentValues } from '../pairs.js';
import { scoringContext } from '../scoring-context.js';
import {
  mostImprovements, NextQuestionType, SeekerImprovementType, VacancyImprovementType, type NextQuestionsArgs, type SeekerImprovementsArgs, type VacancyImprovementsArgs,
} from './improvement.type.js';
import { dropLongerSteps } from './least-steps.js';
import { claimedFactOf, openClaims } from './claimed-facts.js';
import { changedPerson } from './person-change.js';
import { changedPost } from './post-change.js';
import { compareShifts } from './unknown-fact.js';

function checkFirst(first: number): void {
  if (first < 1 || first > mostImprovements) throw new Problem('BAD_USER_INPUT', outOfRange('first', first, 1, mostImprovements), 'first');
}

/** What the index says; without it nothing can be said within the time of a request. @throws Problem UNAVAILABLE */
function answered<Answer>(answer: Answer | null): Answer {
  if (answer === null) throw new Problem('UNAVAILABLE', text('匹配索引正在建立,请几秒钟后再试。', 'The matching index is being built; try again in a few seconds.'));
  return answer;
}

/** What changes of a person would bring, those first that open most posts. */
export async function improvementsOfSeeker(ctx: RequestContext, { id, residence_code }: JobSeekerRow, { first, kinds }: SeekerImprovementsArgs): Promise<SeekerImprovementType[]> {
  await allowPlacing(ctx, { id, residence_code }, 'improvements');
  checkFirst(first);
  ctx.meter.work(improvementsCost);
  const view = answered(await jobSeekerChangesQuery(ctx, id, ctx.today));
  const claims = (await ctx.loader(openClaims).load(id)).map(claimedFactOf).filter((claim) => claim !== null);
  const effects = answered(await askIndex(ctx, 'PERSON_CHANGES', { ...view, claims }));
  return dropLongerSteps(effects)
    .filter(({ change }) => kinds == null || kinds.includes(change.kind))
    .toSorted((a, b) => b.opens - a.opens || b.lifts - a.lifts || b.settles - a.settles).slice(0, first)
    .map((effect) => new SeekerImprovementType(effect, view.seeker, scoringContext(view.model, view.day), ctx.locale));
}

/** The best posts that a change of a person would open, settle or lift, as they would fit then. */
export async function bestAfterSeekersChange(ctx: RequestContext, { effect, seeker, context: { model, rules } }: SeekerImprovementType): Promise<MatchType[]> {
  await allowPlacing(ctx, { id: seeker.id, residence_code: seeker.residenceCode }, 'improvements');
  const changed = changedPerson(seeker, effect.change);
  const posts = await presentValues(ctx.loader(opportunityFacts).loadMany(effect.best.map(({ id }) => id)));
  return posts.map((opportunity) => matchPair({ seeker: changed, opportunity, application: null }, model, rules))
    .filter(({ eligibility }) => eligibility !== 'EXCLUDED').map((match) => matchForActor(ctx, match));
}

/** The questions about a person whose answers could change most. */
export async function nextQuestionsOf(ctx: RequestContext, { id, residence_code }: JobSeekerRow, { first }: NextQuestionsArgs): Promise<NextQuestionType[]> {
  await allowPlacing(ctx, { id, residence_code }, 'nextQuestions');
  checkFirst(first);
  ctx.meter.work(improvementsCost);
  const view = answered(await jobSeekerChangesQuery(ctx, id, ctx.today));
  const open = answered(await askIndex(ctx, 'OPEN_QUESTIONS', view));
  return open.toSorted((a, b) => compareShifts(a.moved, b.moved)).slice(0, first).map((each) => new NextQuestionType(each, ctx.locale));
}

/** What changes of a post would bring, those first that open it to most people. */
export async function improvementsOfVacancy(ctx: RequestContext, vacancy: VacancyType['row'], { first, kinds }: VacancyImprovementsArgs): Promise<VacancyImprovementType[]> {
  const { id, employer_id, kind, region_code } = vacancy;
  allow(ctx, administrator, handles({ employerId: employer_id, kind }), counsellorFor(region_code));
  await allowCandidatesToEmployer(ctx, vacancy);
  checkFirst(first);
  ctx.meter.work(improvementsCost);
  const view = answered(await vacancyChangesQuery(ctx, id, ctx.today));
  const effects = answered(await askIndex(ctx, 'POST_CHANGES', view));
  return effects
    .filter(({ change }) => kinds == null || kinds.includes(change.kind))
    .toSorted((a, b) => b.opens - a.opens || b.settles - a.settles).slice(0, first)
    .map((effect) => new VacancyImprovementType(
      effect, view.opportunity, scoringContext(view.model, view.day),
      { opens: maskSmallCount(ctx, effect.opens, region_code), settles: maskSmallCount(ctx, effect.settles, region_code) }, ctx.locale,
    ))
    // That there is somebody at all would be told by a change of which nothing may be counted.
    .filter(({ opens, settles }) => opens !== null || settles !== null);
}

/**
 * The best people for whom a change of a post would open or settle it, as they would fit then. None for an employer: by the name of the change it would hear
 * of each of them what they ask for, what they lack, how old they are or where they live.
 */
export async function bestAfterVacancysChange(ctx: RequestContext, { effect, opportunity, context: { model, rules } }: VacancyImprovementType): Promise<MatchType[]> {
  allow(ctx, administrator, handles(opportunity), counsellorFor(opportunity.regionCode));
  if (!meets(ctx.actor, administrator, counsellorFor(opportunity.regionCode))) return [];
  const changed = changedPost(opportunity, effect.change);
  const people = await presentValues(ctx.loader(seekerFacts).loadMany(effect.best.map(({ id }) => id)));
  return people.map((seeker) => matchPair({ seeker, opportunity: changed, application: null }, model, rules))
    .filter(({ eligibility }) => eligibility !== 'EXCLUDED').map((match) => matchForActor(ctx, match));
}

/** What one more disabled employee would change of the quota and the levy of a post's employer; null where there is no such employer. */
export async function levyAfterHire(ctx: RequestContext, { opportunity }: VacancyImprovementType, certificateGrade: number): Promise<LevyIfType | null> {
  allow(ctx, administrator, handles(opportunity), counsellorFor(opportunity.regionCode));
  checkCertificateGrade(certificateGrade, 'certificateGrade');
  const levy = await levyWithOneMore(ctx, opportunity.employerId, certificateGrade);
  return levy === null ? null : new LevyIfType(levy.now, levy.then, ctx.locale);
}

/** Programmes by which the person could come to what a change asks; none for changes that no programme leads to. */
export async function programmesTowards(ctx: RequestContext, { effect: { change }, seeker }: SeekerImprovementType): Promise<ProgrammeType[]> {
  await allowPlacing(ctx, { id: seeker.id, residence_code: seeker.residenceCode }, 'improvements');
  return change.kind === 'SKILL' || change.kind === 'CERTIFICATE' ? programmesLeadingTo(ctx, change.code) : [];
}
