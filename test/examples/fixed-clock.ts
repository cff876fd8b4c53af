import { mock } from 'node:test';
import { raw } from 'sql-template-tag';
import type { DatabaseOwner } from '../../src/platform/database/index.js';

/** When the examples are asked, whatever the day: ten in the morning in China, on the day of the golden rankings. */
const examplesAskedAt = '2026-12-01T02:00:00Z';

/** Stops the clock of this process. What takes time still takes it: timers and `performance.now` go on. */
export function stopClock(): void {
  mock.timers.enable({ apis: ['Date'], now: Date.parse(examplesAskedAt) });
}

export function letClockGo(): void {
  mock.timers.reset();
}

/**
 * Stops the clock of one database: defaults, policies and functions that were made before ask the same `now()`. Only for its owner, a superuser,
 * and for a database that is thrown away.
 */
export async function stopClockOf(owner: DatabaseOwner): Promise<void> {
  await owner.rows(raw(`create or replace function pg_catalog.now() returns timestamptz language sql stable parallel safe as $$ select timestamptz '${examplesAskedAt}' $$`));
}
