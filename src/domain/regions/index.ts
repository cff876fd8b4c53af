export { cityOf, fullName, isWithin, lineage, regionNearness, regions, type Region, type RegionLevel, type RegionNearness } from './region.js';
