import { accommodations } from '../../domain/accommodations/terms.js';
import type { Provision } from '../../domain/employers/index.js';
import type { Need } from '../../domain/seekers/index.js';
import { listText, text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import { condition, gate, worst, type Outcome } from './gate.js';

/** What a required accommodation answers by what is stated of it; null: nothing is stated. */
export function needOutcome(provision: Provision | null): Outcome {
  return provision === null ? 'UNKNOWN' : provision === 'REFUSED' ? 'FAIL' : 'PASS';
}

function required(needs: readonly Need[]): Need[] {
  return needs.filter(({ isRequired }) => isRequired);
}

/** The accommodations that the job seeker requires and that answer so. */
export function requiredNeedsOf({ seeker, opportunity: { provisions } }: PairFacts, outcome: Outcome): Need[] {
  return required(seeker.needs).filter(({ accommodationCode }) => needOutcome(provisions[accommodationCode] ?? null) === outcome);
}

export const requiredAccommodations = gate({
  id: 'REQUIRED_ACCOMMODATIONS',
  description: 'No accommodation that the person requires is refused.',
  rule: text('本人必需的合理便利不能被拒绝。', 'No accommodation that the person requires may be refused.'),
  source: text('《无障碍环境建设法》第二十条', 'Law on Building a Barrier-free Environment, article 20'),
  conditions: [condition({
    reads: { jobSeeker: ['needs'], vacancy: ['provisions'] },
    judge: (jobSeeker, vacancy) => worst(required(jobSeeker.needs)
      .map(({ accommodationCode }) => needOutcome(vacancy.provisions[accommodationCode] ?? null))),
  })],
  explain: (pair, _rules, outcome) => {
    if (required(pair.seeker.needs).length === 0) {
      return { reason: text('本人没有必需的合理便利。', 'The person requires no accommodation.'), question: null };
    }
    const names = listText(requiredNeedsOf(pair, outcome).map(({ accommodationCode }) => accommodations.get(accommodationCode).label));
    if (outcome === 'PASS') {
      const reason = text(
        `必需的合理便利都有或愿意提供:${names.zh}。`,
        `Every required accommodation is there or offered: ${names.en}.`,
      );
      return { reason, question: null };
    }
    if (outcome === 'FAIL') {
      return { reason: text(`用人单位表示不能提供:${names.zh}。`, `The employer refuses: ${names.en}.`), question: null };
    }
    return {
      reason: text(`不知道能否提供:${names.zh}。`, `It is unknown whether this is provided: ${names.en}.`),
      question: text(`请问用人单位:能否提供${names.zh}?`, `Ask the employer: can this be provided: ${names.en}?`),
    };
  },
});
