import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { points } from '../../matching/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { gapOf } from './problem.js';

@InputType({ description: 'A job fair whose interviews are to be planned. Booked interviews stay as they are, so that a new plan after a cancellation moves nobody.' })
export class PlanJobFairInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the job fair to plan.' })
  jobFairId!: string;

  @Field(() => Boolean, { description: 'True: the planned interviews are booked; else the plan is only returned.' })
  adopt!: boolean;

  @Field(() => Int, { nullable: true, description: 'Time limit of the search in seconds, 1 to 60; 20 where left out. The best plan found is returned.' })
  seconds?: number | null;
}

/** What is told of a plan. Fits are sums of basis points. */
export interface PlanReport {
  readonly isAdopted: boolean; readonly interviewCount: number; readonly keptCount: number; readonly withoutInterview: number;
  readonly fit: number; readonly bound: number; readonly greedyFit: number; readonly isCutShort: boolean;
}

@ObjectType('JobFairPlan', { simpleResolvers: true, description: 'Plan of the interviews of a job fair with the greatest sum of scores, and the proof of it. Booked interviews stay as they are. It names nobody.' })
export class JobFairPlanType {
  constructor(private readonly report: PlanReport) {}

  @Field(() => Boolean, { description: 'Whether the planned interviews were booked.' })
  get isAdopted(): boolean { return this.report.isAdopted; }

  @Field(() => Int, { description: 'Number of interviews, with those that were booked before.' })
  get interviewCount(): number { return this.report.interviewCount; }

  @Field(() => Int, { description: 'Number of interviews that were booked before, and stay.' })
  get keptCount(): number { return this.report.keptCount; }

  @Field(() => Int, { description: 'Number of registered job seekers without an interview.' })
  get withoutInterview(): number { return this.report.withoutInterview; }

  @Field(() => DecimalScalar, { description: 'Sum of the scores of all pairs of the plan, each 0 to 100.' })
  get fit(): string { return points(this.report.fit); }

  @Field(() => DecimalScalar, { description: 'Upper bound of the sum of scores of any plan that keeps the booked interviews.' })
  get bound(): string { return points(this.report.bound); }

  @Field(() => DecimalScalar, { description: 'Largest possible share by which the plan is below the best, as 0.0010; 0.0000 where the plan is proven to be the best.' })
  get gap(): string { return gapOf(this.report).toFixed(4); }

  @Field(() => DecimalScalar, { description: 'Sum of scores of a simple plan, for comparison: the best pair takes its first slot, then the next pair.' })
  get greedyFit(): string { return points(this.report.greedyFit); }

  @Field(() => Boolean, { description: 'Whether the time limit ended the search.' })
  get isCutShort(): boolean { return this.report.isCutShort; }
}
