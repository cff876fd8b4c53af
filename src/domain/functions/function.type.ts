import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import type { HumanFunction } from './function.js';

@ObjectType('HumanFunction', {
  simpleResolvers: true, implements: ConceptType,
  description: 'A human function (功能) that work calls on, with its ICF code. Capacities and demands are stated for it from 0 (none) to 4 (no difficulty).',
})
export class HumanFunctionType extends ConceptType<HumanFunction> {
  readonly __typename = 'HumanFunction';

  @Field(() => String, { description: "Its code in the WHO's classification of functioning (ICF)." })
  get icfCode(): string { return this.entry.icfCode; }

  @Field(() => String, { description: 'What a person is asked when the capacity is unknown.' })
  get question(): string { return this.entry.question[this.locale]; }
}
