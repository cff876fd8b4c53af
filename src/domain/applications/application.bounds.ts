import { prose } from '../../platform/text/bounds.js';

/** How long the texts of an application may be. */
export const applicationBounds = { note: prose(1000) } as const;
