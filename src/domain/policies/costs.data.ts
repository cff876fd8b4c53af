import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What the conditions of policies cost to judge. */
export const policyCosts: FieldCosts = {
  'Query.policies': { size: 20 },
  'Policy.conditions': { size: 8 },
  'Entitlement.met': { size: 6 },
  'Employer.entitlements': { work: 20, size: 10, isSynchronous: true },
  'JobSeeker.entitlements': { work: 20, size: 10, isSynchronous: true },
};
