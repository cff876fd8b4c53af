// The rule itself, without GraphQL and the database.
export { isNearRetirement, isRetired, retirementDay, type RetirementDay, type WomensGroup } from './retirement-day.js';
export { retirementRules } from './retirement.data.js';
export { lowestWorkingAge } from './working-age.data.js';
