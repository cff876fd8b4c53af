import type { IsoDate } from '../../platform/calendar.js';
import { gateIds, type GateId } from '../rules/index.js';

/** The four factors, in the order that settles ties between their remainders. */
export const factorNames = ['SKILLS', 'ACCESSIBILITY', 'PREFERENCES', 'OCCUPATION'] as const;
export type FactorName = (typeof factorNames)[number];

/**
 * Every constant of the score. Values are basis points (0 to 10,000); weights of factors are hundredths and add up to 100.
 * A model is versioned and dated; a match names the version that it was computed with.
 */
export interface MatchingModel {
  readonly version: number;
  /** Of the program's models the one that it comes from: versions of one generation differ in weights alone. */
  readonly generation: number;
  /** In force from this day until a later model's. */
  readonly validFrom: IsoDate;
  /** The gates that a pair is asked by. */
  readonly gates: readonly GateId[];
  readonly weights: Readonly<Record<FactorName, number>>;
  /** Value of a factor without lines. */
  readonly emptyFactor: number;
  readonly skills: {
    /** By how a held skill relates to the asked one. */
    readonly same: number;
    readonly narrower: number;
    readonly broader: number;
    readonly related: number;
    readonly sibling: number;
    /** Share of the relation's value when the level held is unknown. */
    readonly unknownLevel: number;
    /** Least value of a line while the person's list is open. */
    readonly openList: number;
    /** Tenths that required and optional skills count, where a post has both. */
    readonly requiredTenths: number;
    readonly optionalTenths: number;
  };
  readonly accessibility: {
    readonly essentialWeight: number;
    readonly marginalWeight: number;
    readonly requiredWeight: number;
    readonly helpfulWeight: number;
    readonly unaided: number;
    readonly provided: number;
    readonly willing: number;
    readonly unknown: number;
    readonly unmet: number;
  };
  readonly preferences: {
    readonly regionWeight: number;
    readonly payWeight: number;
    readonly workModeWeight: number;
    readonly employmentWeight: number;
    readonly hoursWeight: number;
    readonly shiftsWeight: number;
    readonly sameCounty: number;
    readonly sameCity: number;
    readonly sameProvince: number;
    readonly unknown: number;
  };
  readonly occupation: {
    readonly same: number;
    readonly smallGroup: number;
    readonly mediumGroup: number;
    readonly majorGroup: number;
    /** Months of work in an occupation from which it counts. */
    readonly minMonths: number;
  };
}

/** The full value. */
export const full = 10_000;

/** Gates that model 1 did not have. */
const laterGates: ReadonlySet<GateId> = new Set(['DEMANDS_CONFIRMED']);

/** The first model, for days before the second and for matches that were stored under it: the reference alone answers by it. */
export const firstModel: MatchingModel = {
  version: 1,
  generation: 1,
  validFrom: '2026-01-04',
  gates: gateIds.filter((id) => !laterGates.has(id)),
  weights: { SKILLS: 40, ACCESSIBILITY: 30, PREFERENCES: 20, OCCUPATION: 10 },
  emptyFactor: 5000,
  skills: {
    same: full, narrower: full, broader: 6000, related: 4000, sibling: 3000,
    unknownLevel: 7000, openList: 2500, requiredTenths: 8, optionalTenths: 2,
  },
  accessibility: {
    essentialWeight: 2, marginalWeight: 1, requiredWeight: 2, helpfulWeight: 1,
    unaided: full, provided: full, willing: 9000, unknown: 5000, unmet: 0,
  },
  preferences: {
    regionWeight: 3, payWeight: 2, workModeWeight: 2, employmentWeight: 2, hoursWeight: 1, shiftsWeight: 1,
    sameCounty: full, sameCity: 7000, sameProvince: 4000, unknown: 5000,
  },
  occupation: { same: full, smallGroup: 7000, mediumGroup: 4000, majorGroup: 1500, minMonths: 12 },
};

/** The model that the program brings. */
export const defaultModel: MatchingModel = { ...firstModel, version: 2, generation: 2, validFrom: '2026-11-29', gates: gateIds };

/** A model as it is stored: those of before gates were named are of the first generation. */
export function modelOf(stored: Omit<MatchingModel, 'gates' | 'generation'> & Partial<Pick<MatchingModel, 'gates' | 'generation'>>): MatchingModel {
  return { ...stored, generation: stored.generation ?? 1, gates: stored.gates ?? firstModel.gates };
}

/** Within these bounds, in hundredths, a service centre can tune the weights of the factors. */
export const weightBounds: Readonly<Record<FactorName, { readonly min: number; readonly max: number }>> = {
  SKILLS: { min: 20, max: 60 },
  ACCESSIBILITY: { min: 20, max: 50 },
  PREFERENCES: { min: 10, max: 40 },
  OCCUPATION: { min: 5, max: 25 },
};
