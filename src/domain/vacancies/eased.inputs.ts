import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { educationLevelCode } from '../education/index.js';
import { vacancyBounds } from './vacancy.bounds.js';
import { EasedWhats } from './vacancy.enums.js';
import type { EasedWhat } from './vacancy.values.js';

@InputType({ description: 'A usual condition that a reserved vacancy relaxes.' })
export class EasedConditionInput {
  @Field(() => EasedWhats, { description: 'Kind of the condition that is relaxed.' })
  what!: EasedWhat;

  @Bounded(vacancyBounds.eased)
  @Field(() => String, { nullable: true, description: 'Usual condition in words; required and stored for other kinds than EDUCATION and AGE, whose words follow from the values.' })
  usual?: string | null;

  @Bounded(vacancyBounds.eased)
  @Field(() => String, { nullable: true, description: 'Relaxed condition in words; required and stored for other kinds than EDUCATION and AGE, whose words follow from the values.' })
  eased?: string | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: "For EDUCATION, required: lowest level accepted (code of educationLevels), below the vacancy's minEducation." })
  minEducation?: string | null;

  @Field(() => Int, { nullable: true, description: "For AGE, required: highest age accepted, above the vacancy's maxAge, up to 70." })
  maxAge?: number | null;
}
