import { line } from '../../platform/text/bounds.js';

/** How long the texts of a declaration may be. */
export const quotaBounds = { veteranNumber: line(4, 40) } as const;
