import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ApplicationStatus } from './application.entity.js';

export const ApplicationStatuses = graphqlEnum<ApplicationStatus>('ApplicationStatus', 'The state of an application (申请状态).', {
  SUBMITTED: 'The person applied.',
  REFERRED: 'The centre proposed the person, who has not applied yet. The employer does not see who it is. The person, or the centre for the person, takes it up (SUBMITTED) or withdraws it.',
  INTERVIEW: 'The employer asked the person to an interview.',
  OFFERED: 'The employer offers the post.',
  HIRED: 'The person was hired. The end.',
  REJECTED: 'The employer turned the person down. The end: the employer no longer sees who it was.',
  WITHDRAWN: 'The person withdrew, and may apply again. The employer no longer sees who it was.',
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

@ObjectType('Application', { simpleResolvers: true, implements: Node, description: "A person's application for a post, or a centre's referral to it (求职申请、推荐)." })
export class ApplicationType {
  readonly __typename = 'Application';

  constructor(readonly row: ApplicationRow) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Application', this.row.id); }

  @Field(() => ApplicationStatuses, { description: 'Its state.' })
  get status(): ApplicationStatus { return this.row.status; }

  @Field(() => Int, { description: 'Counts its changes; send it with a change.' })
  get version(): number { return this.row.version; }

  @Field(() => DateTimeScalar, { description: 'When it was first made.' })
  get createdAt(): Date { return new Date(this.row.created_at); }
}

export interface ApplicationEventRow { readonly id: number; readonly status: ApplicationStatus; readonly note: string | null; readonly happened_at: string }

@ObjectType('ApplicationEvent', { simpleResolvers: true, description: "A step in an application's history." })
export class ApplicationEventType {
  /** @param tellsPersonsWords whether what the person wrote when applying is open to the reader */
  constructor(private readonly row: ApplicationEventRow, private readonly tellsPersonsWords: boolean) {}

  @Field(() => ApplicationStatuses, { description: 'The state that it came to.' })
  get status(): ApplicationStatus { return this.row.status; }

  @Field(() => String, { nullable: true, description: 'What was said with it; null where nothing was. What the person wrote when applying is null for the employer while the application does not open the person.' })
  get note(): string | null { return this.row.status === 'SUBMITTED' && !this.tellsPersonsWords ? null : this.row.note; }

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  get happenedAt(): Date { return new Date(this.row.happened_at); }
}

export const ApplicationConnection = connectionType('Application', () => ApplicationType);
export const ApplicationEventConnection = connectionType('ApplicationEvent', () => ApplicationEventType);
