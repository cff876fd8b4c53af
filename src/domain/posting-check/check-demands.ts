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

/**
 * Essential demands on functions that the occupation's work does not usually ask, or asks for less by more than one level. Nothing is found where
 * the occupation is unknown, and of demands that are presumed or marginal: they exclude nobody.
 */
export function checkDemands(demands: readonly StatedDemand[], occupationCode: string | null): DemandFinding[] {
  if (occupationCode === null || !occupations.has(occupationCode)) return [];
  const usual = new Map(occupations.get(occupationCode).usualDemands.map((demand) => [demand.functionCode, demand.level]));
  return demands.flatMap(({ functionCode, level, isEssential, basis }) => {
    const usualLevel = usual.get(functionCode);
    const isUsual = usualLevel !== undefined && (level === null || level <= usualLevel + tolerance);
    return !isEssential || basis !== 'STATED' || level === 0 || isUsual ? [] : [{ functionCode, label: humanFunctions.get(functionCode).label }];
  });
}
