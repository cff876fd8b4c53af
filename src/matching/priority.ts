import type { EmployerKind } from '../domain/employers/index.js';
import { isGraduateOn } from '../domain/graduates/terms.js';
import type { IsoDate } from '../platform/calendar.js';
import type { PairFacts, SeekerFacts } from './facts.js';
import { jobSeekerView } from './facts/views.js';
import type { Rule } from './rules/dated.js';
import type { RuleSet } from './rules/rule-set.js';

/** What policy says of who comes first; never part of the score. */
export interface Priority {
  /** 0 for none; higher comes first. */
  readonly level: number;
  /** The rules that it rests on. */
  readonly rules: readonly Rule[];
}

type PriorityId = RuleSet['priorities'][number]['id'];

/** Public bodies and companies (机关、事业单位, 企业): those of whom clause 5.2 speaks. */
const recruiters: ReadonlySet<EmployerKind | null> = new Set(['PUBLIC_ORGAN', 'PUBLIC_INSTITUTION', 'STATE_OWNED', 'LISTED', 'PRIVATE', 'PLATFORM']);

/** Whether a confirmed graduation, and a disability certificate that is valid, show a disabled graduate to whom special regard is paid. */
function isRecruitedGraduate(seeker: SeekerFacts, on: IsoDate): boolean {
  const graduatedOn = seeker.welfare?.graduatedOn ?? null;
  return graduatedOn !== null && isGraduateOn('RECRUITING', graduatedOn, on)
    && seeker.disability !== null && jobSeekerView(seeker, on).isDisabilityCertificateValid;
}

const conditions: Readonly<Record<PriorityId, (pair: PairFacts, rules: RuleSet) => boolean>> = {
  GRADUATE_PUBLIC_WELFARE: ({ seeker, opportunity }, { on }) => opportunity.kind === 'PUBLIC_WELFARE' && jobSeekerView(seeker, on).isTargetGraduate === true,
  GRADUATE_PUBLIC_SECTOR: ({ seeker, opportunity }) =>
    (opportunity.employerKind === 'PUBLIC_ORGAN' || opportunity.employerKind === 'PUBLIC_INSTITUTION') &&
    opportunity.kind !== 'PUBLIC_WELFARE' && seeker.isGraduate === true && seeker.disability !== null,
  GRADUATE_RECRUITING: ({ seeker, opportunity }, { on }) =>
    opportunity.kind !== 'PUBLIC_WELFARE' && recruiters.has(opportunity.employerKind) && isRecruitedGraduate(seeker, on),
  DIFFICULTY_PUBLIC_WELFARE: ({ seeker, opportunity }) => opportunity.kind === 'PUBLIC_WELFARE' && seeker.hasEmploymentDifficulty === true,
};

export function priorityOf(pair: PairFacts, rules: RuleSet): Priority {
  const applying = rules.priorities.filter(({ id }) => conditions[id](pair, rules));
  return { level: Math.max(0, ...applying.map(({ level }) => level)), rules: applying };
}
