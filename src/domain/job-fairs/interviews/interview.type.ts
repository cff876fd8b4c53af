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

@ObjectType('JobFairInterview', { simpleResolvers: true, implements: Node, description: 'An interview (面试) at a booth of a fair. Serves measure 2.' })
export class JobFairInterviewType {
  readonly __typename = 'JobFairInterview';

  constructor(readonly row: InterviewRow) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('JobFairInterview', this.row.id); }

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  get startsAt(): Date { return new Date(this.row.starts_at); }

  @Field(() => Boolean, { description: "Whether one of the fair's sign-language interpreters is there." })
  get withInterpreter(): boolean { return this.row.with_interpreter; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled; null while it stands.' })
  get cancelledAt(): Date | null { return this.row.cancelled_at === null ? null : new Date(this.row.cancelled_at); }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
  get version(): number { return this.row.version; }
}

export const JobFairInterviewConnection = connectionType('JobFairInterview', () => JobFairInterviewType);
