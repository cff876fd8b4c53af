import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { planBounds } from './employment-plan.bounds.js';
import type { PlanStep } from './employment-plan.entity.js';

export interface EmploymentPlanRow {
  readonly id: number; readonly job_seeker_id: number; readonly goal: string; readonly steps: readonly PlanStep[]; readonly agreed_on: IsoDate; readonly review_on: IsoDate; readonly version: number;
}

@ObjectType('PlanStep', { simpleResolvers: true, description: 'One step of an employment plan.' })
export class PlanStepType {
  constructor(private readonly step: PlanStep, private readonly today: IsoDate) {}

  @Field(() => String, { description: 'Action to be taken, in words.' })
  get what(): string { return this.step.what; }

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the step is to be done; null where no day was set.' })
  get dueOn(): string | null { return this.step.dueOn; }

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the step was done; null while it is not done.' })
  get doneOn(): string | null { return this.step.doneOn; }

  @Field(() => Boolean, { description: 'Whether dueOn has passed and the step is not done.' })
  get isLate(): boolean { return this.step.doneOn === null && this.step.dueOn !== null && this.step.dueOn < this.today; }
}

@ObjectType('EmploymentPlan', { implements: Node, simpleResolvers: true, description: 'The plan of a job seeker (一人一策): the goal, and the steps agreed with the centre or the job coach. A job seeker has at most one.' })
export class EmploymentPlanType implements Node {
  readonly __typename = 'EmploymentPlan';

  constructor(readonly row: EmploymentPlanRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id of the plan.' })
  get id(): string { return globalId('EmploymentPlan', this.row.id); }

  @Field(() => String, { description: 'Goal of the job seeker, in words.' })
  get goal(): string { return this.row.goal; }

  @Field(() => [PlanStepType], { description: 'Steps of the plan, in order.' })
  get steps(): PlanStepType[] { return this.row.steps.map((step) => new PlanStepType(step, this.today)); }

  @Field(() => DateScalar, { description: 'Day on which the present version of the plan was agreed.' })
  get agreedOn(): string { return this.row.agreed_on; }

  @Field(() => DateScalar, { description: 'Day on which the plan is to be reviewed.' })
  get reviewOn(): string { return this.row.review_on; }

  @Field(() => Int, { description: 'Number of the present version, to be sent with agreeEmploymentPlan.' })
  get version(): number { return this.row.version; }
}

@InputType({ description: 'One step of an employment plan.' })
export class PlanStepInput {
  @Bounded(planBounds.step)
  @Field(() => String, { description: 'Action to be taken, in words.' })
  what!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the step is to be done; left out where no day is set.' })
  dueOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the step was done; left out while it is not done.' })
  doneOn?: IsoDate | null;
}

@InputType({ description: 'The whole plan of a job seeker, which replaces the present plan.' })
export class AgreeEmploymentPlanInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job seeker whose plan it is.' })
  jobSeekerId!: string;

  @Bounded(planBounds.goal)
  @Field(() => String, { description: 'Goal of the job seeker, in words.' })
  goal!: string;

  @Bounded(planBounds.steps)
  @Field(() => [PlanStepInput], { description: 'Steps of the plan, in order; at least one.' })
  steps!: PlanStepInput[];

  @Field(() => DateScalar, { description: 'Day on which the plan is to be reviewed.' })
  reviewOn!: IsoDate;

  @Field(() => Int, { nullable: true, description: 'Version of the present plan that you read, required where there is one; STALE where it has changed since.' })
  version?: number | null;
}
