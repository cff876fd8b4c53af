import { Field, InputType, Int } from 'type-graphql';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { educationLevelCode } from '../education/index.js';
import { vacancyBounds } from './vacancy.bounds.js';
import { EasedWhats } from './vacancy.enums.js';
import type { EasedWhat } from './vacancy.values.js';

@InputType({ description: 'A condition that a reserved post eases.' })
export class EasedConditionInput {
  @Field(() => EasedWhats, { description: 'Which one.' })
  what!: EasedWhat;

  @Bounded(vacancyBounds.eased)
  @Field(() => String, { nullable: true, description: 'What is usual for such a post, in words. Needed but for education and age, whose words follow from the values: there it is not kept.' })
  usual?: string | null;

  @Bounded(vacancyBounds.eased)
  @Field(() => String, { nullable: true, description: 'What holds here, in words. Needed but for education and age, whose words follow from the values: there it is not kept.' })
  eased?: string | null;

  @Bounded(educationLevelCode)
  @Field(() => String, { nullable: true, description: "Of EDUCATION, and needed there: the lowest level accepted here (code of educationLevels), below the post's minEducation." })
  minEducation?: string | null;

  @Field(() => Int, { nullable: true, description: "Of AGE, and needed there: the highest age accepted here, above the post's maxAge, up to 70." })
  maxAge?: number | null;
}
