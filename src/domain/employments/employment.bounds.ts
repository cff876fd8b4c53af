import { prose } from '../../platform/text/bounds.js';

/** How long the texts of a follow-up may be. */
export const employmentBounds = { note: prose(1000) } as const;
