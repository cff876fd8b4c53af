export { within } from './region.sql.js';
export { cityOf, fullName, isWithin, lineage, regionNearness, regions, type Region, type RegionLevel, type RegionNearness } from './region.js';
export { checkRegion, checkRegionOf } from './region.rules.js';
export { RegionResolver } from './region.resolver.js';
export { RegionType } from './region.type.js';
