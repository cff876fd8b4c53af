import { text } from '../../platform/i18n/text.js';
import { noticeOfVacancy } from './shared-texts.js';
import { condition, gate, outcomeOf } from './gate.js';

export const postOpen = gate({
  id: 'POST_OPEN',
  description: 'The vacancy is open on the day.',
  rule: text('岗位须在招聘期内公开招聘。', 'The post must be open on the day.'),
  source: noticeOfVacancy,
  conditions: [condition({
    reads: { jobSeeker: [], vacancy: ['status', 'isWithinDates'] },
    judge: (_jobSeeker, vacancy) => outcomeOf(vacancy.status === 'OPEN' && vacancy.isWithinDates),
  })],
  explain: ({ opportunity: { status, opensOn, closesOn } }, { on }) => {
    if (status !== 'OPEN') return { reason: text('岗位没有在公开招聘。', 'The post is not open.'), question: null };
    if (on < opensOn) {
      return { reason: text(`岗位 ${opensOn} 才开始招聘。`, `The post opens on ${opensOn}.`), question: null };
    }
    if (closesOn === null) return { reason: text('岗位正在招聘。', 'The post is open.'), question: null };
    return {
      reason: on > closesOn
        ? text(`岗位已于 ${closesOn} 截止。`, `The post closed on ${closesOn}.`)
        : text(`岗位招聘到 ${closesOn} 为止。`, `The post is open until ${closesOn}.`),
      question: null,
    };
  },
});
