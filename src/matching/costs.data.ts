import type { FieldCosts } from '../platform/graphql/cost/field-costs.js';

/** Points of a ranking: it looks at every post, or at everybody. A point is about what an object in an answer costs. */
export const rankingCost = 200;

/** Points of a fair's ranking at most: it looks at everybody who is registered with every post that is brought. */
export const fairRankingCost = 5 * rankingCost;

/** Points of what changes would bring: every post, or everybody, is looked at, and more than once. */
export const improvementsCost = 2 * rankingCost;

/** Points of one pair. */
export const pairCost = 5;

/** What the fields of matching cost beside the objects that they answer with. */
export const matchingCosts: FieldCosts = {
  'JobSeeker.matches': { work: rankingCost, isReported: true },
  'Vacancy.candidates': { work: rankingCost, isReported: true },
  'JobFair.matches': { work: fairRankingCost, isReported: true },
  'JobSeeker.improvements': { work: improvementsCost, isReported: true },
  'JobSeeker.nextQuestions': { work: improvementsCost, isReported: true },
  'Vacancy.improvements': { work: improvementsCost, isReported: true },
  'SeekerImprovement.best': { work: 3 * pairCost, size: 3, isReported: true },
  'VacancyImprovement.best': { work: 3 * pairCost, size: 3, isReported: true },
  'Query.match': { work: pairCost, isReported: true },
  'Mutation.storeMatch': { work: pairCost, isReported: true },
  'MatchingModel.constants': { size: 70 },
  'Match.gates': { size: 26 },
  'MatchFactor.lines': { size: 13 },
};
