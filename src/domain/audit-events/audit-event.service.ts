import sql, { type Sql } from 'sql-template-tag';
import { allow, hasRole, readPage, self, type RequestContext, type RowList } from '../../access/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { JobSeekerRow } from '../seekers/index.js';
import { AccessEventType, AuditEventType, type AuditEventFilter, type AuditEventRow, type AuditEventsArgs } from './audit-event.type.js';

const columns = ['at', 'chain', 'seq', 'position', 'action', 'subject', 'roles', 'what', 'fields', 'ids', 'people', 'why'];

/** Events of the record, the latest first. */
function listOf(name: string, view: Sql): RowList<AuditEventRow> {
  return {
    name, from: sql`${view} a`, alias: 'a',
    keys: [
      { expression: 'a.at', type: 'timestamptz', isDescending: true }, { expression: 'a.chain', type: 'int', isDescending: true },
      { expression: 'a.seq', type: 'bigint', isDescending: true }, { expression: 'a.position', type: 'bigint', isDescending: true },
    ],
    keysOf: ({ at, chain, seq, position }) => [at, chain, seq, position],
  };
}

/** @param person the number of whom they concern; null for everybody */
function allEvents(person: number | null): RowList<AuditEventRow> {
  return listOf('auditEvents', person === null ? sql`access.audit_event` : sql`access.audit_event_concerning(${person}::int)`);
}

const aboutSelf = listOf('accessLog', sql`access.event_about_self`);

function conditions({ account, action, since, until }: AuditEventFilter): (Sql | null)[] {
  return [
    account == null ? null : sql`a.subject = ${account}`,
    action == null ? null : sql`a.action = ${action}`,
    since == null ? null : sql`a.at >= ${since}`,
    until == null ? null : sql`a.at < ${until}`,
  ];
}

/** For auditors. That the record was read is itself recorded. */
export async function auditEvents(ctx: RequestContext, { filter, ...page }: AuditEventsArgs, wantsCount: boolean): Promise<Connection<AuditEventType>> {
  allow(ctx, hasRole('AUDITOR'));
  const person = filter?.jobSeekerId == null ? null : idOf('JobSeeker', filter.jobSeekerId, 'jobSeekerId');
  const events = await readPage(ctx, allEvents(person), page, columns, conditions(filter ?? {}), wantsCount);
  // An event that itself tells whose record was read names no more people: each look at the record would else name all whom the looks before it named.
  const named = events.nodes.filter(({ what }) => what !== 'AuditEvent').flatMap(({ people }) => people);
  const fields = Object.keys(filter ?? {});
  ctx.audit.read('AuditEvent', 0, fields.length === 0 ? ['all'] : fields, 'AUDIT', person === null ? named : [person, ...named]);
  return mapConnection(events, (row) => new AuditEventType(row));
}

/** Who read and wrote of a person: for the person alone. */
export async function accessLogOf(ctx: RequestContext, { id }: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<AccessEventType>> {
  allow(ctx, self(id));
  ctx.audit.read('JobSeeker', id, ['accessLog'], 'SELF');
  return mapConnection(await readPage(ctx, aboutSelf, page, columns, [], wantsCount), (row) => new AccessEventType(row, ctx.locale));
}
