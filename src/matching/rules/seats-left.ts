import { text } from '../../platform/i18n/text.js';
import { noticeOfVacancy } from './shared-texts.js';
import { condition, gate, outcomeOf } from './gate.js';

export const seatsLeft = gate({
  id: 'SEATS_LEFT',
  description: 'The vacancy has at least one free seat.',
  rule: text('岗位须有空余名额。', 'The post must have a seat left.'),
  source: noticeOfVacancy,
  conditions: [condition({
    reads: { jobSeeker: [], vacancy: ['hasSeatLeft'] },
    judge: (_jobSeeker, vacancy) => outcomeOf(vacancy.hasSeatLeft),
  })],
  explain: ({ opportunity: { seats, hired } }, _rules, outcome) => {
    if (outcome === 'FAIL') {
      return { reason: text(`${seats ?? 0} 个名额已招满。`, `All ${seats ?? 0} seats are taken.`), question: null };
    }
    return {
      reason: seats === null
        ? text('公告没有限定人数。', 'The notice sets no number of seats.')
        : text(`还有 ${seats - hired} 个名额。`, `Seats left: ${seats - hired}.`),
      question: null,
    };
  },
});
