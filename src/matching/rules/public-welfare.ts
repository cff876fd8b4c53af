import { text } from '../../platform/i18n/text.js';
import type { JobSeekerView, VacancyView } from '../facts/views.js';
import { met, notAsked } from './shared-texts.js';
import type { DatedRule } from './dated.js';
import { anyHolds, condition, gate, outcomeOf } from './gate.js';
import type { RuleSet } from './rule-set.js';

type PublicWelfareRule = DatedRule<{ readonly opensToGraduates: boolean }>;

/** Who may take a public-welfare post (公益性岗位). */
export const publicWelfareRules: readonly PublicWelfareRule[] = [
  {
    validFrom: '2008-01-01', validUntil: '2026-01-03', opensToGraduates: false,
    text: {
      zh: '公益性岗位优先安排就业困难人员和零就业家庭成员。',
      en: 'Public-welfare posts are for people with difficulty in finding work '
        + 'and members of zero-employment families.',
    },
    source: {
      zh: '《中华人民共和国就业促进法》第五十二条、第五十三条、第五十六条',
      en: 'Employment Promotion Law, articles 52, 53 and 56',
    },
  },
  {
    validFrom: '2026-01-04', validUntil: null, opensToGraduates: true,
    text: {
      zh: '公益性岗位优先安排就业困难人员、零就业家庭成员和符合条件的残疾人高校毕业生。',
      en: 'Public-welfare posts are for people with difficulty in finding work, '
        + 'members of zero-employment families, and qualified disabled graduates.',
    },
    source: {
      zh: '《就业促进法》第五十二条、第五十三条、第五十六条;晋政办发〔2025〕35号第五条',
      en: 'Employment Promotion Law, articles 52, 53 and 56; Jin Zheng Ban Fa [2025] 35, measure 5',
    },
  },
];

type Taker = Pick<JobSeekerView, 'hasEmploymentDifficulty' | 'isZeroEmploymentFamily' | 'isGraduate' | 'disability'>;

/** The rule that a vacancy is subject to; null where it is no public-welfare post. */
function ruleFor(vacancy: Pick<VacancyView, 'kind'>, rules: RuleSet): PublicWelfareRule | null {
  return vacancy.kind === 'PUBLIC_WELFARE' ? rules.publicWelfare : null;
}

function mayTake(jobSeeker: Taker, { opensToGraduates }: PublicWelfareRule): boolean | null {
  // A graduate counts with a disability certificate alone.
  const isGraduate = jobSeeker.isGraduate === true && jobSeeker.disability === null ? null : jobSeeker.isGraduate;
  return anyHolds(
    jobSeeker.hasEmploymentDifficulty, jobSeeker.isZeroEmploymentFamily, opensToGraduates ? isGraduate : false,
  );
}

export const publicWelfare = gate({
  id: 'PUBLIC_WELFARE',
  description: 'A public-welfare post: the person is one for whom it is meant.',
  isAboutStatus: true,
  rule: text(
    '公益性岗位面向就业困难人员、零就业家庭成员和符合条件的残疾人高校毕业生。',
    'Public-welfare posts are for people with difficulty in finding work, members of zero-employment families, '
      + 'and qualified disabled graduates.',
  ),
  source: text('《中华人民共和国就业促进法》', 'Employment Promotion Law'),
  conditions: [condition({
    reads: {
      jobSeeker: ['hasEmploymentDifficulty', 'isZeroEmploymentFamily', 'isGraduate', 'disability'],
      vacancy: ['kind'],
    },
    judge: (jobSeeker, vacancy, rules) => {
      const rule = ruleFor(vacancy, rules);
      return rule === null ? 'PASS' : outcomeOf(mayTake(jobSeeker, rule));
    },
  })],
  explain: ({ opportunity }, rules, outcome) => {
    const applied = ruleFor(opportunity, rules);
    if (applied === null) return { reason: notAsked, question: null };
    const rule = { rule: applied.text, source: applied.source };
    if (outcome === 'PASS') return { ...rule, reason: met, question: null };
    if (outcome === 'FAIL') {
      const reason = text(
        '没有被认定为公益性岗位的安置对象。',
        'The person is not recognised as one for whom public-welfare posts are meant.',
      );
      return { ...rule, reason, question: null };
    }
    return {
      ...rule,
      reason: text(
        '不知道是否属于公益性岗位的安置对象。',
        'It is unknown whether public-welfare posts are meant for this person.',
      ),
      question: text(
        '您是否已被认定为就业困难人员,或属于零就业家庭?',
        'Have you been recognised as having difficulty in finding work, '
          + 'or do you belong to a zero-employment family?',
      ),
    };
  },
});
