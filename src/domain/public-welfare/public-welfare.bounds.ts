import { listOf, prose } from '../../platform/text/bounds.js';
import { tierCodes } from './tiers.data.js';

/** How long the texts and lists of an order of tiers may be. */
export const publicWelfareBounds = { reason: prose(500, 5), tiers: listOf(tierCodes.length) } as const;
