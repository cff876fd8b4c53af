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

const AuditActions = graphqlEnum<AuditAction>('AuditAction', 'What was done.', { READ: 'Something was read.', WRITE: 'Something was written.' });

const ReadReasons = graphqlEnum<ReadReason>('ReadReason', 'Why somebody was let see what was read.', {
  SELF: 'It was about the reader.',
  SERVICE: 'The centre serves the region.',
  ADMINISTRATION: 'The reader runs the service.',
  COACHING: 'The job coach looks after the person.',
  UNIVERSITY: 'The university looks after its graduates.',
  APPLICATION: 'The person applied to the employer.',
  HOSTING: 'The person has a place in a programme that the reader hosts, or is on trial at work there.',
  CONSENT: 'The person consented to it.',
  MATCHING: 'The person consented to be matched.',
  CHANGE: 'The reader was to change something, and was told why that could not be.',
  AUDIT: 'The record was audited.',
});

@ObjectType('AuditEvent', { simpleResolvers: true, description: 'What somebody read or wrote (审计记录). Values never stand in it.' })
export class AuditEventType {
  constructor(protected readonly row: AuditEventRow) {}

  @Field(() => DateTimeScalar, { description: 'When.' })
  get at(): Date { return new Date(this.row.at); }

  @Field(() => AuditActions, { description: 'Whether it was read or written.' })
  get action(): AuditAction { return this.row.action; }

  @Field(() => String, { nullable: true, description: 'The account; null without a token.' })
  get account(): string | null { return this.row.subject; }

  @Field(() => [String], { description: 'The roles of the account at that time.' })
  get roles(): string[] { return [...this.row.roles]; }

  @Field(() => String, { description: 'The type that was read, as JobSeeker; the mutation that wrote, or that was refused and told why.' })
  get what(): string { return this.row.what; }

  @Field(() => [String], { description: 'The fields that were read, or that the input of the mutation spoke of.' })
  get fields(): string[] { return [...this.row.fields]; }

  @Field(() => [Int], { description: 'Numbers of what was read, all of that type, or of what the mutation changed.' })
  get numbers(): number[] { return [...this.row.ids]; }

  @Field(() => [ID], { description: 'Global ids of the people of whom it tells.' })
  get jobSeekerIds(): string[] { return this.row.people.map((id) => globalId('JobSeeker', id)); }

  @Field(() => ReadReasons, { nullable: true, description: 'Why it was let happen; null for what was written.' })
  get reason(): ReadReason | null { return this.row.why; }
}

@ObjectType('AccessEvent', { simpleResolvers: true, description: 'What somebody read or wrote of a person, as the person may see it: by which role, not by which account.' })
export class AccessEventType {
  constructor(private readonly row: AuditEventRow, private readonly locale: Locale) {}

  @Field(() => DateTimeScalar, { description: 'When.' })
  get at(): Date { return new Date(this.row.at); }

  @Field(() => AuditActions, { description: 'Whether it was read or written.' })
  get action(): AuditAction { return this.row.action; }

  @Field(() => [String], { description: 'As what: the roles of whoever did it.' })
  get roles(): string[] { return [...this.row.roles]; }

  @Field(() => String, { description: "What was read or written, in words of the reader's language." })
  get summary(): string { return summaryOf(this.row)[this.locale]; }

  @Field(() => String, { description: 'The type that was read, as JobSeeker or Application; the mutation that wrote, or that was refused and told why.' })
  get what(): string { return this.row.what; }

  @Field(() => [String], { description: 'The fields that were read, or that the input of the mutation spoke of.' })
  get fields(): string[] { return [...this.row.fields]; }

  @Field(() => ReadReasons, { nullable: true, description: 'Why it was let happen; null for what was written.' })
  get reason(): ReadReason | null { return this.row.why; }
}

export const AuditEventConnection = connectionType('AuditEvent', () => AuditEventType);
export const AccessEventConnection = connectionType('AccessEvent', () => AccessEventType);

@InputType({ description: 'Which events; conditions combine.' })
export class AuditEventFilter {
  @Field(() => ID, { nullable: true, description: 'About this person.' })
  jobSeekerId?: string | null;

  @Bounded(accountName)
  @Field(() => String, { nullable: true, description: 'By this account.' })
  account?: string | null;

  @Field(() => AuditActions, { nullable: true, description: 'Read, or written.' })
  action?: AuditAction | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From this moment on.' })
  since?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this moment.' })
  until?: Date | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilter, { nullable: true, description: 'Which events; all without it.' })
  filter?: AuditEventFilter | null;
}
