export { PublicDutyResolver, PublicSectorResolver } from './public-sector.resolver.js';
export { PublicStatistics, RecruitingPlan } from './recruiting-plan.entity.js';
export { plansAreAskedOf, standingOfBodies } from './standing.sql.js';
export { publicSectorCosts } from './costs.data.js';
