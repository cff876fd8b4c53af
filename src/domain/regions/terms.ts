// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { cityOf, fullName, isWithin, lineage, regionNearness, regions, type Region, type RegionNearness } from './region.js';
export { homeProvince, serveProvince } from './home-province.js';
export { centreFault, countiesOfCities, distanceKm, distancesFrom, loadRegionCentres, regionsInOrder, unknownDistance, type RegionCentre } from './distances.js';
export { within } from './region.sql.js';
