import { lookUp, search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading employers costs. */
export const employerCosts: FieldCosts = {
  'Query.employers': search,
  'Query.employer': lookUp,
  'Employer.provisions': { size: 30 },
};
