import type { Outcome } from '../../rules/gate.js';

/** Outcomes as numbers: the worse, the higher. */
export const OutcomeLevel = { PASS: 0, UNKNOWN: 1, FAIL: 2 } as const satisfies Readonly<Record<Outcome, number>>;
export const outcomeLevels = 3;
