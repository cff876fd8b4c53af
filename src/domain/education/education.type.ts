import { Field, Int, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import type { EducationLevelConcept } from './education.js';

@ObjectType('EducationLevel', { simpleResolvers: true, implements: ConceptType, description: 'A level of education (学历).' })
export class EducationLevelType extends ConceptType<EducationLevelConcept> {
  readonly __typename = 'EducationLevel';

  @Field(() => Int, { description: 'Rank of the level, 0 (none) to 7 (doctorate); a level meets every demand of the same or a lower rank.' })
  get rank(): number { return this.entry.rank; }
}
