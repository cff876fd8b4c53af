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

const hoursDescription = 'Hours of coaching given so far, with at most one decimal, such as "12.5".';

@InputType({ description: 'The trial with which an employment begins.' })
export class TrialInput {
  @Field(() => Int, { description: 'Length of the trial in weeks, 1 to 12.' })
  weeks!: number;

  @Bounded(accountName)
  @Field(() => String, {
    nullable: true,
    description:
      'Account of the job coach who accompanies the trial; without one, the coach whose caseload has the job seeker ' +
      '(assignJobCoach).',
  })
  coach?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: hoursDescription })
  coachHours?: string | null;
}

@InputType({ description: 'A trial to be added to an employment that is already recorded.' })
export class BeginWorkTrialInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employment that begins with the trial.' })
  employmentId!: string;

  @Field(() => TrialInput, { description: 'Length, coach and coaching hours of the trial.' })
  trial!: TrialInput;
}

@InputType({ description: 'Change of the coach or the coaching hours of a trial; a field left out stays unchanged.' })
export class UpdateWorkTrialInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the trial to change.' })
  workTrialId!: string;

  @Bounded(accountName)
  @Field(() => String, {
    nullable: true,
    description: 'Account of the job coach who accompanies the trial (assignJobCoach); null for nobody.',
  })
  coach?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: hoursDescription })
  coachHours?: string | null;

  @Field(() => Int, { description: 'Version of the trial that you read; STALE when the trial has changed since.' })
  version!: number;
}

@InputType({ description: 'Evaluation of a trial; wentWell, needed or both are given.' })
export class RecordTrialEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the trial to evaluate.' })
  workTrialId!: string;

  @Field(() => DateScalar, { description: 'Day of the evaluation.' })
  evaluatedOn!: IsoDate;

  @Bounded(trialBounds.wentWell)
  @Field(() => String, { nullable: true, description: 'What the worker did well in the trial.' })
  wentWell?: string | null;

  @Bounded(trialBounds.needed)
  @Field(() => String, { nullable: true, description: 'What the worker still needs at work.' })
  needed?: string | null;

  @Field(() => TrialOutcomes, {
    description: 'Result of the evaluation: the work continues, the trial is extended, or the work ends.',
  })
  outcome!: TrialOutcome;

  @Field(() => Int, {
    nullable: true,
    description:
      'Weeks by which the trial is extended, 1 to 4; required for EXTENDED, refused otherwise.',
  })
  moreWeeks?: number | null;

  @Field(() => EndReasons, {
    nullable: true,
    description: 'Reason why the work ends; required for ENDED, refused otherwise.',
  })
  endReason?: EndReason | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of work for the outcome ENDED; without a day, evaluatedOn.',
  })
  endedOn?: IsoDate | null;

  @Field(() => Int, { description: 'Version of the trial that you read; STALE when the trial has changed since.' })
  version!: number;
}

@InputType({ description: 'Opinion of the job seeker on the trial.' })
export class RecordTrialStatementInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employment that began with the trial.' })
  employmentId!: string;

  @Bounded(trialBounds.statement)
  @Field(() => String, { description: 'Words of the job seeker, as said or written.' })
  statement!: string;

  @Field(() => Int, {
    description: 'Version of the employment that you read; STALE when the employment has changed since.',
  })
  version!: number;
}
