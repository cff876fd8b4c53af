import { text, type Text } from '../../platform/i18n/text.js';
import type { AuditEventRow } from './audit-event.type.js';
import { fieldWords, mutationWords, otherWords, typeWords } from './words.data.js';

function wordsOfRead({ what, fields }: Pick<AuditEventRow, 'what' | 'fields'>): Text[] {
  if (what !== 'JobSeeker') return [typeWords[what] ?? otherWords.read];
  // Whoever reads more of somebody knows that they are registered.
  const telling = fields.filter((field) => field !== 'id' && field !== 'version');
  return [...new Set((telling.length === 0 ? ['id'] : telling).map((field) => fieldWords[field] ?? otherWords.read))];
}

/** What was read or written of a person, as the person is told it. */
export function summaryOf({ action, what, fields }: Pick<AuditEventRow, 'action' | 'what' | 'fields'>): Text {
  if (action === 'WRITE') return mutationWords[what] ?? otherWords.written;
  if (mutationWords[what] !== undefined) return otherWords.refused;
  const words = wordsOfRead({ what, fields });
  return text(`查看了:${words.map(({ zh }) => zh).join('、')}`, `Read: ${words.map(({ en }) => en).join(', ')}`);
}
