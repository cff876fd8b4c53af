import type { FieldCosts } from '../platform/graphql/cost/estimate.js';

/** Points of a ranking: it looks at every post, or at everybody. A point is about what an object in an answer costs. */
export const rankingCost = 200;

/** Points of what changes would bring: every post, or everybody, is looked at, and more than once. */
export const improvementsCost = 2 * rankingCost;

/** Points of one pair. */
export const pairCost = 5;

/** What the fields of matching cost beside the objects that they answer with. */
export const matchingCosts: FieldCosts = {
  'JobSeeker.matches': rankingCost,
  'Vacancy.candidates': rankingCost,
  'JobFair.matches': rankingCost,
  'JobSeeker.improvements': improvementsCost,
  'JobSeeker.nextQuestions': improvementsCost,
  'Vacancy.improvements': improvementsCost,
  'SeekerImprovement.best': 3 * pairCost,
  'VacancyImprovement.best': 3 * pairCost,
  'Query.match': pairCost,
  'Mutation.storeMatch': pairCost,
};
