import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { educationLevels } from './education.js';

/** A level of education by its code. */
export const educationLevelCode = codeOf(educationLevels, asQueried('educationLevels'));
