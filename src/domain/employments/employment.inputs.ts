import { Field, ID, InputType, Int } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar, DecimalScalar } from '../../platform/graphql/scalars.js';
import { EmploymentKinds, type EmploymentKind } from '../seekers/index.js';
import { employmentBounds } from './employment.bounds.js';
import type { ContractKind, EndReason } from './employment.entity.js';
import { ContractKinds, Difficulties, EndReasons, FollowUpActions, FollowUpFindings } from './employment.enums.js';
import type { Difficulty, FollowUpAction, FollowUpFinding } from './follow-up.js';
import { TrialInput } from './trials/trial.inputs.js';

@InputType({ description: 'Present work of a job seeker, to be recorded as an employment.' })
export class RecordEmploymentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker who works.' })
  jobSeekerId!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the employer; null for self-employment.' })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the agency that sends the job seeker to the employer (劳务派遣); null where there is none.' })
  dispatchedById?: string | null;

  @Field(() => EmploymentKinds, { description: 'Kind of employment, such as FULL_TIME or SUPPORTED.' })
  kind!: EmploymentKind;

  @Field(() => DateScalar, { description: 'First day of work.' })
  startedOn!: IsoDate;

  @Field(() => ContractKinds, { nullable: true, description: 'Kind of contract that was signed; unknown where left out.' })
  contract?: ContractKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the contract; unknown where left out.' })
  contractStartsOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the contract; leave out where none is agreed or the day is unknown.' })
  contractEndsOn?: IsoDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Pay or allowance a month in yuan, 0 or more; unknown where left out.' })
  monthlyPay?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the supported employment that the job seeker leaves for this one; it ends the day before, with the reason MOVED_ON.' })
  movedFromId?: string | null;

  @Field(() => TrialInput, { nullable: true, description: 'Trial with which the employment begins; leave out where there is none.' })
  trial?: TrialInput | null;
}

@InputType({ description: 'End of an employment, with day and reason.' })
export class EndEmploymentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employment that has ended.' })
  employmentId!: string;

  @Field(() => DateScalar, { description: 'Last day of work.' })
  endedOn!: IsoDate;

  @Field(() => EndReasons, { description: 'Reason why the employment ended.' })
  reason!: EndReason;

  @Field(() => Int, { description: 'Version of the employment that you read; STALE when the employment has changed since.' })
  version!: number;
}

@InputType({ description: 'Result of a follow-up and the actions taken.' })
export class RecordFollowUpInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the employment that was looked at.' })
  employmentId!: string;

  @Field(() => Int, { description: 'Month of the follow-up after the first day: 1, 3, 6 or 12.' })
  month!: number;

  @Field(() => DateScalar, { description: 'Day on which the follow-up was done.' })
  doneOn!: IsoDate;

  @Field(() => FollowUpFindings, { description: 'Result of the follow-up.' })
  finding!: FollowUpFinding;

  @Field(() => [Difficulties], { nullable: true, description: 'Difficulties at work; required where the finding is DIFFICULT.' })
  difficulties?: Difficulty[] | null;

  @Field(() => [FollowUpActions], { nullable: true, description: 'Actions taken; required where the finding is DIFFICULT.' })
  actions?: FollowUpAction[] | null;

  @Bounded(employmentBounds.note)
  @Field(() => String, { nullable: true, description: 'Further remarks on the follow-up.' })
  note?: string | null;

  @Field(() => Int, { description: 'Version of the employment that you read; STALE when the employment has changed since.' })
  version!: number;
}
