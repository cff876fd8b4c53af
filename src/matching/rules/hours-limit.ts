import { text } from '../../platform/i18n/text.js';
import { condition, gate, outcomeOf } from './gate.js';
import { limitFinding, noLimit, ownWish } from './limit.js';

export const hoursLimit = gate({
  id: 'HOURS_LIMIT',
  description: "The working hours are within the job seeker's strict limit.",
  rule: text('每周工时不能超过本人的上限。', "The weekly hours must not exceed the person's limit."),
  source: ownWish,
  conditions: [condition({
    reads: { jobSeeker: ['wishedHours'], vacancy: ['hoursPerWeek'] },
    judge: (jobSeeker, vacancy) => {
      const wish = jobSeeker.wishedHours;
      if (wish === undefined || !wish.isLimit) return 'PASS';
      const { hoursPerWeek } = vacancy;
      return outcomeOf(hoursPerWeek === null ? null : hoursPerWeek <= wish.maxPerWeek);
    },
  })],
  explain: ({ seeker: { wishes: { hours } } }, _rules, outcome) => {
    if (hours === undefined || !hours.isLimit) return noLimit;
    return limitFinding(
      outcome, text(`每周最多 ${hours.maxPerWeek} 小时`, `at most ${hours.maxPerWeek} hours a week`),
      text('请问用人单位:每周工作多少小时?', 'Ask the employer: how many hours a week is the work?'),
    );
  },
});
