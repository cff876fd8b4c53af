export * from './terms.js';
export { DisabilityResolver } from './disability.resolver.js';
export { DisabilityGradeType, DisabilityKindType } from './disability.type.js';
