export { EmployerEntitlementsResolver, JobSeekerEntitlementsResolver } from './policy.resolver.js';
