import type { PairFacts } from './facts.js';
import { isExcluded } from './gates/index.js';
import { matchPair, type Match } from './match.js';
import type { MatchingModel } from './model/model.js';
import type { RuleSet } from './rules/rules.js';

/** From whose side a ranking is made: a person ranks opportunities, a post ranks people, a fair ranks pairs. */
export type Side = 'OPPORTUNITIES' | 'PEOPLE' | 'PAIRS';

/** What places a match in a ranking: score, then confidence, then newest, then id. A total order. */
export type RankKeys = readonly [score: number, confidence: number, since: string, id: number, otherId: number];

export function rankKeys({ score, confidence, pair: { seeker, opportunity } }: Match, side: Side): RankKeys {
  const ranked = side === 'PEOPLE' ? seeker : opportunity;
  const other = side === 'PEOPLE' ? opportunity : seeker;
  return [score, confidence, ranked.since, ranked.id, other.id];
}

/** Negative when `a` comes before `b`. */
export function compareRank(a: RankKeys, b: RankKeys): number {
  return b[0] - a[0] || b[1] - a[1] || (a[2] === b[2] ? 0 : a[2] > b[2] ? -1 : 1) || a[3] - b[3] || a[4] - b[4];
}

/** All pairs that no gate excludes, best first. */
export function rank(pairs: Iterable<PairFacts>, model: MatchingModel, rules: RuleSet, side: Side): Match[] {
  const ranked: { match: Match; keys: RankKeys }[] = [];
  for (const pair of pairs) {
    // Most pairs end at a gate; only the others are worth a score.
    if (isExcluded(pair, rules)) continue;
    const match = matchPair(pair, model, rules);
    ranked.push({ match, keys: rankKeys(match, side) });
  }
  return ranked.sort((a, b) => compareRank(a.keys, b.keys)).map(({ match }) => match);
}
