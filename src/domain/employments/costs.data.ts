import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading employments costs. */
export const employmentCosts: FieldCosts = {
  'Query.followUpsDue': search,
};
