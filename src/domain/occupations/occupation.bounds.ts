import { asQueried } from '../../platform/errors/index.js';
import { codeOf } from '../../platform/text/bounds.js';
import { occupations } from './occupation.js';

/** An occupation by its code. */
export const occupationCode = codeOf(occupations, asQueried('occupations'), ({ label, aliases }) => [label.en, ...aliases]);

const beginnings = new Set(occupations.entries.flatMap(({ code }) => Array.from(code, (_character, index) => code.slice(0, index + 1))));

/** A group of occupations: what the code of at least one begins with. */
export const occupationGroup = codeOf({ entries: occupations.entries, has: (code) => beginnings.has(code) }, asQueried('occupations'), ({ label, aliases }) => [label.en, ...aliases]);
