export * from './terms.js';
export { skillCode } from './skill.bounds.js';
export { SkillResolver } from './skill.resolver.js';
export { SkillType } from './skill.type.js';
