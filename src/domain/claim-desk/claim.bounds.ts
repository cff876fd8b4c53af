import { line, listOf, prose } from '../../platform/text/bounds.js';

/** How long the texts of a decision may be. */
export const claimBounds = { papers: line(0, 200), reason: prose(500, 2), kinds: listOf(30), states: listOf(10) } as const;
