export * from './terms.js';
export { within } from './region.sql.js';
export { checkRegion, checkRegionOf } from './region.rules.js';
export { RegionResolver } from './region.resolver.js';
export { RegionType } from './region.type.js';
