import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import { narrowerSkills, skills, type Skill } from './skill.js';

@ObjectType('Skill', { simpleResolvers: true, implements: ConceptType, description: 'A skill (技能) in the tree of broader, narrower and related skills. A job seeker has a skill at a level from 1 (knows the skill) to 5 (teaches others).' })
export class SkillType extends ConceptType<Skill> {
  readonly __typename = 'Skill';

  @Field(() => [SkillType], { description: 'Skills directly above this skill in the tree; empty at the top.' })
  get broader(): SkillType[] { return this.entry.broader.map((code) => this.other(code)); }

  @Field(() => [SkillType], { description: 'Skills directly below this skill in the tree; empty at the bottom.' })
  get narrower(): SkillType[] { return narrowerSkills(this.entry.code).map((entry) => new SkillType(entry, this.locale)); }

  @Field(() => [SkillType], { description: 'Skills that partly help with the work of this one; the relation holds both ways.' })
  get related(): SkillType[] { return this.entry.related.map((code) => this.other(code)); }

  private other(code: string): SkillType { return new SkillType(skills.get(code), this.locale); }
}
