import Negotiator from 'negotiator';

/** The languages that every text exists in. */
export type Locale = 'zh' | 'en';

/** One text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** The reader's language from an Accept-Language header: the first of zh and en by weight, else Chinese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const spoken: readonly Locale[] = ['zh', 'en'];
  const [wished] = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages([...spoken]);
  return spoken.find((locale) => locale === wished) ?? 'zh';
}

/** Joins texts to a list in each language. */
export function listText(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}
