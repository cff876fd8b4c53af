import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../platform/calendar.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { connectionType, maxPageSize, PageArgs } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/enums.js';
import { MutationInput, MutationPayload } from '../../platform/graphql/payload.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { listOf } from '../../platform/text/bounds.js';
import { noticeId } from './notice-key.js';
import { noticeKinds, type NoticeKind } from './notice-kinds.data.js';
import type { NoticeRow } from './notice.list.js';

const Kinds = graphqlEnum<NoticeKind>('NoticeKind', 'What a notice tells, or reminds of (通知种类).', Object.fromEntries(Object.entries(noticeKinds).map(([kind, { description }]) => [kind, description])) as Record<NoticeKind, string>);

@ObjectType('Notice', { simpleResolvers: true, description: 'That somebody is told or reminded of something (通知、提醒). It says no more than that: look at its object for the rest.' })
export class NoticeType {
  constructor(readonly row: NoticeRow) {}

  @Field(() => ID, { description: 'Its id: opaque, and the same as long as it stands. It is no global id: a notice is found in the list of its reader alone.' })
  get id(): string { return noticeId(this.row.key); }

  @Field(() => Kinds, { description: 'What it tells, or reminds of.' })
  get kind(): NoticeKind { return this.row.kind; }

  @Field(() => DateScalar, { description: 'Since when it is told; of a reminder, the day on which it began.' })
  get day(): IsoDate { return this.row.day; }

  @Field(() => DateScalar, { nullable: true, description: 'The day by which something is due; null where nothing is.' })
  get dueOn(): IsoDate | null { return this.row.due_on; }

  @Field(() => Boolean, { description: 'Whether your account has read it.' })
  get isRead(): boolean { return this.row.is_read; }
}

export const NoticeConnection = connectionType('Notice', () => NoticeType);

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only what your account has not read.' })
  unreadOnly?: boolean | null;
}

@InputType({ description: 'Which notices were read: give exactly one of `ids` and `upToId`.' })
export class MarkNoticesReadInput extends MutationInput {
  @Bounded(listOf(maxPageSize))
  @Field(() => [ID], { nullable: true, description: 'These ones.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'This one, and all that follow it in the list, which are older. What came since you read the list stays unread.' })
  upToId?: string | null;
}

@ObjectType('MarkNoticesReadPayload', { simpleResolvers: true, description: 'The answer of the mutation markNoticesRead.' })
export class MarkNoticesReadPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many notices your account has not read now; null when nothing was changed.' })
  unreadNotices!: number | null;
}
