import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { accommodations } from './accommodation.js';

/** An accommodation by its code. */
export const accommodationCode = codeOf(accommodations, asQueried('accommodations'));
