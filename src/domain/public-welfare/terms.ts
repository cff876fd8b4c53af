// The rules themselves, without GraphQL and the database.
export { isGraduateInWindow, isNearRetirementOn, isRetiredOn, isSevere, retirementOf, welfareTermsOn, type WelfareStanding } from './standing.js';
export { welfareObstacle, type Obstacle } from './target.js';
export { compareTiers, tiersMet } from './tiers.js';
export { defaultTierOrder, tierCodes, tiers, type TierCode, type TierOrder } from './tiers.data.js';
export { welfareTerms, type WelfareTerms } from './welfare-terms.data.js';
