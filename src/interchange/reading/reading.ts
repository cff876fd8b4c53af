import type { Text } from '../../platform/i18n/text.js';
import { isUsual } from '../../platform/text/usual-characters.js';

/** A value read from what people write, or why it can't be read for certain and what is allowed. */
export type Reading<Value> = { readonly value: Value } | { readonly unclear: Text };

export function read<Value>(value: Value): Reading<Value> {
  return { value };
}

export function unclear<Value>(zh: string, en: string): Reading<Value> {
  return { unclear: { zh, en } };
}

/** Full-width digits, letters and punctuation as half-width, white space as single blanks. */
export function plain(text: string): string {
  return (isUsual(text) ? text : text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Whether a cell is not there, or says nothing. */
export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

/** Words that say "open" in any column. */
export function isOpenWord(text: string): boolean {
  return /^(面议|不限|无|无要求|没有要求|-+|—+|\/+|暂无|详谈|待定|不详|n\/?a|null)?$/i.test(text);
}
