import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading claims costs. */
export const claimCosts: FieldCosts = {
  'Query.claims': search,
};
