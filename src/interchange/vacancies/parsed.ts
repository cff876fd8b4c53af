import type { Text } from '../../platform/i18n/text.js';

/** A value read from what people write, or why it can't be read and what is allowed. */
export type Parsed<Value> = { readonly value: Value } | { readonly fault: Text };

export function ok<Value>(value: Value): Parsed<Value> {
  return { value };
}

export function fault<Value>(zh: string, en: string): Parsed<Value> {
  return { fault: { zh, en } };
}

/** Full-width digits, letters and punctuation as half-width, white space as single blanks. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Words that say "open" in any column. */
export function isOpenWord(text: string): boolean {
  return text === '' || /^(面议|不限|无|无要求|-|—|暂无|详谈|待定)$/.test(text);
}
