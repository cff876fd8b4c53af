export * from './terms.js';
export { welfareStandings } from './standing.loader.js';
export { PriorityTierModel } from './tier-order.entity.js';
export { PriorityTiersResolver } from './tier-order.resolver.js';
export { tierOrderOn } from './tier-order.service.js';
