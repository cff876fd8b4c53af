import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading placements costs. */
export const placementCosts: FieldCosts = {
  'Query.placements': search,
};
