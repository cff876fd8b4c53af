import { lowestWorkingAge } from '../../domain/retirement/terms.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { VacancyView } from '../facts/views.js';
import type { DatedRule } from './dated.js';
import { withEasing } from './eased.js';
import { condition, gate, outcomeOf } from './gate.js';
import type { RuleSet } from './rule-set.js';

/** The lowest age of lawful work, in completed years. */
export const workingAgeRules: readonly DatedRule<{ readonly minAge: number }>[] = [{
  validFrom: lowestWorkingAge.since, validUntil: null, minAge: lowestWorkingAge.years, text: lowestWorkingAge.label, source: lowestWorkingAge.source,
}];

interface AgeBounds { readonly min: number; readonly max: number | null }

function ageBounds(vacancy: Pick<VacancyView, 'minAge' | 'maxAge'>, rules: RuleSet): AgeBounds {
  return { min: Math.max(rules.workingAge?.minAge ?? 0, vacancy.minAge ?? 0), max: vacancy.maxAge };
}

function boundsText({ min, max }: AgeBounds): Text {
  return max === null ? text(`满${min}周岁`, `${min} or over`) : text(`${min}至${max}周岁`, `${min} to ${max}`);
}

/** Within the bounds of the law and of the notice: an unknown age is asked about. */
export const withinAgeBounds = condition({
  reads: { jobSeeker: ['age'], vacancy: ['minAge', 'maxAge'] },
  judge: (jobSeeker, vacancy, rules) => {
    if (jobSeeker.age === null) return 'UNKNOWN';
    const { min, max } = ageBounds(vacancy, rules);
    return outcomeOf(jobSeeker.age >= min && (max === null || jobSeeker.age <= max));
  },
});

export const age = gate({
  id: 'AGE',
  description: 'The age is lawful.',
  rule: text(
    '须达到法定就业年龄和岗位依法规定的年龄。',
    'The lawful age for work, and the age that the post lawfully sets, must be met.',
  ),
  source: text('《中华人民共和国劳动法》第十五条;招聘公告', 'Labour Law, article 15; the notice of the post'),
  conditions: [withinAgeBounds],
  explain: ({ opportunity }, rules, outcome) => {
    const { min, max } = ageBounds(opportunity, rules);
    const usualMax = opportunity.easedFrom?.maxAge;
    const usual = usualMax === undefined ? null : boundsText({ min, max: usualMax });
    if (outcome === 'UNKNOWN') {
      return {
        reason: withEasing(text('不知道出生日期。', 'The date of birth is unknown.'), usual),
        question: text('您的出生日期是哪一天?', 'What is your date of birth?'),
      };
    }
    const bounds = boundsText({ min, max });
    return {
      reason: withEasing(outcome === 'PASS'
        ? text(`年龄符合(${bounds.zh})。`, `The age is within what is asked (${bounds.en}).`)
        : text(`年龄不在要求之内(${bounds.zh})。`, `The age is outside what is asked (${bounds.en}).`), usual),
      question: null,
    };
  },
});
