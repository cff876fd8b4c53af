import { Field, Int, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import type { DisabilityGradeConcept, DisabilityKindConcept } from './disability.js';

@ObjectType('DisabilityKind', { simpleResolvers: true, implements: ConceptType, description: 'One of the seven kinds of disability (残疾类别) of GB/T 26341-2010.' })
export class DisabilityKindType extends ConceptType<DisabilityKindConcept> {
  readonly __typename = 'DisabilityKind';

  @Field(() => Int, { description: 'Digit of the kind in the number of a disability certificate, 1 to 7.' })
  get digit(): number { return this.entry.digit; }
}

@ObjectType('DisabilityGrade', { simpleResolvers: true, implements: ConceptType, description: 'One of the four grades of disability (残疾等级) of GB/T 26341-2010; 1 is the heaviest.' })
export class DisabilityGradeType extends ConceptType<DisabilityGradeConcept> {
  readonly __typename = 'DisabilityGrade';

  @Field(() => Int, { description: 'Digit of the grade in the number of a disability certificate, 1 to 4.' })
  get digit(): number { return this.entry.digit; }
}
