import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import { narrowerSkills, skills, type Skill } from './skill.js';

@ObjectType('Skill', { simpleResolvers: true, implements: ConceptType, description: 'A skill (技能) in the graph of broader, narrower and related skills. Levels go from 1 (knows it) to 5 (teaches others).' })
export class SkillType extends ConceptType<Skill> {
  readonly __typename = 'Skill';

  @Field(() => [SkillType], { description: 'The skills directly above it; empty at the top.' })
  get broader(): SkillType[] { return this.entry.broader.map((code) => this.other(code)); }

  @Field(() => [SkillType], { description: 'The skills directly below it.' })
  get narrower(): SkillType[] { return narrowerSkills(this.entry.code).map((entry) => new SkillType(entry, this.locale)); }

  @Field(() => [SkillType], { description: 'Skills that help with it; the relation holds both ways.' })
  get related(): SkillType[] { return this.entry.related.map((code) => this.other(code)); }

  private other(code: string): SkillType { return new SkillType(skills.get(code), this.locale); }
}
