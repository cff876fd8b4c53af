import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading labour disputes costs. */
export const disputeCosts: FieldCosts = {
  'Query.labourDisputes': search,
};
