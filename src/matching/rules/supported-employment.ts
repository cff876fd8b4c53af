import { isInGroup } from '../../domain/disabilities/terms.js';
import { text } from '../../platform/i18n/text.js';
import type { StatedDisability, VacancyView } from '../facts/views.js';
import { askCertificate, met, notAsked } from './shared-texts.js';
import { anyHolds, condition, gate, outcomeOf } from './gate.js';
import type { RuleSet } from './rule-set.js';

type SupportedEmploymentRule = NonNullable<RuleSet['supportedEmployment']>;

/** The rule that a vacancy is subject to; null where it is no supported employment. */
function ruleFor(vacancy: Pick<VacancyView, 'kind'>, rules: RuleSet): SupportedEmploymentRule | null {
  return vacancy.kind === 'SUPPORTED' ? rules.supportedEmployment : null;
}

function isMeantFor(disability: StatedDisability, { groups }: SupportedEmploymentRule): boolean | null {
  return anyHolds(...groups.map((group) => isInGroup(disability, group)));
}

export const supportedEmployment = gate({
  id: 'SUPPORTED_EMPLOYMENT',
  description: 'For supported employment: the job seeker belongs to a group for whom it is meant.',
  isAboutStatus: true,
  rule: text(
    '辅助性就业面向就业年龄段的智力、精神残疾人和重度肢体残疾人。',
    'Supported employment is for people of working age with intellectual, mental or severe physical disability.',
  ),
  source: text('残联发〔2015〕27号', 'Can Lian Fa [2015] 27'),
  conditions: [
    condition({
      reads: { jobSeeker: ['age'], vacancy: ['kind'] },
      judge: (jobSeeker, vacancy, rules) => {
        const rule = ruleFor(vacancy, rules);
        if (rule === null) return 'PASS';
        const { age } = jobSeeker;
        return outcomeOf(age === null ? null : age >= rule.minAge && age <= rule.maxAge);
      },
    }),
    condition({
      reads: { jobSeeker: ['disability'], vacancy: ['kind'] },
      judge: (jobSeeker, vacancy, rules) => {
        const rule = ruleFor(vacancy, rules);
        if (rule === null) return 'PASS';
        const { disability } = jobSeeker;
        return outcomeOf(disability === null ? null : isMeantFor(disability, rule));
      },
    }),
    condition({
      reads: { jobSeeker: ['isDisabilityCertificateValid'], vacancy: ['kind'] },
      judge: (jobSeeker, vacancy, rules) =>
        outcomeOf(ruleFor(vacancy, rules) === null || jobSeeker.isDisabilityCertificateValid),
    }),
  ],
  explain: ({ opportunity }, rules, outcome) => {
    const applied = ruleFor(opportunity, rules);
    if (applied === null) return { reason: notAsked, question: null };
    const rule = { rule: applied.text, source: applied.source };
    if (outcome === 'PASS') return { ...rule, reason: met, question: null };
    if (outcome === 'FAIL') {
      const reason = text('不属于辅助性就业的对象。', 'Supported employment is not meant for this person.');
      return { ...rule, reason, question: null };
    }
    return {
      ...rule,
      reason: text(
        '不知道是否属于辅助性就业的对象。',
        'It is unknown whether supported employment is meant for this person.',
      ),
      question: askCertificate,
    };
  },
});
