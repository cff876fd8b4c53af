import { accommodations } from '../../domain/accommodations/terms.js';
import type { Provision } from '../../domain/employers/index.js';
import type { BroughtNeed, VacancyView } from '../facts/views.js';
import type { MatchingModel } from '../model/model.js';
import { wholly, type Line, type NeedEvidence } from './line.js';

/** What of a vacancy decides whether needs are met. */
export type NeedAnswers = Pick<VacancyView, 'provisions' | 'workMode'>;

/** Whether a need lies idle where the work is done at home. */
export function isIdleAtHome({ accommodationCode }: BroughtNeed): boolean {
  return accommodations.get(accommodationCode).isIdleAtHome;
}

/** How a need is met: the evidence that both the gate and the score read. The vacancy is read where the job seeker brings nothing. */
export function needEvidence(need: BroughtNeed, vacancy: NeedAnswers): NeedEvidence {
  const { accommodationCode, isRequired, isBrought } = need;
  const settledBy = isBrought ? 'OWN_AID' : isIdleAtHome(need) && vacancy.workMode === 'HOME_BASED' ? 'WORK_AT_HOME' : null;
  return { about: 'NEED', accommodationCode, isRequired, settledBy, provision: settledBy === null ? vacancy.provisions[accommodationCode] ?? null : null };
}

/** What a need is worth by what the employer says of it. */
function valueOf(provision: Provision | null, constants: MatchingModel['accessibility']): number {
  switch (provision) {
    case 'PROVIDED': return constants.provided;
    case 'WILLING': return constants.willing;
    case 'REFUSED': return constants.unmet;
    case null: return constants.unknown;
  }
}

/** The line about an accommodation that a job seeker asks for: what is settled without the employer is worth as much as what it provides. */
export function needLineOf(evidence: NeedEvidence, constants: MatchingModel['accessibility']): Line {
  const { isRequired, provision, settledBy } = evidence;
  return {
    evidence,
    weight: isRequired ? constants.requiredWeight : constants.helpfulWeight,
    value: settledBy === null ? valueOf(provision, constants) : constants.provided,
    ...wholly(settledBy !== null || provision !== null),
  };
}
