export { Mandate } from './mandate.entity.js';
export { EmployerMandatesResolver, MandateResolver } from './mandate.resolver.js';
