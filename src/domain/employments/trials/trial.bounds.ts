import { prose } from '../../../platform/text/bounds.js';

/** How long the texts of a trial may be. */
export const trialBounds = { wentWell: prose(1000), needed: prose(1000), statement: prose(1000, 1) } as const;
