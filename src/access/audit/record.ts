import sql from 'sql-template-tag';
import type { Reader } from '../../platform/database/index.js';
import type { HeadAnchor } from './anchor.js';
import type { AuditEvent, ChainHead } from './event.js';

/** Whether nothing was recorded yet, as the database's owner sees it. */
export async function isRecordEmpty(owner: Reader): Promise<boolean> {
  const [entry] = await owner.rows(sql`select 1 from audit.entry limit 1`);
  return entry === undefined;
}

/** The append-only record of events in the database, and its anchor outside of it. */
export class AuditRecord {
  constructor(private readonly anchor: HeadAnchor) {}

  /** Appends events; within a transaction, they are kept or lost with it. Call `confirm` with what it returns once they are kept. */
  async append(reader: Reader, events: readonly AuditEvent[]): Promise<ChainHead | null> {
    const [head] = await reader.rows<ChainHead>(sql`select chain, seq::float8 as seq, digest from audit.append(${JSON.stringify(events)}::jsonb)`);
    return head ?? null;
  }

  /** The events up to this head are kept. */
  confirm(head: ChainHead | null): void {
    if (head !== null) this.anchor.note(head);
  }
}
