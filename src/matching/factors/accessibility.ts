import { accommodations } from '../../domain/accommodations/terms.js';
import type { Provisions } from '../../domain/employers/index.js';
import type { Demand } from '../../domain/vacancies/index.js';
import type { PairFacts } from '../facts.js';
import { jobSeekerView, type JobSeekerView } from '../facts/views.js';
import type { IsoDate } from '../../platform/calendar.js';
import { full } from '../full-value.js';
import type { MatchingModel } from '../model/model.js';
import { bestAccommodation, closingAccommodations, countsAid, helpOf, metWith } from './accommodations.js';
import { licenceAnswer } from './licences.js';
import { aided } from './own-aids.js';
import { unknownPrerequisite } from './prerequisites.js';
import { knownShare, meanFactor, type DemandEvidence, type Factor, type Line } from './line.js';
import { needEvidence, needLineOf } from './needs.js';

export { closingAccommodations, countsAid, metWith, supporting } from './accommodations.js';
export { aided } from './own-aids.js';

type AccessibilityConstants = MatchingModel['accessibility'];

/** What of a job seeker decides how demands are met. */
export type DemandReads = Pick<JobSeekerView, 'capacities' | 'aids' | 'prerequisites' | 'licences'>;

/** How a demand of the work is met by a job seeker: the evidence that both the gate and the score read. */
export function demandEvidence(
  demand: Demand, jobSeeker: DemandReads, provisions: Provisions,
): DemandEvidence {
  const capacity = jobSeeker.capacities[demand.functionCode] ?? null;
  const { functionCode, isEssential, basis, remedies = null, inherence, testedBy } = demand;
  const licence = inherence === 'BY_LAW' ? licenceAnswer(testedBy, jobSeeker.licences) : 'NONE';
  const base = { about: 'DEMAND' as const, functionCode, level: demand.level, isEssential, basis, isOfWorkplace: demand.isOfWorkplace === true, inherence: inherence ?? null, capacity, ownAid: null, accommodation: null };
  // A demand of nothing is met by everybody.
  if (demand.level === 0) return { ...base, met: 'UNAIDED' };
  if (demand.level !== null && capacity !== null && capacity >= demand.level) return { ...base, met: 'UNAIDED' };
  // Who holds the certificate passed its examination, whatever is recorded of the function.
  if (licence === 'HELD') return { ...base, met: 'LICENSED' };
  if (demand.level === null || capacity === null) return { ...base, met: 'UNKNOWN' };
  const { level, aid } = aided(jobSeeker, functionCode, capacity, countsAid(inherence, jobSeeker));
  if (level >= demand.level) return { ...base, ownAid: aid, met: 'WITH_OWN_AID' };
  const closing = closingAccommodations(functionCode, demand.level, capacity, jobSeeker, remedies);
  const best = bestAccommodation(closing, provisions);
  const unsureOf = best === null || best.isSure ? null : unknownPrerequisite(accommodations.get(best.code), (code) => jobSeeker.capacities[code]);
  const accommodation = best === null ? null : { ...best, unsureOf };
  return { ...base, ownAid: aid, accommodation, met: metWith(helpOf(accommodation), { basis, inherence, licence }) };
}

/** The value of a demand of which it is still open whether it is met. */
function openValue({ level, capacity, accommodation }: DemandEvidence, { unknown, unasked, doubtful }: AccessibilityConstants): number {
  if (level === null || capacity === null) return unknown;
  const help = helpOf(accommodation);
  return help === 'UNSTATED' ? unasked : help === 'UNSURE' ? unknown : doubtful;
}

function demandValue(evidence: DemandEvidence, constants: AccessibilityConstants): number {
  const { met, accommodation } = evidence;
  switch (met) {
    case 'UNAIDED':
    case 'WITH_OWN_AID':
    case 'LICENSED': return constants.unaided;
    case 'ACCOMMODATED': return accommodation?.provision === 'WILLING' ? constants.willing : constants.provided;
    case 'UNKNOWN': return openValue(evidence, constants);
    case 'UNMET': return constants.unmet;
  }
}

/** The line about a demand. */
export function demandLineOf(evidence: DemandEvidence, { accessibility: constants, presumedKnown }: Pick<MatchingModel, 'accessibility' | 'presumedKnown'>): Line {
  return {
    evidence,
    weight: evidence.isEssential ? constants.essentialWeight : constants.marginalWeight,
    value: demandValue(evidence, constants),
    ...knownShare(evidence.met !== 'UNKNOWN', evidence.basis, presumedKnown),
    isEssential: evidence.isEssential,
  };
}

/** The factor is worth little more than the worst of its essential demands, however many others are met. */
function capped(factor: Factor, { aboveWorst }: AccessibilityConstants): Factor {
  const worst = factor.lines.reduce((least, { isEssential, value }) => (isEssential ? Math.min(least, value) : least), full);
  return { ...factor, value: Math.min(factor.value, worst + aboveWorst) };
}

/** Whether the work's demands can be met, and whether the accommodations that the job seeker asks for are there. */
export function accessibilityFactor({ seeker, opportunity }: PairFacts, model: MatchingModel, on: IsoDate): Factor {
  const { demands, provisions } = opportunity;
  const constants = model.accessibility;
  const jobSeeker = jobSeekerView(seeker, on);
  return capped(meanFactor('ACCESSIBILITY', [
    ...demands.map((demand) => demandLineOf(demandEvidence(demand, jobSeeker, provisions), model)),
    ...jobSeeker.needs.map((need) => needLineOf(needEvidence(need, opportunity), constants)),
  ], model.emptyFactor), constants);
}
