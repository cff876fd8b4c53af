import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading employments costs. */
export const employmentCosts: FieldCosts = {
  'Query.followUpsDue': search, 'Query.trialsDue': search, 'Query.contractsEnding': search,
  'Query.employmentRetention': { work: 300 },
  'EmploymentRetention.groups': { size: 8 }, 'RetentionGroup.marks': { size: 4 }, 'RetentionGroup.endReasons': { size: 7 },
};
