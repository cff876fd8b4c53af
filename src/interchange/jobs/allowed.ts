import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { administrator, allow, hasRole, type RequestContext, type RowList } from '../../access/index.js';
import type { Transaction } from '../../platform/database/index.js';
import { missing, wrongState } from '../../platform/errors/index.js';
import type { TableKind } from '../importing/table-kind.js';
import { mostJobsAtOnce, silentMs } from './limits.data.js';
import { TableJob, type JobDirection } from './table-job.entity.js';
import type { TableJobRow } from './table-job.type.js';

/** What is read of a job. */
export const rowColumns: ReadonlySet<string> = new Set(['id', 'subject', 'direction', 'kind', 'file_name', 'state', 'created_at', 'alive_at', 'percent', 'settings', 'totals', 'problem', 'version']);

/** An account's own jobs, the latest first. */
export function jobList(direction: JobDirection): RowList<TableJobRow> {
  return { name: direction === 'IMPORT' ? 'tableImports' : 'tableExports', from: sql`table_job j`, alias: 'j', keys: [{ expression: 'j.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id] };
}

/**
 * Centres bring tables in and take them out. A program that moves rows of a kind needs the scope of the kind: the table does what single mutations would.
 * @param kind of the rows that are moved; null for a reading of the jobs
 * @throws Problem FORBIDDEN, UNAUTHENTICATED
 */
export function allowTables(ctx: RequestContext, kind: Pick<TableKind, 'scope'> | null = null): void {
  const { scopes } = ctx.actor;
  if (scopes !== null && kind !== null) allow(ctx, () => scopes.has(kind.scope));
  allow(ctx, administrator, hasRole('COUNSELLOR'));
}

/** A job of the account, locked. @throws InputFaults NOT_FOUND */
export async function jobOf({ em }: Transaction, id: number, direction: JobDirection, path: readonly string[]): Promise<TableJob> {
  const job = await em.findOne(TableJob, { id, direction }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return job ?? missing(path, direction === 'IMPORT' ? 'TableImport' : 'TableExport');
}

/** @throws InputFaults WRONG_STATE for an account that has as many under way as it may */
export async function checkCount({ em }: Transaction): Promise<void> {
  const count = await em.count(TableJob, { state: 'RUNNING', aliveAt: { $gt: new Date(Date.now() - silentMs) } });
  if (count >= mostJobsAtOnce) wrongState(['input'], `您有 ${count} 张表正在处理:请等一张做完。`, `${count} of your tables are being worked on: wait until one of them is done.`);
}
