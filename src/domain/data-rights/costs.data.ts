import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What a copy of all that is held of a person costs: a statement for each table. */
export const dataRightsCosts: FieldCosts = {
  'JobSeeker.personalData': { work: 400 },
};
