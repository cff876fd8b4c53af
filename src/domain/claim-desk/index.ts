import './claim.notices.js';

export { ClaimResolver, EmployerClaimsResolver, JobSeekerClaimsResolver } from './claim.resolver.js';
export { openClaims } from './claim.service.js';
export { ClaimConnection, type ClaimType } from './claim.type.js';
export { claimCosts } from './costs.data.js';
