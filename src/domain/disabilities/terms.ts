// The terms themselves: whoever asks for no more, a thread above all, loads neither GraphQL nor the database with them.
export { disabilityGrades, disabilityKinds, kindOf } from './disability.js';
export { inAnyGroup, isInGroup, type DisabilityGroup } from './disability-groups.js';
export { supportedEmploymentRule } from './supported-employment.data.js';
