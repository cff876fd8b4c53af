import sql from 'sql-template-tag';
import type { TestServer } from './server.js';

/** An event as it stands in the record. */
export interface RecordedEvent {
  readonly action: 'READ' | 'WRITE'; readonly subject: string | null; readonly request: string; readonly what: string; readonly fields: readonly string[]; readonly ids: readonly number[]; readonly people: readonly number[];
  readonly why: string | null;
}

/** What was recorded while `work` ran, with what it gave. */
export async function recordedBy<Result>({ store: { owner } }: TestServer, work: () => Promise<Result>): Promise<{ readonly result: Result; readonly events: readonly RecordedEvent[] }> {
  const [before] = await owner.rows<{ at: string }>(sql`select clock_timestamp()::text as at`);
  const result = await work();
  const rows = await owner.rows<{ events: RecordedEvent[] }>(sql`select events from audit.entry where at > ${before?.at}::timestamptz order by at`);
  return { result, events: rows.flatMap(({ events }) => events) };
}

/** Numbers of all people of whom some events tell. */
export const peopleIn = (events: readonly RecordedEvent[]): ReadonlySet<number> => new Set(events.flatMap(({ people }) => people));
