import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { certificateTypes } from './certificate.js';

/** A type of certificate by its code. */
export const certificateCode = codeOf(certificateTypes, asQueried('certificateTypes'));
