import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { functionCode } from '../functions/index.js';
import { seekerBounds } from '../seekers/index.js';
import { assessmentBounds } from './programme.bounds.js';

@InputType({ description: 'What an assessment found of a function.' })
export class AssessedCapacityInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function.' })
  function!: string;

  @Field(() => Int, { description: 'The level, 0 (none) to 4 (no difficulty).' })
  level!: number;
}

@InputType({ description: "An assessment of somebody's abilities for work." })
export class RecordAbilityAssessmentInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => DateScalar, { description: 'The day of the assessment, today or before.' })
  assessedOn!: IsoDate;

  @Bounded(assessmentBounds.assessor)
  @Field(() => String, { description: 'Which team assessed.' })
  assessor!: string;

  @Bounded(seekerBounds.capacities)
  @Field(() => [AssessedCapacityInput], { description: 'What it found, 1 function or more; of the functions that are not named, what is known stays.' })
  capacities!: AssessedCapacityInput[];

  @Bounded(assessmentBounds.note)
  @Field(() => String, { nullable: true, description: 'What it recommends.' })
  note?: string | null;

  @Field(() => Int, { description: "The version of the person's profile that you read: refused when somebody changed it since." })
  version!: number;
}
