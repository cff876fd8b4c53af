import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ReadReason } from '../../access/index.js';
import { connectionType, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { Locale } from '../../platform/i18n/text.js';
import { accountName } from '../../access/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { summaryOf } from './summary.js';

type AuditAction = 'READ' | 'WRITE';

export interface AuditEventRow {
  readonly at: string; readonly chain: number; readonly seq: string; readonly position: number; readonly action: AuditAction; readonly subject: string | null;
  readonly roles: readonly string[]; readonly what: string; readonly fields: readonly string[]; readonly ids: readonly number[]; readonly people: readonly number[]; readonly why: ReadReason | null;
}

const AuditActions = graphqlEnum<AuditAction>('AuditAction', 'Kind of access to data.', { READ: 'Data were read.', WRITE: 'Data were changed.' });

const ReadReasons = graphqlEnum<ReadReason>('ReadReason', 'Reason for which a read was allowed.', {
  SELF: 'The reader is the job seeker whose data were read.',
  SERVICE: "The reader's centre serves the region of the job seeker.",
  ADMINISTRATION: 'The reader is an administrator.',
  COACHING: 'The reader is the job coach of the job seeker.',
  UNIVERSITY: "The job seeker graduated from the reader's university.",
  APPLICATION: "The job seeker applied to the reader's employer.",
  HOSTING: "The job seeker is in a programme of the reader's employer, on a work trial there, or has an interview at its booth.",
  CONSENT: 'The job seeker consented to the read.',
  MATCHING: 'The job seeker consented to be matched.',
  CHANGE: 'The reader attempted a change, and was told why it was refused.',
  AUDIT: 'The reader is an auditor who examined the log.',
});

@ObjectType('AuditEvent', { simpleResolvers: true, description: 'One read or change (审计记录): who, what, when and why. It never contains the values read or written.' })
export class AuditEventType {
  constructor(protected readonly row: AuditEventRow) {}

  @Field(() => DateTimeScalar, { description: 'Time of the read or change.' })
  get at(): Date { return new Date(this.row.at); }

  @Field(() => AuditActions, { description: 'Whether data were read or changed.' })
  get action(): AuditAction { return this.row.action; }

  @Field(() => String, { nullable: true, description: 'Account that sent the request; null for a request without a token.' })
  get account(): string | null { return this.row.subject; }

  @Field(() => [String], { description: 'Roles of the account at that time.' })
  get roles(): string[] { return [...this.row.roles]; }

  @Field(() => String, { description: 'Type that was read, as "JobSeeker", or mutation that changed data, or that was refused with a reason.' })
  get what(): string { return this.row.what; }

  @Field(() => [String], { description: 'Fields that were read, or that the input of the mutation contained.' })
  get fields(): string[] { return [...this.row.fields]; }

  @Field(() => [Int], { description: 'Internal numbers of the objects that were read, all of the type in `what`, or that the mutation changed.' })
  get numbers(): number[] { return [...this.row.ids]; }

  @Field(() => [ID], { description: 'Global ids of the job seekers whose data were read or changed.' })
  get jobSeekerIds(): string[] { return this.row.people.map((id) => globalId('JobSeeker', id)); }

  @Field(() => ReadReasons, { nullable: true, description: 'Reason for which the read was allowed; null for a change.' })
  get reason(): ReadReason | null { return this.row.why; }
}

@ObjectType('AccessEvent', { simpleResolvers: true, description: "One read or change of a job seeker's data, as shown to the job seeker: with the roles of the reader, without the account." })
export class AccessEventType {
  constructor(private readonly row: AuditEventRow, private readonly locale: Locale) {}

  @Field(() => DateTimeScalar, { description: 'Time of the read or change.' })
  get at(): Date { return new Date(this.row.at); }

  @Field(() => AuditActions, { description: 'Whether data were read or changed.' })
  get action(): AuditAction { return this.row.action; }

  @Field(() => [String], { description: 'Roles of the account that read or changed the data.' })
  get roles(): string[] { return [...this.row.roles]; }

  @Field(() => String, { description: "Sentence on what was read or changed, in the reader's language." })
  get summary(): string { return summaryOf(this.row)[this.locale]; }

  @Field(() => String, { description: 'Type that was read, as "JobSeeker", or mutation that changed data, or that was refused with a reason.' })
  get what(): string { return this.row.what; }

  @Field(() => [String], { description: 'Fields that were read, or that the input of the mutation contained.' })
  get fields(): string[] { return [...this.row.fields]; }

  @Field(() => ReadReasons, { nullable: true, description: 'Reason for which the read was allowed; null for a change.' })
  get reason(): ReadReason | null { return this.row.why; }
}

export const AuditEventConnection = connectionType('AuditEvent', () => AuditEventType);
export const AccessEventConnection = connectionType('AccessEvent', () => AccessEventType);

@InputType({ description: 'Conditions on audit events, all of which must hold.' })
export class AuditEventFilter {
  @Field(() => ID, { nullable: true, description: 'Only events about the job seeker with this id.' })
  jobSeekerId?: string | null;

  @Bounded(accountName)
  @Field(() => String, { nullable: true, description: 'Only events of this account.' })
  account?: string | null;

  @Field(() => AuditActions, { nullable: true, description: 'Only reads, or only changes.' })
  action?: AuditAction | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only events at this time or later.' })
  since?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Only events before this time.' })
  until?: Date | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Conditions that the events must meet; all events where left out.' })
  filter?: AuditEventFilter | null;
}
