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

@ObjectType('PlanStep', { simpleResolvers: true, description: 'A step of a plan.' })
export class PlanStepType {
  constructor(private readonly step: PlanStep, private readonly today: IsoDate) {}

  @Field(() => String, { description: 'What is to be done.' })
  get what(): string { return this.step.what; }

  @Field(() => DateScalar, { nullable: true, description: 'By when; null for no day.' })
  get dueOn(): string | null { return this.step.dueOn; }

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null until then.' })
  get doneOn(): string | null { return this.step.doneOn; }

  @Field(() => Boolean, { description: 'Whether its day has passed without its being done.' })
  get isLate(): boolean { return this.step.doneOn === null && this.step.dueOn !== null && this.step.dueOn < this.today; }
}

@ObjectType('EmploymentPlan', { implements: Node, simpleResolvers: true, description: 'The one plan of a person (一人一策): what they want to reach, and the steps that were agreed with the centre or the job coach.' })
export class EmploymentPlanType implements Node {
  readonly __typename = 'EmploymentPlan';

  constructor(readonly row: EmploymentPlanRow, private readonly today: IsoDate) {}

  @Field(() => ID, { description: 'Global id.' })
  get id(): string { return globalId('EmploymentPlan', this.row.id); }

  @Field(() => String, { description: 'What the person wants to reach.' })
  get goal(): string { return this.row.goal; }

  @Field(() => [PlanStepType], { description: 'The steps, in their order.' })
  get steps(): PlanStepType[] { return this.row.steps.map((step) => new PlanStepType(step, this.today)); }

  @Field(() => DateScalar, { description: 'When it was agreed, or last agreed anew.' })
  get agreedOn(): string { return this.row.agreed_on; }

  @Field(() => DateScalar, { description: 'When it is looked at again.' })
  get reviewOn(): string { return this.row.review_on; }

  @Field(() => Int, { description: 'Counts its changes.' })
  get version(): number { return this.row.version; }
}

@InputType({ description: 'A step of a plan.' })
export class PlanStepInput {
  @Bounded(planBounds.step)
  @Field(() => String, { description: 'What is to be done.' })
  what!: string;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn?: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn?: IsoDate | null;
}

@InputType({ description: 'The plan of a person, as it is to be from now on.' })
export class AgreeEmploymentPlanInput extends MutationInput {
  @Field(() => ID, { description: 'The person.' })
  jobSeekerId!: string;

  @Bounded(planBounds.goal)
  @Field(() => String, { description: 'What the person wants to reach.' })
  goal!: string;

  @Bounded(planBounds.steps)
  @Field(() => [PlanStepInput], { description: 'The steps, in their order; one at least.' })
  steps!: PlanStepInput[];

  @Field(() => DateScalar, { description: 'When it is looked at again.' })
  reviewOn!: IsoDate;

  @Field(() => Int, { nullable: true, description: 'The version that you read, where there is a plan already: refused when somebody changed it since.' })
  version?: number | null;
}
