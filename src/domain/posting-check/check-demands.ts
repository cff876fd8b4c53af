import { humanFunctions } from '../functions/index.js';
import { occupations } from '../occupations/index.js';
import type { Text } from '../../platform/i18n/text.js';

/** A demand of a post on a function, as its employer states it. */
export interface StatedDemand {
  readonly functionCode: string;
  readonly level: number | null;
  readonly isEssential: boolean;
  readonly basis: string;
}

/** An essential demand that the occupation's work usually does not make. */
export interface DemandFinding {
  readonly functionCode: string;
  readonly label: Text;
}

/** How far a demand may lie above what is usual. */
const tolerance = 1;

/** Whether an occupation's work usually asks so much of a function, or nearly; no where the occupation is unknown. */
export function isUsualDemand({ functionCode, level }: Pick<StatedDemand, 'functionCode' | 'level'>, occupationCode: string | null): boolean {
  if (occupationCode === null || !occupations.has(occupationCode)) return false;
  const usual = occupations.get(occupationCode).usualDemands.find((demand) => demand.functionCode === functionCode);
  return usual !== undefined && (level === null || level <= usual.level + tolerance);
}

/**
 * Essential demands on functions that the occupation's work does not usually ask, or asks for less by more than one level. Nothing is found where
 * the occupation is unknown, and of demands that are presumed or marginal: they exclude nobody.
 */
export function checkDemands(demands: readonly StatedDemand[], occupationCode: string | null): DemandFinding[] {
  if (occupationCode === null || !occupations.has(occupationCode)) return [];
  return demands.flatMap(({ functionCode, level, isEssential, basis }) => (
    !isEssential || basis !== 'STATED' || level === 0 || isUsualDemand({ functionCode, level }, occupationCode) ? [] : [{ functionCode, label: humanFunctions.get(functionCode).label }]));
}
