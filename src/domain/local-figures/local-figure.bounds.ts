import { line } from '../../platform/text/bounds.js';

/** How long the texts of an amount may be. */
export const localFigureBounds = { source: line(2, 200) } as const;
