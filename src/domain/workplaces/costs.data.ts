import { lookUp, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading workplaces costs. */
export const workplaceCosts: FieldCosts = {
  'Query.workplace': lookUp,
};
