import type { FieldCosts } from '../platform/graphql/cost/field-costs.js';

/** Points of a fair's plan: a solver works on every pair of it, on another thread, for some tenths of a second. */
export const fairPlanCost = 10_000;

/** Points of an allotment: it looks at every pair of those who applied. */
export const allocationCost = 500;

export const planningCosts: FieldCosts = {
  'Mutation.planJobFair': { work: fairPlanCost, isReported: true },
  'Mutation.allocatePublicWelfarePosts': { work: allocationCost, isReported: true },
  'PublicWelfareAllocation.decisions': { size: 100 },
  'AllocationDecision.refusals': { size: 10 },
};
