import { search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** Points of counting all indicators of a region. */
export const measuresWork = 1000;

/** What the measures cost to count: a dozen statements over everything that is recorded, most of it in the database. */
export const measuresCosts: FieldCosts = {
  'Query.measures': { work: measuresWork, size: 10 },
  'Query.employersOwed': search,
  'Indicator.cases': { work: 10 },
  'Measure.clauses': { size: 12 },
  'Measure.indicators': { size: 8 },
  'Indicator.parts': { size: 18 },
};
