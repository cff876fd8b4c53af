import { isTypedAs } from './pinyin.js';
import { placed } from './placed.js';
import { isUsual } from './usual-characters.js';

/** A text as it is compared with names: half width, lower case, simplified characters, without blanks, marks and what is invisible. */
function typed(text: string): string {
  return placed(text).plain.replaceAll(/[\s\p{P}]/gu, '');
}

/** A name in the form in which names are compared with what somebody typed. Names of vocabularies are in simplified characters as it is. */
export function plainName(name: string): string {
  return isUsual(name) ? name.toLowerCase().replaceAll(/[\s\p{P}]/gu, '') : typed(name);
}

/** How close names are to what somebody typed, the closest first: one of them is it, begins with it, holds it, or is typed so in pinyin. */
const closenesses = ['WHOLE', 'START', 'WITHIN', 'PINYIN'] as const;

/**
 * How close some names are to what somebody typed, in whichever width, case and kind of characters: 0 for the closest; null where it is in none of them.
 * @param names of a vocabulary
 */
export function closenessOf(names: readonly string[], text: string): number | null {
  const wanted = typed(text);
  const plain = names.map(plainName);
  const holds: Readonly<Record<(typeof closenesses)[number], () => boolean>> = {
    WHOLE: () => plain.includes(wanted),
    START: () => plain.some((name) => name.startsWith(wanted)),
    WITHIN: () => plain.some((name) => name.includes(wanted)),
    PINYIN: () => names.some((name) => isTypedAs(name, text)),
  };
  const found = closenesses.findIndex((closeness) => holds[closeness]());
  return found === -1 ? null : found;
}
