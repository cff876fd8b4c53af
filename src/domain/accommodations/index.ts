export * from './terms.js';
export { AccommodationResolver } from './accommodation.resolver.js';
export { AccommodationType, SubsidyType } from './accommodation.type.js';
