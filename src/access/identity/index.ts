export { actingForHeader } from './acting-for.js';
export { disableAccount, grantRoles, heldFor } from './accounts.js';
export { DemoIssuer } from './demo-issuer.js';
export { Identity } from './identity.js';
export type { TokenIssuer } from './issuer.js';
export { OidcIssuer } from './oidc-issuer.js';
