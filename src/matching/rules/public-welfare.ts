import { measuresSince } from '../../domain/measures-document/terms.js';
import { heldWelfareFacts, placementObstacleOf } from '../../domain/placements/terms.js';
import { addDays } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { PairFacts } from '../facts.js';
import { jobSeekerView, type JobSeekerView, type VacancyView } from '../facts/views.js';
import { met, notAsked } from './shared-texts.js';
import type { DatedRule } from './dated.js';
import { anyHolds, condition, gate, outcomeOf, type Outcome } from './gate.js';
import type { RuleSet } from './rule-set.js';

/** Who may take a public-welfare post (公益性岗位), in words; on which days somebody is a graduate is said in `domain/graduates`. */
export const publicWelfareRules: readonly DatedRule<object>[] = [
  {
    validFrom: '2008-01-01', validUntil: addDays(measuresSince, -1),
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
    validFrom: measuresSince, validUntil: null,
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

type Taker = Pick<JobSeekerView, 'hasEmploymentDifficulty' | 'isZeroEmploymentFamily' | 'isTargetGraduate'>;

/** The rule that a vacancy is subject to; null where it is no public-welfare post. */
function ruleFor(vacancy: Pick<VacancyView, 'kind'>, rules: RuleSet): DatedRule<object> | null {
  return vacancy.kind === 'PUBLIC_WELFARE' ? rules.publicWelfare : null;
}

/** Whether somebody is of a target group. */
function isTarget(jobSeeker: Taker): boolean | null {
  return anyHolds(jobSeeker.hasEmploymentDifficulty, jobSeeker.isZeroEmploymentFamily, jobSeeker.isTargetGraduate);
}

/** What keeps somebody from a public-welfare post, or keeps it open; each is told in its own words. */
export type WelfareDoubt = 'NO_TARGET' | 'EMPLOYED' | 'USED_UP';

/** The first that answers so, of a person and a public-welfare post; null where none does. */
export function welfareDoubt({ seeker, opportunity }: PairFacts, rules: RuleSet, outcome: Outcome): WelfareDoubt | null {
  if (ruleFor(opportunity, rules) === null) return null;
  const jobSeeker = jobSeekerView(seeker, rules.on);
  const answers = { EMPLOYED: outcomeOf(!jobSeeker.isEmployed), USED_UP: leftOutcome(jobSeeker), NO_TARGET: outcomeOf(isTarget(jobSeeker)) } as const;
  return (Object.keys(answers) as WelfareDoubt[]).find((doubt) => answers[doubt] === outcome) ?? null;
}

const leftOutcome = ({ isPlacementUsedUp }: Pick<JobSeekerView, 'isPlacementUsedUp'>): Outcome => outcomeOf(isPlacementUsedUp === null ? null : !isPlacementUsedUp);

const employed = text('现在有工作,公益性岗位只安排没有工作的人。', 'The person is in work; public-welfare posts are for people without work.');
const noTarget = text('没有被认定为公益性岗位的安置对象。', 'The person is not recognised as one for whom public-welfare posts are meant.');
const unknownTarget = text('不知道是否属于公益性岗位的安置对象。', 'It is unknown whether public-welfare posts are meant for this person.');

/** The words of what keeps somebody from it, or keeps it open. */
function reasonOf(pair: PairFacts, rules: RuleSet, outcome: Outcome): Text {
  switch (welfareDoubt(pair, rules, outcome)) {
    case 'EMPLOYED': return employed;
    case 'USED_UP': return placementObstacleOf(heldWelfareFacts(pair.seeker), rules.on)?.reason ?? noTarget;
    case 'NO_TARGET':
    case null: return outcome === 'FAIL' ? noTarget : unknownTarget;
  }
}

export const publicWelfare = gate({
  id: 'PUBLIC_WELFARE',
  description: 'For a public-welfare post: the job seeker belongs to a group for whom such posts are meant.',
  isAboutStatus: true,
  rule: text(
    '公益性岗位面向就业困难人员、零就业家庭成员和符合条件的残疾人高校毕业生。',
    'Public-welfare posts are for people with difficulty in finding work, members of zero-employment families, '
      + 'and qualified disabled graduates.',
  ),
  source: text('《中华人民共和国就业促进法》', 'Employment Promotion Law'),
  conditions: [condition({
    reads: { jobSeeker: ['hasEmploymentDifficulty', 'isZeroEmploymentFamily', 'isTargetGraduate'], vacancy: ['kind'] },
    judge: (jobSeeker, vacancy, rules) => (ruleFor(vacancy, rules) === null ? 'PASS' : outcomeOf(isTarget(jobSeeker))),
  }), condition({
    reads: { jobSeeker: ['isEmployed'], vacancy: ['kind'] },
    judge: (jobSeeker, vacancy, rules) => (ruleFor(vacancy, rules) === null ? 'PASS' : outcomeOf(!jobSeeker.isEmployed)),
  }), condition({
    reads: { jobSeeker: ['isPlacementUsedUp'], vacancy: ['kind'] },
    judge: (jobSeeker, vacancy, rules) => (ruleFor(vacancy, rules) === null ? 'PASS' : leftOutcome(jobSeeker)),
  })],
  explain: (pair, rules, outcome) => {
    const applied = ruleFor(pair.opportunity, rules);
    if (applied === null) return { reason: notAsked, question: null };
    const rule = { rule: applied.text, source: applied.source };
    if (outcome === 'PASS') return { ...rule, reason: met, question: null };
    const reason = reasonOf(pair, rules, outcome);
    if (outcome === 'FAIL') return { ...rule, reason, question: null };
    const question = welfareDoubt(pair, rules, outcome) === 'USED_UP'
      ? text('您是按 50 周岁还是 55 周岁退休?', 'Do you retire at 50 or at 55 by the earlier law?')
      : text('您是否已被认定为就业困难人员,或属于零就业家庭?请带材料到就业服务中心核实。', 'Have you been recognised as having difficulty in finding work, or do you belong to a zero-employment family? Have it confirmed at the employment service centre.');
    return { ...rule, reason, question };
  },
});
