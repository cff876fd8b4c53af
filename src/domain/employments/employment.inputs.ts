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

@InputType({ description: 'Where a person works now.' })
export class RecordEmploymentInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Field(() => ID, { nullable: true, description: "The employer; null for one's own business." })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The institution or agency that sends the person there (劳务派遣).' })
  dispatchedById?: string | null;

  @Field(() => EmploymentKinds, { description: 'The kind of employment.' })
  kind!: EmploymentKind;

  @Field(() => DateScalar, { description: 'The first day.' })
  startedOn!: IsoDate;

  @Field(() => ContractKinds, { nullable: true, description: 'What was signed; unknown without it.' })
  contract?: ContractKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day of the contract; unknown without it.' })
  contractStartsOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day of the contract; without it none is agreed, or it is unknown.' })
  contractEndsOn?: IsoDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Pay or allowance a month, in yuan, 0 or more.' })
  monthlyPay?: string | null;

  @Field(() => ID, { nullable: true, description: "The person's place of supported employment that this one follows; it ends the day before, as moved on." })
  movedFromId?: string | null;

  @Field(() => TrialInput, { nullable: true, description: 'The trial with which it begins; without it there is none.' })
  trial?: TrialInput | null;
}

@InputType({ description: 'That an employment has ended.' })
export class EndEmploymentInput extends MutationInput {
  @Field(() => ID, { description: 'The employment.' })
  employmentId!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  endedOn!: IsoDate;

  @Field(() => EndReasons, { description: 'Why it ended.' })
  reason!: EndReason;

  @Field(() => Int, { description: 'The version that you read: refused when somebody changed it since.' })
  version!: number;
}

@InputType({ description: 'What a follow-up found, and what was done.' })
export class RecordFollowUpInput extends MutationInput {
  @Field(() => ID, { description: 'The employment.' })
  employmentId!: string;

  @Field(() => Int, { description: 'Which one: 1, 3, 6 or 12 months after the first day.' })
  month!: number;

  @Field(() => DateScalar, { description: 'When it was done.' })
  doneOn!: IsoDate;

  @Field(() => FollowUpFindings, { description: 'What it found.' })
  finding!: FollowUpFinding;

  @Field(() => [Difficulties], { nullable: true, description: 'What is difficult; needed where it found difficulties.' })
  difficulties?: Difficulty[] | null;

  @Field(() => [FollowUpActions], { nullable: true, description: 'What was done; needed where it found difficulties.' })
  actions?: FollowUpAction[] | null;

  @Bounded(employmentBounds.note)
  @Field(() => String, { nullable: true, description: 'What else is to be said.' })
  note?: string | null;

  @Field(() => Int, { description: 'The version of the employment that you read: refused when somebody changed it since.' })
  version!: number;
}
