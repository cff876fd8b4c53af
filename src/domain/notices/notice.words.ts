import type { Locale, Text } from '../../platform/i18n/text.js';
import { noticeKinds, type NoticeKind } from './notice-kinds.data.js';

/** What the words of a notice are made of. */
export interface NoticeParts {
  /** Null where the object has no name, or is not there for the reader. */
  readonly name: string | null;
  readonly detail: Text | null;
  readonly dueOn: string | null;
}

const quoted: Readonly<Record<Locale, (name: string) => string>> = { zh: (name) => `「${name}」`, en: (name) => ` "${name}"` };

/** A notice in the reader's language. */
export function noticeText(kind: NoticeKind, locale: Locale, { name, detail, dueOn }: NoticeParts): string {
  const parts: Readonly<Record<string, string>> = { object: name === null ? '' : quoted[locale](name), detail: detail?.[locale] ?? '', dueOn: dueOn ?? '' };
  return noticeKinds[kind].words[locale].replaceAll(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole);
}
