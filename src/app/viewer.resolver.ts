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

const Roles = graphqlEnum<Role>('Role', 'What somebody may be here.', {
  JOB_SEEKER: 'A person who looks for work.',
  RECRUITER: 'Recruits for an employer.',
  AGENCY_STAFF: 'Acts for the posts of the employers whose mandate the agency holds (人力资源服务机构、劳务派遣单位).',
  INSTITUTION_STAFF: 'Acts for the supported posts (辅助性就业) of an institution.',
  TRAINING_BASE_STAFF: 'Acts for the internships of a training base (实训基地).',
  COUNSELLOR: 'Serves a region at an employment service centre.',
  JOB_COACH: 'Looks after the people of a caseload (就业辅导员).',
  UNIVERSITY_STAFF: 'Looks after the graduates of a university.',
  AUDITOR: 'Reads the record of who read and wrote what.',
  ADMINISTRATOR: 'Runs the service.',
});

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who asks.' })
export class ViewerType {
  constructor(readonly actor: Actor) {}

  @Field(() => ID, { description: 'Key of the account, and of the employer that it acts for, for normalising caches. It is no id for `node`.' })
  get id(): string {
    const { subject, employerId } = this.actor;
    return keyedId('Viewer', subject === null ? 'anonymous' : createHash('sha256').update(JSON.stringify([subject, employerId])).digest('hex').slice(0, 32));
  }

  @Field(() => [Roles], { description: 'The roles; empty without a token.' })
  get roles(): Role[] { return [...this.actor.roles]; }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, as the token says.' })
  viewer(@Ctx() ctx: RequestContext): ViewerType {
    allow(ctx, everyone);
    return new ViewerType(ctx.actor);
  }

  @Query(() => [VocabularyType], { description: 'The vocabularies and their editions.' })
  vocabularies(@Ctx() ctx: RequestContext): VocabularyType[] {
    allow(ctx, everyone);
    return vocabularies.map(({ scheme, version, entries }) => ({ scheme, version, size: entries.length }));
  }

  @FieldResolver(() => JobSeekerType, { nullable: true, description: 'The person that a job seeker is; null for others.' })
  async jobSeeker(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { actor }: ViewerType): Promise<JobSeekerType | null> {
    return actor.jobSeekerId === null ? null : seekerById(ctx, actor.jobSeekerId, Selection.of(info));
  }

  @FieldResolver(() => EmployerType, { nullable: true, description: 'The employer, institution or training base that its people act for; null for others.' })
  async employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { actor }: ViewerType): Promise<EmployerType | null> {
    return actor.employerId === null ? null : employerById(ctx, actor.employerId, Selection.of(info));
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The region that a counsellor serves; null for others.' })
  region(@Ctx() ctx: RequestContext, @Root() { actor }: ViewerType): RegionType | null {
    return actor.regionCode === null ? null : new RegionType(regions.get(actor.regionCode), ctx.locale);
  }

  @FieldResolver(() => NoticeConnection, { nullable: true, description: 'What you are told and reminded of (通知、提醒), the latest first: as a person, as one of an employer, as a centre, as a job coach. Administrators read what centres are told. Null without a token.' })
  notices(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => NoticesArgs) args: NoticesArgs): Promise<Connection<NoticeType>> {
    return noticesOf(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many of your notices your account has not read. Null without a token.' })
  unreadNotices(@Ctx() ctx: RequestContext): Promise<number> {
    return countUnread(ctx);
  }
}
