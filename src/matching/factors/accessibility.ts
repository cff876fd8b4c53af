import { accommodations, supportLevels, type Accommodation } from '../../domain/accommodations/terms.js';
import type { Provision } from '../../domain/employers/index.js';
import { humanFunctions, maxFunctionLevel } from '../../domain/functions/terms.js';
import type { Need } from '../../domain/seekers/index.js';
import type { Demand } from '../../domain/vacancies/index.js';
import type { OpportunityFacts, PairFacts, SeekerFacts } from '../facts.js';
import type { MatchingModel } from '../model/model.js';
import { meanFactor, type DemandEvidence, type Factor, type Line } from './line.js';

type AccessibilityConstants = MatchingModel['accessibility'];

export interface Helper { readonly accommodation: Accommodation; readonly levels: number }

/** By function: the accommodations that support it, cheapest first, so that of equal provisions the cheapest is named. */
export const helpersOf: ReadonlyMap<string, readonly Helper[]> = new Map(humanFunctions.entries.map(({ code }) => [
  code,
  accommodations.entries
    .filter(({ deprecatedOn }) => deprecatedOn === null)
    .map((accommodation) => ({ accommodation, levels: supportLevels(accommodation, code) }))
    .filter(({ levels }) => levels > 0)
    .sort((a, b) => yearlyCost(a.accommodation) - yearlyCost(b.accommodation) || (a.accommodation.code < b.accommodation.code ? -1 : 1)),
]));

function yearlyCost({ onceCny, monthlyCny }: Accommodation): number {
  return onceCny + 12 * monthlyCny;
}

const provisionOrder: Readonly<Record<Provision, number>> = { PROVIDED: 3, WILLING: 2, REFUSED: 0 };
const unknownProvision = 1;

function rankOf(provision: Provision | undefined): number {
  return provision === undefined ? unknownProvision : provisionOrder[provision];
}

/** What a person has of a function with the best of the person's own aids. */
export function aided(seeker: Pick<SeekerFacts, 'aids'>, functionCode: string, capacity: number): { level: number; aid: string | null } {
  let level = capacity;
  let aid: string | null = null;
  for (const code of seeker.aids) {
    const reached = Math.min(maxFunctionLevel, capacity + supportLevels(accommodations.get(code), functionCode));
    if (reached > level) {
      level = reached;
      aid = code;
    }
  }
  return { level, aid };
}

/** The one accommodation that closes a gap of `missing` levels best; the person's own aids count already and are left out. */
function bestAccommodation(
  { seeker, opportunity }: { seeker: SeekerFacts; opportunity: OpportunityFacts }, functionCode: string, missing: number,
): DemandEvidence['accommodation'] {
  let best: DemandEvidence['accommodation'] = null;
  let bestRank = 0;
  for (const { accommodation: { code }, levels } of helpersOf.get(functionCode) ?? []) {
    if (levels < missing || seeker.aids.includes(code)) continue;
    const provision = opportunity.provisions[code];
    const rank = rankOf(provision);
    if (best === null || rank > bestRank) {
      best = { code, provision: provision ?? null };
      bestRank = rank;
    }
  }
  return best;
}

/** How a demand of the work stands against the person: the evidence that both the gate and the score read. */
export function demandEvidence(demand: Demand, pair: { seeker: SeekerFacts; opportunity: OpportunityFacts }): DemandEvidence {
  const { seeker } = pair;
  const capacity = seeker.capacities[demand.functionCode] ?? null;
  const base = { about: 'DEMAND' as const, ...demand, capacity, ownAid: null, accommodation: null };
  if (demand.level === null || capacity === null) return { ...base, met: 'UNKNOWN' };
  if (capacity >= demand.level) return { ...base, met: 'UNAIDED' };
  const { level, aid } = aided(seeker, demand.functionCode, capacity);
  if (level >= demand.level) return { ...base, ownAid: aid, met: 'WITH_OWN_AID' };
  const accommodation = bestAccommodation(pair, demand.functionCode, demand.level - level);
  if (accommodation === null || accommodation.provision === 'REFUSED') {
    return { ...base, ownAid: aid, accommodation, met: demand.basis === 'PRESUMED' ? 'UNKNOWN' : 'UNMET' };
  }
  return { ...base, ownAid: aid, accommodation, met: accommodation.provision === null ? 'UNKNOWN' : 'ACCOMMODATED' };
}

function demandValue({ met, accommodation }: DemandEvidence, constants: AccessibilityConstants): number {
  switch (met) {
    case 'UNAIDED':
    case 'WITH_OWN_AID': return constants.unaided;
    case 'ACCOMMODATED': return accommodation?.provision === 'WILLING' ? constants.willing : constants.provided;
    case 'UNKNOWN': return constants.unknown;
    case 'UNMET': return constants.unmet;
  }
}

function demandLine(demand: Demand, pair: PairFacts, constants: AccessibilityConstants): Line {
  const evidence = demandEvidence(demand, pair);
  return {
    evidence,
    weight: demand.isEssential ? constants.essentialWeight : constants.marginalWeight,
    value: demandValue(evidence, constants),
    isKnown: evidence.met !== 'UNKNOWN' && demand.basis === 'STATED',
  };
}

function needValue(provision: Provision | null, constants: AccessibilityConstants): number {
  switch (provision) {
    case 'PROVIDED': return constants.provided;
    case 'WILLING': return constants.willing;
    case 'REFUSED': return constants.unmet;
    case null: return constants.unknown;
  }
}

function needLine({ accommodationCode, isRequired }: Need, { opportunity }: PairFacts, constants: AccessibilityConstants): Line {
  const provision = opportunity.provisions[accommodationCode] ?? null;
  return {
    evidence: { about: 'NEED', accommodationCode, isRequired, provision },
    weight: isRequired ? constants.requiredWeight : constants.helpfulWeight,
    value: needValue(provision, constants),
    isKnown: provision !== null,
  };
}

/** Whether the work's demands can be met, and whether what the person asks for is there. */
export function accessibilityFactor(pair: PairFacts, model: MatchingModel): Factor {
  return meanFactor('ACCESSIBILITY', [
    ...pair.opportunity.demands.map((demand) => demandLine(demand, pair, model.accessibility)),
    ...pair.seeker.needs.map((need) => needLine(need, pair, model.accessibility)),
  ], model.emptyFactor);
}
