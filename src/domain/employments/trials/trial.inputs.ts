import { Field, ID, InputType, Int } from 'type-graphql';
import { accountName } from '../../../access/index.js';
import type { IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar } from '../../../platform/graphql/scalars.js';
import type { EndReason } from '../employment.entity.js';
import { EndReasons } from '../employment.enums.js';
import { trialBounds } from './trial.bounds.js';
import type { TrialOutcome } from './trial.js';
import { TrialOutcomes } from './trial.type.js';

const hoursDescription = 'Hours that the job coach has given so far, to a tenth, as "12.5".';

@InputType({ description: 'The trial with which an employment begins.' })
export class TrialInput {
  @Field(() => Int, { description: 'For how many weeks, 1 to 12.' })
  weeks!: number;

  @Bounded(accountName)
  @Field(() => String, {
    nullable: true,
    description:
      "The account of the job coach who accompanies it: the person's (assignJobCoach), who is taken without it.",
  })
  coach?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: hoursDescription })
  coachHours?: string | null;
}

@InputType({ description: 'The trial with which an employment that is recorded already begins.' })
export class BeginWorkTrialInput extends MutationInput {
  @Field(() => ID, { description: 'The employment.' })
  employmentId!: string;

  @Field(() => TrialInput, { description: 'The trial.' })
  trial!: TrialInput;
}

@InputType({ description: 'Who accompanies a trial, and for how long so far. What is left out stays.' })
export class UpdateWorkTrialInput extends MutationInput {
  @Field(() => ID, { description: 'The trial.' })
  workTrialId!: string;

  @Bounded(accountName)
  @Field(() => String, {
    nullable: true,
    description: "The account of the job coach: the person's (assignJobCoach); null for nobody.",
  })
  coach?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: hoursDescription })
  coachHours?: string | null;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}

@InputType({ description: 'The evaluation of a trial. Say what went well, or what is needed, or both.' })
export class RecordTrialEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The trial.' })
  workTrialId!: string;

  @Field(() => DateScalar, { description: 'The day of the evaluation.' })
  evaluatedOn!: IsoDate;

  @Bounded(trialBounds.wentWell)
  @Field(() => String, { nullable: true, description: 'What went well.' })
  wentWell?: string | null;

  @Bounded(trialBounds.needed)
  @Field(() => String, { nullable: true, description: 'What the person needs at work.' })
  needed?: string | null;

  @Field(() => TrialOutcomes, { description: 'What it comes to.' })
  outcome!: TrialOutcome;

  @Field(() => Int, {
    nullable: true,
    description:
      'By how many weeks the trial is extended, 1 to 4; needed where it is extended, and not allowed otherwise.',
  })
  moreWeeks?: number | null;

  @Field(() => EndReasons, {
    nullable: true,
    description: 'Why the work ends; needed where it ends, and not allowed otherwise.',
  })
  endReason?: EndReason | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the work, where it ends; the day of the evaluation without it.',
  })
  endedOn?: IsoDate | null;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}

@InputType({ description: 'What the person says of the trial.' })
export class RecordTrialStatementInput extends MutationInput {
  @Field(() => ID, { description: 'The employment.' })
  employmentId!: string;

  @Bounded(trialBounds.statement)
  @Field(() => String, { description: 'The words.' })
  statement!: string;

  @Field(() => Int, {
    description: 'The version of the employment that you read: refused when somebody changed it since.',
  })
  version!: number;
}
