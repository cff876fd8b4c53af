import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { humanFunctions } from './function.js';

/** A function by its code. */
export const functionCode = codeOf(humanFunctions, asQueried('humanFunctions'));
