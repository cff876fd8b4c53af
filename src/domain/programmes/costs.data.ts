import { lookUp, search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading programmes costs. */
export const programmeCosts: FieldCosts = {
  'Query.programmes': search,
  'Query.programme': lookUp,
  'Query.programmeKinds': { size: 70 },
};
