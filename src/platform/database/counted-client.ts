import pg from 'pg';
import { noteStatement } from '../telemetry/request-scope.js';

/** The verb of a statement, and the table that it writes. */
const outline = /^\s*(?:(?:insert\s+into|update|delete\s+from)\s+[\w."]+|\w+)/i;

/**
 * What may be told of a statement: its text where its values are parameters; else what it does to which table. MikroORM writes values into the text of what it
 * writes, and they are people's.
 */
export function tellable(statement: unknown, values: unknown): string {
  const { text, values: own } = typeof statement === 'string' ? { text: statement, values } : (statement as { readonly text?: unknown; readonly values?: unknown });
  if (typeof text !== 'string') return '';
  return Array.isArray(own) && own.length > 0 ? text : outline.exec(text)?.[0].trim() ?? '';
}

/** A connection that notes each statement for the request that sends it. */
export class CountedClient extends pg.Client {
  // The driver declares its ways of asking one by one; all go through here as they are.
  override query(...given: never[]): never {
    const done = noteStatement(() => tellable(given[0], given[1]));
    const answer: unknown = super.query(...(given as [never]));
    if (done !== null && answer instanceof Promise) answer.then(done, done);
    return answer as never;
  }
}
