import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { functionCode } from '../functions/index.js';
import { seekerBounds } from '../seekers/index.js';
import { assessmentBounds } from './programme.bounds.js';

@InputType({ description: 'Capacity of one function, as an assessment found it.' })
export class AssessedCapacityInput {
  @Bounded(functionCode)
  @Field(() => String, { description: 'Code of the function (see Query.humanFunctions).' })
  function!: string;

  @Field(() => Int, { description: 'Capacity without aids, 0 (none) to 4 (no difficulty).' })
  level!: number;
}

@InputType({ description: "The result of an assessment of a job seeker's abilities for work." })
export class RecordAbilityAssessmentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who was assessed.' })
  jobSeekerId!: string;

  @Field(() => DateScalar, { description: 'Day of the assessment, today or earlier.' })
  assessedOn!: IsoDate;

  @Bounded(assessmentBounds.assessor)
  @Field(() => String, { description: 'Name of the team that made the assessment.' })
  assessor!: string;

  @Bounded(seekerBounds.capacities)
  @Field(() => [AssessedCapacityInput], { description: 'Capacities that were found, at least one; capacities of other functions stay as they are.' })
  capacities!: AssessedCapacityInput[];

  @Bounded(assessmentBounds.note)
  @Field(() => String, { nullable: true, description: 'Recommendation of the assessors.' })
  note?: string | null;

  @Field(() => Int, { description: "Version of the job seeker's profile that you read; STALE where it has changed since." })
  version!: number;
}
