import type { ApplicationStatus } from '../../domain/applications/index.js';
import { interviewNeeds } from '../../domain/job-fairs/index.js';
import { compareRank, place, type MatchingModel, type OpportunityFacts, type RankKeys, type SeekerFacts, rulesOn } from '../../matching/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { FairPair } from './problem.js';

/** A booth with the posts that it brings. */
export interface BoothFacts { readonly isWheelchairAccessible: boolean; readonly posts: readonly OpportunityFacts[] }

/** Somebody who is registered, with the state of each application, by post. */
export interface VisitorFacts { readonly seeker: SeekerFacts; readonly applications: ReadonlyMap<number, ApplicationStatus> }

/** Everything that the fits at a fair are computed from. Null stands for people whom the centre of the fair may not match. */
export interface FairFacts { readonly visitors: readonly (VisitorFacts | null)[]; readonly booths: readonly BoothFacts[]; readonly model: MatchingModel; readonly day: IsoDate }

/** A pair with the post of the booth that fits best. */
export interface FairFit extends FairPair { readonly vacancyId: number }

/** Every pair that no gate excludes and no booth keeps out, with the post that fits best. */
export function fitsAt({ visitors, booths, model, day }: FairFacts): FairFit[] {
  const yardstick = { model, rules: rulesOn(day) };
  return visitors.flatMap((visitor, person) => {
    if (visitor === null) return [];
    const { seeker, applications } = visitor;
    const needs = interviewNeeds(seeker.needs);
    return booths.flatMap(({ isWheelchairAccessible, posts }, booth): FairFit[] => {
      if (needs.accessibleBooth && !isWheelchairAccessible) return [];
      let best: { readonly keys: RankKeys; readonly vacancyId: number } | null = null;
      for (const opportunity of posts) {
        const placed = place({ seeker, opportunity, application: applications.get(opportunity.id) ?? null }, yardstick, 'OPPORTUNITIES');
        if (placed !== null && (best === null || compareRank(placed.keys, best.keys) < 0)) best = { keys: placed.keys, vacancyId: opportunity.id };
      }
      return best === null ? [] : [{ person, booth, fit: best.keys[0], vacancyId: best.vacancyId }];
    });
  });
}
