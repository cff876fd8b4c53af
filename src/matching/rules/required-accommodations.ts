import { accommodations } from '../../domain/accommodations/terms.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { NeedEvidence } from '../factors/line.js';
import { needEvidence, type NeedAnswers } from '../factors/needs.js';
import type { PairFacts } from '../facts.js';
import { broughtNeeds, type JobSeekerView } from '../facts/views.js';
import { condition, gate, worst, type Outcome } from './gate.js';

/** What a required accommodation answers by how it is met; unknown where nothing settles it and nothing is stated. */
export function needOutcome({ settledBy, provision }: Pick<NeedEvidence, 'settledBy' | 'provision'>): Outcome {
  if (settledBy !== null) return 'PASS';
  return provision === null ? 'UNKNOWN' : provision === 'REFUSED' ? 'FAIL' : 'PASS';
}

function requiredEvidence({ needs }: Pick<JobSeekerView, 'needs'>, vacancy: NeedAnswers): NeedEvidence[] {
  return needs.filter(({ isRequired }) => isRequired).map((need) => needEvidence(need, vacancy));
}

/** The accommodations that the job seeker requires and that answer so. */
export function requiredNeedsOf({ seeker, opportunity }: PairFacts, outcome: Outcome): NeedEvidence[] {
  return requiredEvidence({ needs: broughtNeeds(seeker) }, opportunity).filter((evidence) => needOutcome(evidence) === outcome);
}

function names(needs: readonly NeedEvidence[]): Text {
  return listText(needs.map(({ accommodationCode }) => accommodations.get(accommodationCode).label));
}

/** Of needs that are all met. It says not how the job seeker does without the employer: an employer reads it as well. */
function metText(needs: readonly NeedEvidence[]): Text {
  const [given, settled] = [needs.filter(({ settledBy }) => settledBy === null), needs.filter(({ settledBy }) => settledBy !== null)];
  const [ofEmployer, without] = [names(given), names(settled)];
  if (settled.length === 0) return text(`必需的合理便利都有或愿意提供:${ofEmployer.zh}。`, `Every required accommodation is there or offered: ${ofEmployer.en}.`);
  if (given.length === 0) return text(`必需的合理便利不用用人单位提供:${without.zh}。`, `Nothing that is required has to come from the employer: ${without.en}.`);
  return text(
    `必需的合理便利有或愿意提供:${ofEmployer.zh};不用用人单位提供:${without.zh}。`,
    `Required accommodations that are there or offered: ${ofEmployer.en}; those that need not come from the employer: ${without.en}.`,
  );
}

export const requiredAccommodations = gate({
  id: 'REQUIRED_ACCOMMODATIONS',
  description: 'No required accommodation is refused, other than those that an own aid or work at home makes unnecessary.',
  rule: text('本人必需的合理便利不能被拒绝;本人自带的,或者在家工作用不着的,不用问。', 'No accommodation that the person requires may be refused; what the person brings, or has no use for at home, is not asked.'),
  source: text('《无障碍环境建设法》第二十条', 'Law on Building a Barrier-free Environment, article 20'),
  conditions: [condition({
    reads: { jobSeeker: ['needs'], vacancy: ['provisions', 'workMode'] },
    judge: (jobSeeker, vacancy) => worst(requiredEvidence(jobSeeker, vacancy).map(needOutcome)),
  })],
  explain: (pair, _rules, outcome) => {
    const needs = requiredNeedsOf(pair, outcome);
    if (outcome === 'PASS') {
      return { reason: needs.length === 0 ? text('本人没有必需的合理便利。', 'The person requires no accommodation.') : metText(needs), question: null };
    }
    const { zh, en } = names(needs);
    if (outcome === 'FAIL') {
      return { reason: text(`用人单位表示不能提供:${zh}。`, `The employer refuses: ${en}.`), question: null };
    }
    return {
      reason: text(`不知道能否提供:${zh}。`, `It is unknown whether this is provided: ${en}.`),
      question: text(`请问用人单位:能否提供${zh}?`, `Ask the employer: can this be provided: ${en}?`),
    };
  },
});
