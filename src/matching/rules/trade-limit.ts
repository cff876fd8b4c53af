import { occupations } from '../../domain/occupations/terms.js';
import { text } from '../../platform/i18n/text.js';
import { avoids } from '../factors/avoided.js';
import { jobSeekerView } from '../facts/views.js';
import { condition, gate, outcomeOf } from './gate.js';
import { noLimit, ownWish } from './limit.js';

export const tradeLimit = gate({
  id: 'TRADE_LIMIT',
  description: 'The work is in no trade that the job seeker rules out.',
  rule: text('不是本人明确不做的工作。', 'The work is none that the person rules out.'),
  source: ownWish,
  conditions: [condition({
    reads: { jobSeeker: ['avoidedTrades'], vacancy: ['occupationCode', 'occupationBasis'] },
    judge: ({ avoidedTrades }, vacancy) => {
      if (avoidedTrades?.isLimit !== true) return 'PASS';
      const { occupationCode, occupationBasis } = vacancy;
      if (occupationCode === null) return 'UNKNOWN';
      if (!avoids(avoidedTrades, occupationCode)) return 'PASS';
      return outcomeOf(occupationBasis === 'PRESUMED' ? null : false);
    },
  })],
  explain: ({ seeker, opportunity: { occupationCode } }, rules, outcome) => {
    if (jobSeekerView(seeker, rules.on).avoidedTrades?.isLimit !== true) return noLimit;
    const work = occupationCode === null ? text('哪种工作', 'which work it is') : occupations.get(occupationCode).label;
    switch (outcome) {
      case 'PASS': return { reason: text('不是本人不做的工作。', 'It is none of the work that the person rules out.'), question: null };
      case 'FAIL': return { reason: text(`本人不做这一类工作:${work.zh}。`, `The person rules out work like this: ${work.en}.`), question: null };
      case 'UNKNOWN': return {
        reason: text('本人有不做的工作,公告没有写明是什么职业。', 'The person rules out some work, and the notice does not state the occupation.'),
        question: text('请问用人单位:这是什么职业?', 'Ask the employer: which occupation is it?'),
      };
    }
  },
});
