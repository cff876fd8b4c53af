import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { namesTyped, regions } from './region.js';

/** A region by its code. */
export const regionCode = codeOf(regions, asQueried('regions'), namesTyped);
