import type { FieldCosts } from '../platform/graphql/cost/estimate.js';

/** Points of a plan: it looks at every pair of a fair, or of those who applied. */
export const planningCost = 500;

export const planningCosts: FieldCosts = { 'Mutation.planJobFair': planningCost, 'Mutation.allocatePublicWelfarePosts': planningCost };
