export * from './terms.js';
export { OccupationResolver } from './occupation.resolver.js';
export { OccupationType } from './occupation.type.js';
