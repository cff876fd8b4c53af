export * from './terms.js';
export { occupationCode, occupationGroup } from './occupation.bounds.js';
export { OccupationResolver } from './occupation.resolver.js';
export { OccupationType } from './occupation.type.js';
