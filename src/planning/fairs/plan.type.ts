import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { points } from '../../matching/index.js';
import { MutationInput } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { gapOf } from './problem.js';

@InputType({ description: 'Which interviews of a fair are to be planned.' })
export class PlanJobFairInput extends MutationInput {
  @Field(() => ID, { description: 'The fair.' })
  jobFairId!: string;

  @Field(() => Boolean, { description: 'Whether the interviews are booked; without it the plan is told and nothing is written.' })
  adopt!: boolean;

  @Field(() => Int, { nullable: true, description: 'For how many seconds a better plan is looked for, 1 to 60; 20 without it. The best so far is given.' })
  seconds?: number | null;
}

/** What is told of a plan. Fits are sums of basis points. */
export interface PlanReport {
  readonly isAdopted: boolean; readonly interviewCount: number; readonly keptCount: number; readonly withoutInterview: number;
  readonly fit: number; readonly bound: number; readonly greedyFit: number; readonly isCutShort: boolean;
}

@ObjectType('JobFairPlan', { simpleResolvers: true, description: 'A plan of the interviews of a fair: of greatest total fit, with what proves it. Interviews that are booked stay as they are. Nobody is named.' })
export class JobFairPlanType {
  constructor(private readonly report: PlanReport) {}

  @Field(() => Boolean, { description: 'Whether it has been booked.' })
  get isAdopted(): boolean { return this.report.isAdopted; }

  @Field(() => Int, { description: 'Interviews, with those that were booked before.' })
  get interviewCount(): number { return this.report.interviewCount; }

  @Field(() => Int, { description: 'Of them, those that were booked before, and stay.' })
  get keptCount(): number { return this.report.keptCount; }

  @Field(() => Int, { description: 'People who are registered and have no interview.' })
  get withoutInterview(): number { return this.report.withoutInterview; }

  @Field(() => DecimalScalar, { description: 'Sum of the scores of its pairs, each 0 to 100.' })
  get fit(): string { return points(this.report.fit); }

  @Field(() => DecimalScalar, { description: 'No plan that keeps what is booked has a greater sum than this.' })
  get bound(): string { return points(this.report.bound); }

  @Field(() => DecimalScalar, { description: 'How far it may lie below the best, as a share: 0.0010 for a thousandth; 0.0000 where it is proven to be the best.' })
  get gap(): string { return gapOf(this.report).toFixed(4); }

  @Field(() => DecimalScalar, { description: 'To compare with: the sum where the best pair takes its first slot, then the next.' })
  get greedyFit(): string { return points(this.report.greedyFit); }

  @Field(() => Boolean, { description: 'Whether the time was up before the search was at its end.' })
  get isCutShort(): boolean { return this.report.isCutShort; }
}
