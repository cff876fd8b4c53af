import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { Selection } from '../../platform/graphql/selection.js';
import { JobSeekerType } from '../seekers/index.js';
import { accessLogOf, auditEvents } from './audit-event.service.js';
import { AccessEventConnection, AuditEventConnection, AuditEventsArgs, type AccessEventType, type AuditEventType } from './audit-event.type.js';

@Resolver(() => JobSeekerType)
export class AuditEventResolver {
  @Query(() => AuditEventConnection, { description: 'Log of all reads and changes (审计记录), the latest first. For auditors.' })
  auditEvents(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Args(() => AuditEventsArgs) args: AuditEventsArgs): Promise<Connection<AuditEventType>> {
    return auditEvents(ctx, args, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => AccessEventConnection, { nullable: true, description: "Log of reads and changes of the job seeker's data, the latest first. For the job seeker alone; null for others." })
  accessLog(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: JobSeekerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<AccessEventType>> {
    return accessLogOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }
}
