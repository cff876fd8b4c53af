export { policies } from './policies.data.js';
export { EmployerEntitlementsResolver, JobSeekerEntitlementsResolver } from './policy.resolver.js';
export { policyCosts } from './costs.data.js';
