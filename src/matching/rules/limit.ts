import { text, type Text } from '../../platform/i18n/text.js';
import type { Finding, Outcome } from './gate.js';

/** The source of a limit that the job seeker sets. */
export const ownWish: Text = text('本人的求职意愿', "The person's own wishes");

export const noLimit: Finding = {
  reason: text('本人没有设这项硬性条件。', 'The person sets no such limit.'), question: null,
};

/** A finding in the same three sentences for every limit. */
export function limitFinding(outcome: Outcome, limit: Text, question: Text): Finding {
  switch (outcome) {
    case 'PASS': return {
      reason: text(`在本人的条件之内:${limit.zh}。`, `Within the person's limit: ${limit.en}.`), question: null,
    };
    case 'FAIL': return {
      reason: text(`超出本人的条件:${limit.zh}。`, `Outside the person's limit: ${limit.en}.`), question: null,
    };
    case 'UNKNOWN': return {
      reason: text(
        `公告没有说明,本人的条件是:${limit.zh}。`,
        `The notice does not say; the person's limit: ${limit.en}.`,
      ),
      question,
    };
  }
}
