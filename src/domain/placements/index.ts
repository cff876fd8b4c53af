export { placementHistories, placementObstacle, type PlacementHistory } from './history.js';
export { Placement } from './placement.entity.js';
export { JobSeekerPlacementsResolver, PlacementResolver } from './placement.resolver.js';
export { placementCosts } from './costs.data.js';
export { hasSecondTerm, placementTerm } from './term.js';
import './placement.notices.js';
