import { text, type Text } from '../../../platform/i18n/text.js';

/**
 * A family in difficulty is visited "regularly" (定期, clause 6.1), and the document names no interval: half a year is this platform's own assumption,
 * since the document's day.
 */
export const visitEvery: { readonly months: number; readonly source: Text } = {
  months: 6, source: text('文件只要求“定期”,半年一次为本平台假定', 'The document says "regularly"; half a year is an assumption of this platform'),
};
