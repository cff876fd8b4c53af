import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What the public sector costs to count. */
export const publicSectorCosts: FieldCosts = {
  'Query.publicBodies': { work: 100 },
  'Query.publicSectorStatistics': { work: 200 },
  'Query.publishedStatistics': { work: 10, size: 20 },
  'Employer.publicDuty': { work: 10 },
};
