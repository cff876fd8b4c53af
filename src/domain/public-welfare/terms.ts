// The rules themselves, without GraphQL and the database.
export { isGraduateInWindow, isNearRetirementOn, isSevere, retirementOf, welfareTermsOn, type WelfareStanding } from './standing.js';
export { welfareObstacle, type Obstacle } from './target.js';
export { compareTiers, tiersMet } from './tiers.js';
export { defaultTierOrder, tierCodes, tiers, type TierCode } from './tiers.data.js';
export { welfareTerms } from './welfare-terms.data.js';
