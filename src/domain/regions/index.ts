export * from './terms.js';
export { regionCode } from './region.bounds.js';
export { filedRegion, within } from './region.sql.js';
export { checkRegionOf } from './region.rules.js';
export { RegionResolver } from './region.resolver.js';
export { RegionCentreRow } from './region-centre.entity.js';
export { readRegionCentres, storeRegionCentres } from './region-centre.store.js';
export { RegionType } from './region.type.js';
