import { listOf, prose } from '../../platform/text/bounds.js';

/** How long the texts and lists of a plan may be. */
export const planBounds = { goal: prose(500, 2), step: prose(200, 2), steps: listOf(30) } as const;
