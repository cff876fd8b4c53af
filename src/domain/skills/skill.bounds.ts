import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { skills } from './skill.js';

/** A skill by its code. */
export const skillCode = codeOf(skills, asQueried('skills'));
