import { prose } from '../../platform/text/bounds.js';

/** How long the texts of a labour dispute may be. */
export const disputeBounds = { summary: prose(2000, 5), note: prose(1000) } as const;
