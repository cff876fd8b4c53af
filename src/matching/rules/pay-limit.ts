import { text } from '../../platform/i18n/text.js';
import { condition, gate, outcomeOf } from './gate.js';
import { limitFinding, noLimit, ownWish } from './limit.js';

export const payLimit = gate({
  id: 'PAY_LIMIT',
  description: "The pay is within the job seeker's strict limit.",
  rule: text('工资须能达到本人的最低要求。', 'The pay must be able to reach the least that the person accepts.'),
  source: ownWish,
  conditions: [condition({
    reads: { jobSeeker: ['wishedPay'], vacancy: ['payMinCny', 'payMaxCny'] },
    judge: (jobSeeker, vacancy) => {
      const wish = jobSeeker.wishedPay;
      if (wish === undefined || !wish.isLimit) return 'PASS';
      const { payMinCny, payMaxCny } = vacancy;
      if (payMaxCny !== null) return outcomeOf(payMaxCny >= wish.monthlyCny);
      return payMinCny !== null && payMinCny >= wish.monthlyCny ? 'PASS' : 'UNKNOWN';
    },
  })],
  explain: ({ seeker: { wishes: { pay } } }, _rules, outcome) => {
    if (pay === undefined || !pay.isLimit) return noLimit;
    return limitFinding(
      outcome, text(`每月至少 ${pay.monthlyCny} 元`, `at least CNY ${pay.monthlyCny} a month`),
      text('请问用人单位:每月工资最高多少?', 'Ask the employer: what is the highest monthly pay?'),
    );
  },
});
