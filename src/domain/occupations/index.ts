export * from './terms.js';
export { DemandSettings, Inherences } from './demand.enums.js';
export { occupationCode, occupationGroup } from './occupation.bounds.js';
export { OccupationResolver } from './occupation.resolver.js';
export { OccupationType } from './occupation.type.js';
