import { Field, Int, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import type { EducationLevelConcept } from './education.js';

@ObjectType('EducationLevel', { simpleResolvers: true, implements: ConceptType, description: 'A level of education (学历).' })
export class EducationLevelType extends ConceptType<EducationLevelConcept> {
  readonly __typename = 'EducationLevel';

  @Field(() => Int, { description: 'Its rank, 0 to 7: a higher or equal rank meets a demand.' })
  get rank(): number { return this.entry.rank; }
}
