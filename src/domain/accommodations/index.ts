export { accommodations, subsidies, supportLevels, type Accommodation, type Subsidy } from './accommodation.js';
export { AccommodationResolver } from './accommodation.resolver.js';
export { AccommodationType, SubsidyType } from './accommodation.type.js';
