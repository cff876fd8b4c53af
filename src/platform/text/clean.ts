import { isUsual } from './usual-characters.js';

/** How a text is cleaned: a LINE has no line breaks and nothing invisible, a TEXT keeps its lines, what is EXACT is not touched. */
export type TextKind = 'LINE' | 'TEXT' | 'EXACT';

/** Zero-width characters, the soft hyphen, bidirectional controls, tags, and C0 and C1 controls but for those that part words. */
const hiddenInLine = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
/** Line breaks, tabs and form feeds: a blank in a line. */
const breaksInLine = /[\u0009-\u000d\u0085\u2028\u2029]+/g;
/** Ways to end a line. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
/** In a text of several lines: bidirectional controls, and controls but for line breaks and tabs. */
const hiddenInText = /[\u061c\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** More marks on one letter than any script writes (the Stream-Safe Text Format of Unicode): composing sorts them, which takes the square of their number. */
const tooManyMarks = /(\p{M}{30})\p{M}+/gu;

function composed(value: string): string {
  return value.replace(tooManyMarks, '$1').normalize('NFC').trim();
}

/** A name, title or search text in one line: nothing invisible, composed (NFC), without blanks at its ends. */
export function cleanLine(value: string): string {
  return composed(value.replace(breaksInLine, ' ').replace(hiddenInLine, ''));
}

/** A text of several lines, which keeps its line breaks (as LF) and tabs; composed (NFC), without blanks at its ends. */
export function cleanText(value: string): string {
  return composed(value.replace(lineEnds, '\n').replace(hiddenInText, ''));
}

export function cleaned(value: string, kind: TextKind): string {
  if (kind !== 'EXACT' && isUsual(value)) return value.trim();
  return kind === 'LINE' ? cleanLine(value) : kind === 'TEXT' ? cleanText(value) : value;
}

/** Whether PostgreSQL and JSON can hold a text: neither can hold NUL, nor half of a surrogate pair. */
export function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}
