import type { PairFacts } from './facts.js';
import { isExcluded, type Eligibility } from './rules/index.js';
import { matchPair, type Match } from './match.js';
import type { ScoringContext } from './scoring-context.js';
import { listOf, type SuggestionList } from './suggestions/index.js';

/** From whose side a ranking is made: a person ranks opportunities, a post ranks people, a fair ranks pairs. */
export type Side = 'OPPORTUNITIES' | 'PEOPLE' | 'PAIRS';

/** What places a match in a ranking: score, then confidence, then newest, then id. A total order. */
export type RankKeys = readonly [score: number, confidence: number, since: string, id: number, otherId: number];

/** A pair's place in a ranking. What it was computed from is let go: a ranking goes over everybody, and a page shows a few. */
export interface RankEntry {
  readonly seekerId: number;
  readonly opportunityId: number;
  readonly eligibility: Eligibility;
  readonly isOnlyConfirmationOpen: boolean;
  readonly list: SuggestionList;
  readonly keys: RankKeys;
}

export function rankKeys({ score, confidence, pair: { seeker, opportunity } }: Match, side: Side): RankKeys {
  const ranked = side === 'PEOPLE' ? seeker : opportunity;
  const other = side === 'PEOPLE' ? opportunity : seeker;
  return [score, confidence, ranked.since, ranked.id, other.id];
}

/** Negative when `a` comes before `b`. */
export function compareRank(a: RankKeys, b: RankKeys): number {
  return b[0] - a[0] || b[1] - a[1] || (a[2] === b[2] ? 0 : a[2] > b[2] ? -1 : 1) || a[3] - b[3] || a[4] - b[4];
}

/** Where a pair stands among others; null when a gate excludes it. */
export function rankPair(pair: PairFacts, { model, rules }: ScoringContext, side: Side): RankEntry | null {
  // Most pairs end at a gate; only the others are worth a score.
  if (isExcluded(pair, rules)) return null;
  const match = matchPair(pair, model, rules);
  return { seekerId: pair.seeker.id, opportunityId: pair.opportunity.id, eligibility: match.eligibility, isOnlyConfirmationOpen: match.isOnlyConfirmationOpen, list: listOf(match), keys: rankKeys(match, side) };
}

/** Best first. */
export function sortEntries(places: readonly RankEntry[]): RankEntry[] {
  return places.toSorted((a, b) => compareRank(a.keys, b.keys));
}

/** All pairs that no gate excludes, best first. */
export function rankPairs(pairs: readonly PairFacts[], context: ScoringContext, side: Side): RankEntry[] {
  return sortEntries(pairs.map((pair) => rankPair(pair, context, side)).filter((placed) => placed !== null));
}

/** Pairs that are judged in one go. */
const pairsAtOnce = 100;

/** The same, where there may be very many: before each of `pairsAtOnce`, `turn` lets others be answered. */
export async function rankPairsInBatches(pairs: readonly PairFacts[], context: ScoringContext, side: Side, turn: (pairs: number) => Promise<void> | null): Promise<RankEntry[]> {
  const places: RankEntry[] = [];
  for (let from = 0; from < pairs.length; from += pairsAtOnce) {
    await turn(pairsAtOnce);
    for (const pair of pairs.slice(from, from + pairsAtOnce)) {
      const placed = rankPair(pair, context, side);
      if (placed !== null) places.push(placed);
    }
  }
  return sortEntries(places);
}
