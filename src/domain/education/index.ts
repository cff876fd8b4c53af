export * from './terms.js';
export { educationLevelCode } from './education.bounds.js';
export { EducationResolver } from './education.resolver.js';
export { EducationLevelType } from './education.type.js';
