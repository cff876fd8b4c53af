import type { PairFacts } from './facts.js';
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

const conditions: Readonly<Record<PriorityId, (pair: PairFacts, rules: RuleSet) => boolean>> = {
  GRADUATE_PUBLIC_WELFARE: ({ seeker, opportunity }, { on }) => opportunity.kind === 'PUBLIC_WELFARE' && jobSeekerView(seeker, on).isTargetGraduate === true,
  GRADUATE_PUBLIC_SECTOR: ({ seeker, opportunity }) =>
    (opportunity.employerKind === 'PUBLIC_ORGAN' || opportunity.employerKind === 'PUBLIC_INSTITUTION') &&
    opportunity.kind !== 'PUBLIC_WELFARE' && seeker.isGraduate === true && seeker.disability !== null,
  DIFFICULTY_PUBLIC_WELFARE: ({ seeker, opportunity }) => opportunity.kind === 'PUBLIC_WELFARE' && seeker.hasEmploymentDifficulty === true,
};

export function priorityOf(pair: PairFacts, rules: RuleSet): Priority {
  const applying = rules.priorities.filter(({ id }) => conditions[id](pair, rules));
  return { level: Math.max(0, ...applying.map(({ level }) => level)), rules: applying };
}
