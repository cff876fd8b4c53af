export { anonymous, operator, roles, type Actor, type Role } from './actor.js';
export { administrator, allow, counsellorFor, everyone, hasRole, meets, notFound, recruiterOf, self, signedIn, type Condition } from './allow.js';
export { requestContext, type LoaderKind, type RequestContext } from './context.js';
export { Sealer } from './sealer.js';
export { readSecrets, type Secrets } from './secrets.js';
export { Tokens } from './tokens.js';
