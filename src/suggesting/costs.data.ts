import { textPoints, type FieldCosts } from '../platform/graphql/cost/field-costs.js';

/** What finding occupations and skills in a text costs: it is held against every name that is known. */
export const suggestingCosts: FieldCosts = {
  'Query.suggestOccupations': { work: ({ text }) => 5 + textPoints(3, text), isSynchronous: true },
  'Query.suggestSkills': { work: ({ text }) => 5 + textPoints(2, text), isSynchronous: true },
};
