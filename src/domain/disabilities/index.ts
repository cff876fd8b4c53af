export { disabilityGrades, disabilityKinds, kindOf, multipleKinds, type DisabilityGradeConcept, type DisabilityKindConcept } from './disability.js';
export { DisabilityResolver } from './disability.resolver.js';
export { DisabilityGradeType, DisabilityKindType } from './disability.type.js';
export { supportedEmploymentRule } from './supported-employment.data.js';
