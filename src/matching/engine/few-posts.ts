import type { OpportunityFacts } from '../facts.js';
import { cellsOf, postColumns } from './feed/written.js';
import { MatchIndex } from './match-index.js';

/** An index of the open ones of some posts whose facts are at hand: to find which of them fit many people. */
export function indexOfPosts(posts: readonly OpportunityFacts[]): MatchIndex {
  const index = new MatchIndex();
  const arriving = index.newPosts();
  for (const post of new Map(posts.map((each) => [each.id, each])).values()) if (post.status === 'OPEN') arriving.take(cellsOf(postColumns(post)));
  arriving.fill();
  return index;
}
