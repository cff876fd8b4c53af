import pg from 'pg';
import { noteStatement } from '../telemetry/request-scope.js';

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const { text } = statement as { readonly text?: unknown };
  return typeof text === 'string' ? text : '';
}

/** A connection that notes each statement for the request that sends it. */
export class CountedClient extends pg.Client {
  // The driver declares its ways of asking one by one; all go through here as they are.
  override query(...given: [never]): never {
    const done = noteStatement(textOf(given[0]));
    const answer: unknown = super.query(...given);
    if (answer instanceof Promise) answer.then(done, done);
    return answer as never;
  }
}
