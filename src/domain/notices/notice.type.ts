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

const Kinds = graphqlEnum<NoticeKind>('NoticeKind', 'Kind of a notice or reminder (通知种类).', Object.fromEntries(Object.entries(noticeKinds).map(([kind, { description }]) => [kind, description])) as Record<NoticeKind, string>);

@ObjectType('Notice', { simpleResolvers: true, description: 'A notice or reminder to an account (通知、提醒). Its text is short; its object holds the details.' })
export class NoticeType {
  constructor(readonly row: NoticeRow) {}

  @Field(() => ID, { description: 'Opaque id of the notice, for markNoticesRead; not an id for Query.node.' })
  get id(): string { return noticeId(this.row.key); }

  @Field(() => Kinds, { description: 'Kind of the notice.' })
  get kind(): NoticeKind { return this.row.kind; }

  @Field(() => DateScalar, { description: 'Day from which the notice is shown.' })
  get day(): IsoDate { return this.row.day; }

  @Field(() => DateScalar, { nullable: true, description: 'Day by which something is to be done; null where nothing is.' })
  get dueOn(): IsoDate | null { return this.row.due_on; }

  @Field(() => Boolean, { description: 'Whether your account has read the notice.' })
  get isRead(): boolean { return this.row.is_read; }
}

export const NoticeConnection = connectionType('Notice', () => NoticeType);

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'True: only notices that your account has not read.' })
  unreadOnly?: boolean | null;
}

@InputType({ description: 'Notices to be marked as read: exactly one of `ids` and `upToId`.' })
export class MarkNoticesReadInput extends MutationInput {
  @Bounded(listOf(maxPageSize))
  @Field(() => [ID], { nullable: true, description: 'Ids of the notices that were read.' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Id of a notice: that notice and all older ones of the list are marked. Newer ones stay unread.' })
  upToId?: string | null;
}

@ObjectType('MarkNoticesReadPayload', { simpleResolvers: true, description: 'The answer of the mutation markNoticesRead.' })
export class MarkNoticesReadPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Number of notices that the account has still not read; null where nothing was changed.' })
  unreadNotices!: number | null;
}
