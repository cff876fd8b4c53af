import type { Provision, Provisions } from '../employers/index.js';
import type { WorkMode } from '../seekers/index.js';
import { climbing, climbingRules, presumedClimbing, type ClimbingRule } from './workplace-demands.data.js';
import { workplaceProvisions } from './workplace-provisions.data.js';
import type { WorkplaceFacts } from './workplace.facts.js';

/** A demand that follows from a workplace, or is presumed until somebody surveys it. */
export interface WorkplaceDemand {
  readonly functionCode: string;
  readonly level: number;
  readonly isEssential: true;
  readonly basis: 'DERIVED' | 'PRESUMED';
  /** The accommodations that can meet it. */
  readonly remedies: readonly string[];
  readonly isOfWorkplace: true;
}

/** One of which nothing is known. */
export const unknownWorkplace: WorkplaceFacts = {
  floor: null, hasLift: null, hasStepFreeEntrance: null, hasAccessibleToilet: null, hasTactileGuidance: null, hasAccessibleParking: null, hasLodging: null,
};

const groundFloor = 1;

/** What stands between the street and the floor: SETTLED, an obstacle, or unknown. */
function toTheFloor({ floor, hasLift }: WorkplaceFacts): 'SETTLED' | 'OBSTACLE' | 'UNKNOWN' {
  if (floor === groundFloor || hasLift === true) return 'SETTLED';
  return floor !== null && hasLift === false ? 'OBSTACLE' : 'UNKNOWN';
}

function atTheEntrance({ hasStepFreeEntrance }: WorkplaceFacts): 'SETTLED' | 'OBSTACLE' | 'UNKNOWN' {
  return hasStepFreeEntrance === null ? 'UNKNOWN' : hasStepFreeEntrance ? 'SETTLED' : 'OBSTACLE';
}

/** The rule whose line a workplace has: of obstacles the higher one, else the presumption, else the line that is settled. */
export function climbingRuleOf(facts: WorkplaceFacts): ClimbingRule {
  const [floor, entrance] = [toTheFloor(facts), atTheEntrance(facts)];
  if (floor === 'OBSTACLE') return climbingRules.stairs;
  if (entrance === 'OBSTACLE') return climbingRules.steps;
  if (floor === 'UNKNOWN') return entrance === 'UNKNOWN' ? presumedClimbing.both : presumedClimbing.floor;
  return entrance === 'UNKNOWN' ? presumedClimbing.entrance : climbingRules.settled;
}

/**
 * The demands of a workplace on whoever works there. All work but that at home has its line about climbing: facts change its value, never whether
 * it exists. Silence about the mode of work is no word for work at home.
 * @param workplace null where none is recorded: as one of which nothing is known
 */
export function demandsOfWorkplace(workplace: WorkplaceFacts | null, workMode: WorkMode | null): WorkplaceDemand[] {
  if (workMode === 'HOME_BASED') return [];
  const { level, basis, remedies } = climbingRuleOf(workplace ?? unknownWorkplace);
  return [{ functionCode: climbing, level, isEssential: true, basis, remedies, isOfWorkplace: true }];
}

/** The provisions that the facts of a workplace give; work at home has none of them. */
export function provisionsOfWorkplace(workplace: WorkplaceFacts | null, workMode: WorkMode | null): Provisions {
  if (workplace === null || workMode === 'HOME_BASED') return {};
  const given: Record<string, Provision> = {};
  for (const { accommodation, says } of workplaceProvisions) {
    const isGiven = says(workplace);
    if (isGiven !== null) given[accommodation] = isGiven ? 'PROVIDED' : 'REFUSED';
  }
  return given;
}
