import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../../platform/graphql/connection.js';
import { globalId } from '../../../platform/graphql/global-id.js';
import { Node } from '../../../platform/graphql/node.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

/** A row of the table `job_fair_interview`. */
export interface InterviewRow {
  readonly id: number; readonly job_fair_id: number; readonly booth_id: number; readonly job_seeker_id: number; readonly vacancy_id: number | null;
  readonly starts_at: string; readonly with_interpreter: boolean; readonly cancelled_at: string | null; readonly version: number;
}

@ObjectType('JobFairInterview', { simpleResolvers: true, implements: Node, description: 'An interview (面试) of a job seeker at a booth of a job fair (measure 2).' })
export class JobFairInterviewType {
  readonly __typename = 'JobFairInterview';

  constructor(readonly row: InterviewRow) {}

  @Field(() => ID, { description: 'Global id of the interview.' })
  get id(): string { return globalId('JobFairInterview', this.row.id); }

  @Field(() => DateTimeScalar, { description: 'Time at which the interview begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => Boolean, { description: 'Whether a sign-language interpreter of the fair takes part.' })
  get withInterpreter(): boolean { return this.row.with_interpreter; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the interview was cancelled; null while the interview is to take place.' })
  get cancelledAt(): Date | null { return this.row.cancelled_at === null ? null : new Date(this.row.cancelled_at); }

  @Field(() => Int, { description: 'Number that rises with each change of the interview; cancelJobFairInterview takes it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const JobFairInterviewConnection = connectionType('JobFairInterview', () => JobFairInterviewType);
