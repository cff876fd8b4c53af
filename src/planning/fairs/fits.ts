import type { ApplicationStatus } from '../../domain/applications/index.js';
import { interviewNeeds } from '../../domain/job-fairs/terms.js';
import { indexOfPosts } from '../../matching/engine/few-posts.js';
import { keepsApart } from '../../matching/rules/index.js';
import type { MatchingModel, OpportunityFacts, SeekerFacts } from '../../matching/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { FairPair } from './problem.js';

/** A booth with the posts that it brings. */
interface BoothFacts { readonly isWheelchairAccessible: boolean; readonly posts: readonly OpportunityFacts[] }

/** Somebody who is registered, with the state of each application, by post. */
interface VisitorFacts { readonly seeker: SeekerFacts; readonly applications: ReadonlyMap<number, ApplicationStatus> }

/** Everything that the fits at a fair are computed from. Null stands for people whom the centre of the fair may not match. */
export interface FairFacts { readonly visitors: readonly (VisitorFacts | null)[]; readonly booths: readonly BoothFacts[]; readonly model: MatchingModel; readonly day: IsoDate }

/** A pair with the post of the booth that fits best. */
export interface FairFit extends FairPair { readonly vacancyId: number }

/** Every pair that no gate excludes and no booth keeps out, with the post that fits best: all posts of the fair ranked for each person. */
export function fitsAt({ visitors, booths, model, day }: FairFacts): FairFit[] {
  const posts = booths.flatMap((booth) => booth.posts);
  const index = indexOfPosts(posts);
  const part = { count: posts.length, after: null, before: null, fromEnd: false };
  const ranked = ({ seeker, applications }: VisitorFacts): Map<number, { readonly rank: number; readonly score: number }> => {
    const applied = [...applications].filter(([, status]) => keepsApart(status)).map(([id]) => id);
    const { places } = index.postsFor({ seeker, filter: {}, day, model, eligibleOnly: false, applied, part, wantsCount: false });
    return new Map(places.map(({ id, score }, rank) => [id, { rank, score }]));
  };
  return visitors.flatMap((visitor, person) => {
    if (visitor === null) return [];
    const placed = ranked(visitor);
    const needs = interviewNeeds(visitor.seeker.needs);
    return booths.flatMap(({ isWheelchairAccessible, posts: offered }, booth): FairFit[] => {
      if (needs.accessibleBooth && !isWheelchairAccessible) return [];
      const [best] = offered.flatMap(({ id }) => {
        const place = placed.get(id);
        return place === undefined ? [] : [{ id, ...place }];
      }).sort((a, b) => a.rank - b.rank);
      return best === undefined ? [] : [{ person, booth, fit: best.score, vacancyId: best.id }];
    });
  });
}
