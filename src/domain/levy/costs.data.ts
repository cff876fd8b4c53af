import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What the levy costs to work out. */
export const levyCosts: FieldCosts = {
  'Query.levy': { work: 15, isSynchronous: true },
  'Levy.employees': { size: 12 },
  'Levy.steps': { size: 8 },
};
