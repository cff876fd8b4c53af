export { maxSkillLevel, narrowerSkills, skillLevels, skillRelation, skills, type Skill, type SkillRelation } from './skill.js';
export { SkillResolver } from './skill.resolver.js';
export { SkillType } from './skill.type.js';
