import { lastBeforeBaseline, replacedByBaseline } from './before-baseline.data.js';

/** The first migration. It makes what those before it made, and stands in their place. */
export const baseline = 'Migration20261209100000_baseline';

const wayUp = {
  database: `Start the program of commit ${lastBeforeBaseline} on it once, then this one.`,
  backup: `Restore it with the program of commit ${lastBeforeBaseline}, then start this one on the restored database.`,
} as const;

/** A database, or a backup, that only some of the migrations before the baseline made: the program has them no more. */
class BeforeBaselineError extends Error {
  constructor(what: keyof typeof wayUp) {
    super(`The ${what} is from before ${baseline}, with which the migrations of this version begin. ${wayUp[what]}`);
  }
}

/**
 * The migrations of a database or a backup as they count today: the baseline in place of all those that it replaced.
 *
 * @param made names, in their order; none where nothing was made yet
 * @throws BeforeBaselineError where the baseline is not among them, nor all that it replaced
 */
export function sinceBaseline(what: keyof typeof wayUp, made: readonly string[]): string[] {
  if (made.length === 0) return [];
  const isAtBaseline = made.includes(baseline) || replacedByBaseline.every((name) => made.includes(name));
  if (!isAtBaseline) throw new BeforeBaselineError(what);
  return [baseline, ...made.filter((name) => name !== baseline && !replacedByBaseline.includes(name))];
}
