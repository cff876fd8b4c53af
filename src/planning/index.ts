export { planningCosts } from './costs.data.js';
export { AllocationRefusalResolver, WelfareAllocationResolver } from './welfare/allocation.resolver.js';
export { FairPlanningResolver } from './fairs/plan.resolver.js';
