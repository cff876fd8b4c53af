import { allow, everyone, type RequestContext } from '../access/index.js';
import type { Provision, Provisions } from '../domain/employers/index.js';
import type { JobFairRow } from '../domain/job-fairs/index.js';
import type { Need } from '../domain/seekers/index.js';
import { FairAccessType } from './fair-access.type.js';
import { worst, type Outcome } from './rules/gate.js';
import { needOutcome } from './rules/required-accommodations.js';
import { seekerFacts } from './pair-facts.js';

/** A person's need against what a venue says of it. */
export interface FairNeed {
  readonly accommodationCode: string;
  readonly isRequired: boolean;
  readonly provision: Provision | null;
}

function fairNeeds(needs: readonly Need[], provisions: Provisions): FairNeed[] {
  return needs.map(({ accommodationCode, isRequired }) => ({ accommodationCode, isRequired, provision: provisions[accommodationCode] ?? null }));
}

/** Whether every required accommodation is there: no where one is refused, unknown where nothing is said of one. */
function fairOutcome(needs: readonly FairNeed[]): Outcome {
  return worst(needs.filter(({ isRequired }) => isRequired).map(({ provision }) => needOutcome({ settledBy: null, provision })));
}

/** How a fair's venue meets the needs of the person who asks; null for somebody who is no job seeker. */
export async function fairAccessFor(ctx: RequestContext, { provisions }: JobFairRow): Promise<FairAccessType | null> {
  allow(ctx, everyone);
  const { jobSeekerId, roles } = ctx.actor;
  if (jobSeekerId === null || !roles.has('JOB_SEEKER')) return null;
  const seeker = await ctx.loader(seekerFacts).load(jobSeekerId);
  if (seeker === null) return null;
  ctx.audit.read('JobSeeker', jobSeekerId, ['needs'], 'SELF');
  const needs = fairNeeds(seeker.needs, provisions);
  return new FairAccessType(fairOutcome(needs), needs, ctx.locale);
}
