import { prose } from '../../platform/text/bounds.js';

/** How long the texts of a recruiting plan may be. */
export const recruitingBounds = { note: prose(1000) } as const;
