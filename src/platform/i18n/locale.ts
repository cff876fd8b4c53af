import Negotiator from 'negotiator';
import type { Locale } from './text.js';

/** The reader's language from an Accept-Language header: the first of zh and en by weight, else Chinese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const spoken: readonly Locale[] = ['zh', 'en'];
  const [wished] = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages([...spoken]);
  return spoken.find((locale) => locale === wished) ?? 'zh';
}
