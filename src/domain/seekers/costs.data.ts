import { lookUp, search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading people costs. */
export const seekerCosts: FieldCosts = {
  'Query.jobSeekers': search,
  'Query.jobSeeker': lookUp,
  'Query.consentForms': { size: 3 },
  'JobSeeker.capacities': { size: 33 },
  'JobSeeker.skills': { size: 10 },
};
