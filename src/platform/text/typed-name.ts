import { placed } from './placed.js';
import { isUsual } from './usual-characters.js';

/** A text as it is compared with names: half width, lower case, simplified characters, without blanks, marks and what is invisible. */
function typed(text: string): string {
  return placed(text).plain.replaceAll(/[\s\p{P}]/gu, '');
}

/** Names of vocabularies are in simplified characters as it is. */
function nameTyped(name: string): string {
  return isUsual(name) ? name.toLowerCase().replaceAll(/[\s\p{P}]/gu, '') : typed(name);
}

/** Whether one of some names holds what somebody typed, in whichever width, case and kind of characters. @param names of a vocabulary */
export function isTyped(names: readonly string[], text: string): boolean {
  const wanted = typed(text);
  return wanted === '' || names.some((name) => nameTyped(name).includes(wanted));
}
