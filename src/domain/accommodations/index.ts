export * from './terms.js';
export { accommodationCode } from './accommodation.bounds.js';
export { AccommodationResolver } from './accommodation.resolver.js';
export { AccommodationType } from './accommodation.type.js';
