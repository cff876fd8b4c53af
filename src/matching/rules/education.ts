import { educationLevels } from '../../domain/education/terms.js';
import { text } from '../../platform/i18n/text.js';
import { withEasing } from './eased.js';
import { noticeOfVacancy } from './shared-texts.js';
import { condition, gate, outcomeOf } from './gate.js';

function rankOf(level: string | null): number {
  return level === null ? 0 : educationLevels.get(level).rank;
}

export const education = gate({
  id: 'EDUCATION',
  description: 'The job seeker has the lowest education that is accepted.',
  rule: text('须达到岗位要求的最低学历。', 'The lowest education that the post accepts must be reached.'),
  source: noticeOfVacancy,
  conditions: [condition({
    reads: { jobSeeker: ['educationLevel'], vacancy: ['minEducation'] },
    judge: (jobSeeker, vacancy) => {
      const asked = rankOf(vacancy.minEducation);
      if (asked === 0) return 'PASS';
      const { educationLevel } = jobSeeker;
      return outcomeOf(educationLevel === null ? null : rankOf(educationLevel) >= asked);
    },
  })],
  explain: ({ seeker: { educationLevel }, opportunity: { minEducation, easedFrom } }, _rules, outcome) => {
    const usual = easedFrom?.minEducation === undefined ? null : educationLevels.get(easedFrom.minEducation).label;
    if (minEducation === null || rankOf(minEducation) === 0) {
      return { reason: withEasing(text('没有学历要求。', 'No education is asked for.'), usual), question: null };
    }
    const asked = educationLevels.get(minEducation).label;
    if (educationLevel === null) {
      return {
        reason: withEasing(text(
          `岗位要求${asked.zh}以上,本人学历未知。`,
          `The post asks for: ${asked.en}. The person's education is unknown.`,
        ), usual),
        question: text('您的最高学历是什么?', 'What is your highest education?'),
      };
    }
    const own = educationLevels.get(educationLevel).label;
    return {
      reason: withEasing(outcome === 'PASS'
        ? text(`学历${own.zh},达到要求的${asked.zh}。`, `${own.en} reaches what is asked: ${asked.en}.`)
        : text(`学历${own.zh},未达到要求的${asked.zh}。`, `${own.en} does not reach what is asked: ${asked.en}.`), usual),
      question: null,
    };
  },
});
