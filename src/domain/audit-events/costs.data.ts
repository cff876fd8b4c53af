import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading the record costs. */
export const auditCosts: FieldCosts = {
  'Query.auditEvents': search,
};
