export { planningCosts } from './costs.data.js';
export { FairPlanningResolver } from './fairs/plan.resolver.js';
