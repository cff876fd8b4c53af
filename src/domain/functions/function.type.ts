import { Field, ObjectType } from 'type-graphql';
import { ConceptType } from '../concepts/index.js';
import type { HumanFunction } from './function.js';

@ObjectType('HumanFunction', {
  simpleResolvers: true, implements: ConceptType,
  description: 'A human function (功能) that work demands, with its ICF code. Capacities of job seekers and demands of vacancies state a level of it from 0 (none) to 4 (no difficulty).',
})
export class HumanFunctionType extends ConceptType<HumanFunction> {
  readonly __typename = 'HumanFunction';

  @Field(() => String, { description: 'Code of the function in the WHO\'s International Classification of Functioning (ICF), such as "b210".' })
  get icfCode(): string { return this.entry.icfCode; }

  @Field(() => String, { description: "Question to put to a job seeker whose capacity for this function is unknown, in the reader's language." })
  get question(): string { return this.entry.question[this.locale]; }
}
