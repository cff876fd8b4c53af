import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What the quota of employers costs to work out. */
export const quotaCosts: FieldCosts = {
  'Employer.levy': { work: 20 },
  'Employer.levyIf': { work: 30 },
  'EmployerYear.disabledStaff': { size: 12 },
};
