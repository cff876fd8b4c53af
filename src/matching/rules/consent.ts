import { text } from '../../platform/i18n/text.js';
import type { DatedRule } from './dated.js';
import { condition, gate, outcomeOf } from './gate.js';

/** Consent before a job seeker's data are used for matching. */
export const consentRules: readonly DatedRule<object>[] = [{
  validFrom: '2021-11-01', validUntil: null,
  text: {
    zh: '处理敏感个人信息须取得本人的单独同意。',
    en: 'Sensitive personal information is processed only with the separate consent of the person.',
  },
  source: {
    zh: '《中华人民共和国个人信息保护法》第二十九条',
    en: 'Personal Information Protection Law, article 29',
  },
}];

export const consent = gate({
  id: 'CONSENT',
  description: 'The job seeker consents to be matched.',
  rule: text('匹配须经本人同意。', 'Matching needs the consent of the person.'),
  source: text('《中华人民共和国个人信息保护法》第二十九条', 'Personal Information Protection Law, article 29'),
  conditions: [condition({
    reads: { jobSeeker: ['consentsToMatching'], vacancy: [] },
    judge: (jobSeeker) => outcomeOf(jobSeeker.consentsToMatching),
  })],
  explain: (_pair, rules, outcome) => ({
    ...(rules.consent === null ? {} : { rule: rules.consent.text, source: rules.consent.source }),
    reason: outcome === 'PASS'
      ? text('本人已同意匹配。', 'The person consents to being matched.')
      : text('本人没有同意匹配,或已撤回。', 'The person has not consented to being matched, or withdrew.'),
    question: null,
  }),
});
