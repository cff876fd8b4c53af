export { educationLevels, type EducationLevelConcept } from './education.js';
export { EducationResolver } from './education.resolver.js';
export { EducationLevelType } from './education.type.js';
