export * from './terms.js';
export { SkillResolver } from './skill.resolver.js';
export { SkillType } from './skill.type.js';
