export * from './terms.js';
export { EducationResolver } from './education.resolver.js';
export { EducationLevelType } from './education.type.js';
