import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading the help zone costs. */
export const procurementCosts: FieldCosts = {
  'Query.products': search,
};
