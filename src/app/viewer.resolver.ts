import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { allow, everyone, type Actor, type RequestContext, type Role } from '../access/index.js';
import type { Connection } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/enums.js';
import { keyedId } from '../platform/graphql/global-id.js';
import { Selection } from '../platform/graphql/selection.js';
import { VocabularyType } from '../domain/concepts/index.js';
import { employerById, EmployerType } from '../domain/employers/index.js';
import { countUnread, NoticeConnection, NoticesArgs, noticesOf, type NoticeType } from '../domain/notices/index.js';
import { regions, RegionType } from '../domain/regions/index.js';
import { JobSeekerType, seekerById } from '../domain/seekers/index.js';
import { vocabularies } from './prepare.js';

const Roles = graphqlEnum<Role>('Role', 'Role of an account, which decides what the account may read and change.', {
  JOB_SEEKER: 'A disabled person who looks for work.',
  RECRUITER: 'Recruiter, who acts for one employer.',
  AGENCY_STAFF: 'Staff of an agency, who act for the vacancies of employers that gave the agency a mandate (人力资源服务机构、劳务派遣单位).',
  INSTITUTION_STAFF: 'Staff of an institution, who act for its vacancies of supported employment (辅助性就业).',
  TRAINING_BASE_STAFF: 'Staff of a training base, who act for its internships (实训基地).',
  COUNSELLOR: 'Counsellor at an employment service centre, who serves a region.',
  JOB_COACH: 'Job coach, who supports the job seekers of a caseload (就业辅导员).',
  UNIVERSITY_STAFF: 'Staff of a university, who support its graduates.',
  AUDITOR: 'Auditor, who reads the log of all reads and changes.',
  ADMINISTRATOR: 'Administrator, who runs the service and may read all regions.',
});

@ObjectType('Viewer', { simpleResolvers: true, description: 'The account that sends the request, with its roles and what belongs to it.' })
export class ViewerType {
  constructor(readonly actor: Actor) {}

  @Field(() => ID, { description: 'Key of the account and the employer that it acts for, for client caches; not an id for Query.node.' })
  get id(): string {
    const { subject, employerId } = this.actor;
    return keyedId('Viewer', subject === null ? 'anonymous' : createHash('sha256').update(JSON.stringify([subject, employerId])).digest('hex').slice(0, 32));
  }

  @Field(() => [Roles], { description: 'Roles of the account; empty for a request without a token.' })
  get roles(): Role[] { return [...this.actor.roles]; }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'The account that sends the request, as the token names it.' })
  viewer(@Ctx() ctx: RequestContext): ViewerType {
    allow(ctx, everyone);
    return new ViewerType(ctx.actor);
  }

  @Query(() => [VocabularyType], { description: 'All vocabularies of codes, each with its edition.' })
  vocabularies(@Ctx() ctx: RequestContext): VocabularyType[] {
    allow(ctx, everyone);
    return vocabularies.map(({ scheme, version, entries }) => ({ scheme, version, size: entries.length }));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'Job seeker that the account belongs to; null for accounts of other roles.' })
  async jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { actor }: ViewerType): Promise<JobSeekerType | null> {
    return actor.jobSeekerId === null ? null : seekerById(ctx, actor.jobSeekerId, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'Employer, institution or training base for which the account acts; null for other accounts.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { actor }: ViewerType): Promise<EmployerType | null> {
    return actor.employerId === null ? null : employerById(ctx, actor.employerId, Selection.of(info));
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'Region that the counsellor serves; null for other accounts.' })
  region(@Ctx() ctx: RequestContext, @Root() { actor }: ViewerType): RegionType | null {
    return actor.regionCode === null ? null : new RegionType(regions.get(actor.regionCode), ctx.locale);
  }

  @FieldResolver(() => NoticeConnection, { nullable: true, description: 'Notices and reminders of the account (通知、提醒), the latest first. Administrators read those of the centres. Null without a token.' })
  notices(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => NoticesArgs) args: NoticesArgs): Promise<Connection<NoticeType>> {
    return noticesOf(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Number of notices that the account has not read; null without a token.' })
  unreadNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return countUnread(ctx);
  }
}
