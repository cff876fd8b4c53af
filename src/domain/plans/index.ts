export { EmploymentPlan } from './employment-plan.entity.js';
export { EmploymentPlanResolver, JobSeekerPlanResolver } from './employment-plan.resolver.js';
