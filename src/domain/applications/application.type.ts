import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ApplicationStatus } from './application.entity.js';

export const ApplicationStatuses = graphqlEnum<ApplicationStatus>('ApplicationStatus', 'The state of an application (申请状态).', {
  SUBMITTED: 'The job seeker has applied.',
  REFERRED: 'The centre proposed the job seeker, who has not applied yet. The employer sees who it is only with the consent CONTACT.',
  INTERVIEW: 'The employer has invited the job seeker to an interview.',
  OFFERED: 'The employer has offered the work to the job seeker.',
  HIRED: 'The employer has hired the job seeker. Final state.',
  REJECTED: 'The employer has rejected the application, and no longer sees who applied. Final state.',
  WITHDRAWN: 'The job seeker has withdrawn, and may apply again. The employer no longer sees who it was.',
});

/** A row of the table `application`, with what decides who may see it. */
export interface ApplicationRow {
  readonly id: number;
  readonly vacancy_id: number;
  readonly job_seeker_id: number;
  readonly status: ApplicationStatus;
  readonly created_at: string;
  readonly version: number;
}

@ObjectType('Application', { simpleResolvers: true, implements: Node, description: "A job seeker's application for a vacancy, or a centre's referral to it (求职申请、推荐)." })
export class ApplicationType {
  readonly __typename = 'Application';

  constructor(readonly row: ApplicationRow) {}

  @Field(() => ID, { description: 'Global id of the application.' })
  get id(): string { return globalId('Application', this.row.id); }

  @Field(() => ApplicationStatuses, { description: 'Present state of the application.' })
  get status(): ApplicationStatus { return this.row.status; }

  @Field(() => Int, { description: 'Number of the present version, to be sent with changeApplicationStatus.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'Time at which the job seeker applied, or was referred, for the first time.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export interface ApplicationEventRow { readonly id: number; readonly status: ApplicationStatus; readonly note: string | null; readonly happened_at: string }

@ObjectType('ApplicationEvent', { simpleResolvers: true, description: "A change of an application's state, as an entry of its history." })
export class ApplicationEventType {
  /** @param tellsPersonsWords whether what the person wrote when applying is open to the reader */
  constructor(private readonly row: ApplicationEventRow, private readonly tellsPersonsWords: boolean) {}

  @Field(() => ApplicationStatuses, { description: 'State that the application had from then on.' })
  get status(): ApplicationStatus { return this.row.status; }

  @Field(() => String, { nullable: true, description: "Message; null where none. The applicant's is null for an employer who may not know the applicant." })
  get note(): string | null { return this.row.status === 'SUBMITTED' && !this.tellsPersonsWords ? null : this.row.note; }

  @Field(() => DateTimeScalar, { description: 'Time at which the state changed.' })
  get happenedAt(): Date { return new Date(this.row.happened_at); }
}

export const ApplicationConnection = connectionType('Application', () => ApplicationType);
export const ApplicationEventConnection = connectionType('ApplicationEvent', () => ApplicationEventType);
