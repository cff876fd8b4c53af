import type { OpportunityFacts } from '../facts.js';
import { MatchIndex } from './match-index.js';
import { copyRowOf } from './storage/copy-row.js';

/** An index of the open ones of some vacancies whose facts are at hand: to find which of them fit many people. */
export function indexOfPosts(posts: readonly OpportunityFacts[]): MatchIndex {
  const index = new MatchIndex();
  const loader = index.newVacancies();
  for (const post of new Map(posts.map((each) => [each.id, each])).values()) {
    if (post.status === 'OPEN') loader.take(copyRowOf(index.vacancyEncoder.valuesOf(post)));
  }
  loader.fill();
  return index;
}
