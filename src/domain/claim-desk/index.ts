import './claim.notices.js';

export { ClaimResolver, EmployerClaimsResolver, JobSeekerClaimsResolver } from './claim.resolver.js';
export { claimCosts } from './costs.data.js';
