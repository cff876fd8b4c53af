import { firstEdition } from '../../domain/measures-document/terms.js';
import type { IsoDate } from '../../platform/calendar.js';
import { full } from '../full-value.js';
import { gateIds, type GateId } from '../rules/index.js';

export { full } from '../full-value.js';

/** The factors, in the order that settles ties between their remainders. */
export const factorNames = ['SKILLS', 'ACCESSIBILITY', 'PLACE', 'PREFERENCES', 'OCCUPATION'] as const;
export type FactorName = (typeof factorNames)[number];

/** Nothing of a line, or the half of it. */
export type HalfKnown = 0 | 5000;

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
  /** How much of a line is known whose facts are known but for a presumption. */
  readonly presumedKnown: HalfKnown;
  readonly skills: {
    /** By how a held skill relates to the asked one. */
    readonly same: number;
    readonly narrower: number;
    readonly broader: number;
    readonly related: number;
    readonly sibling: number;
    /** Share of the relation's value when the level held is unknown. */
    readonly unknownLevel: number;
    /** Value of the factor where nothing is asked: neither the notice names a skill nor its occupation has one. */
    readonly nothingAsked: number;
    /** Least value of a line while the person's list is open. */
    readonly openList: number;
    /** A required skill counts so many times its weight, beside optional ones; null where the two kinds are joined by their tenths. */
    readonly requiredTimes: number | null;
    /** Tenths that required and optional skills count under model 1, where a post has both. */
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
    /** A known gap that an accommodation would close of which nobody asked the employer yet. */
    readonly unasked: number;
    /** A known gap that nothing closes, where it is still to be asked whether the work really asks it. */
    readonly doubtful: number;
    readonly unmet: number;
    /** The factor is worth at most so much more than the worst demand that is essential. */
    readonly aboveWorst: number;
  };
  readonly place: {
    /** By distance: 0 km, up to `nearKm`, up to `commutableKm`, up to `farKm`, and beyond. */
    readonly sameCounty: number;
    readonly near: number;
    readonly commutable: number;
    readonly far: number;
    readonly beyond: number;
    readonly nearKm: number;
    readonly commutableKm: number;
    readonly farKm: number;
    /** Where the distance is unknown: in the same city, and elsewhere. */
    readonly unknownInCity: number;
    readonly unknown: number;
    /** At least so much within the own distance, in a wished city, in a wished province (up to `provinceKm`, and beyond), and with lodging for whoever moves. */
    readonly ownDistance: number;
    readonly wishedCity: number;
    readonly wishedProvince: number;
    readonly wishedProvinceBeyond: number;
    readonly provinceKm: number;
    readonly lodging: number;
    /** At least so much where the post needs a scarce qualification that the person holds. */
    readonly scarce: number;
    /** Work at home. */
    readonly homeAccepted: number;
    readonly homeNotAsked: number;
    readonly homeNotWished: number;
  };
  readonly preferences: {
    /** 0 where the factor PLACE judges regions. */
    readonly regionWeight: number;
    readonly payWeight: number;
    readonly workModeWeight: number;
    readonly employmentWeight: number;
    readonly hoursWeight: number;
    readonly shiftsWeight: number;
    /** Of a trade that the person would rather not do; 0 where none is asked about. */
    readonly tradeWeight: number;
    readonly sameCounty: number;
    readonly sameCity: number;
    readonly sameProvince: number;
    readonly unknown: number;
    /** Hours up to a tenth over what is wished. */
    readonly slightlyOver: number;
  };
  readonly occupation: {
    readonly same: number;
    readonly smallGroup: number;
    readonly mediumGroup: number;
    readonly majorGroup: number;
    /** Months of work in an occupation from which it counts. */
    readonly minMonths: number;
    /** Whether a trade that the person would rather not do is worth nothing. */
    readonly countsAvoided: boolean;
    /** Whether holding the scarce qualification that a post needs counts as having done its occupation. */
    readonly countsScarce: boolean;
  };
}

/** Gates that model 1 did not have. */
const laterGates: ReadonlySet<GateId> = new Set(['CORE_SKILLS', 'DEMANDS_CONFIRMED', 'TRADE_LIMIT', 'WITHIN_REACH', 'WORKING_AGE']);
/** Gates of model 1 in whose place another one stands. */
const replacedGates: ReadonlySet<GateId> = new Set(['AGE']);

/** The first model, for days before the second and for matches that were stored under it: the reference alone answers by it. */
export const firstModel: MatchingModel = {
  version: 1,
  generation: 1,
  validFrom: firstEdition,
  gates: gateIds.filter((id) => !laterGates.has(id)),
  weights: { SKILLS: 40, ACCESSIBILITY: 30, PLACE: 0, PREFERENCES: 20, OCCUPATION: 10 },
  emptyFactor: 5000,
  presumedKnown: 0,
  skills: {
    same: full, narrower: full, broader: 6000, related: 4000, sibling: 3000,
    unknownLevel: 7000, nothingAsked: 5000, openList: 2500, requiredTimes: null, requiredTenths: 8, optionalTenths: 2,
  },
  accessibility: {
    essentialWeight: 2, marginalWeight: 1, requiredWeight: 2, helpfulWeight: 1,
    unaided: full, provided: full, willing: 9000, unknown: 5000, unasked: 5000, doubtful: 5000, unmet: 0, aboveWorst: full,
  },
  place: {
    sameCounty: full, near: 9000, commutable: 7000, far: 4000, beyond: 500, nearKm: 20, commutableKm: 40, farKm: 60,
    unknownInCity: 5000, unknown: 2500, ownDistance: 4000, wishedCity: 4000, wishedProvince: 3000, wishedProvinceBeyond: 1500, provinceKm: 150, lodging: 6000, scarce: 0,
    homeAccepted: full, homeNotAsked: 7000, homeNotWished: 5000,
  },
  preferences: {
    regionWeight: 3, payWeight: 2, workModeWeight: 2, employmentWeight: 2, hoursWeight: 1, shiftsWeight: 1, tradeWeight: 0,
    sameCounty: full, sameCity: 7000, sameProvince: 4000, unknown: 5000, slightlyOver: 0,
  },
  occupation: { same: full, smallGroup: 7000, mediumGroup: 4000, majorGroup: 1500, minMonths: 12, countsAvoided: false, countsScarce: false },
};

/** The model that the program brings. */
export const defaultModel: MatchingModel = {
  ...firstModel, version: 2, generation: 2, validFrom: '2026-11-29', gates: gateIds.filter((id) => !replacedGates.has(id)),
  weights: { SKILLS: 35, ACCESSIBILITY: 25, PLACE: 20, PREFERENCES: 12, OCCUPATION: 8 },
  presumedKnown: 5000,
  skills: { ...firstModel.skills, requiredTimes: 4, nothingAsked: 2500 },
  accessibility: { ...firstModel.accessibility, unasked: 3000, doubtful: 1500, aboveWorst: 5000 },
  place: { ...firstModel.place, scarce: 7000 },
  occupation: { ...firstModel.occupation, countsAvoided: true, countsScarce: true },
  preferences: { ...firstModel.preferences, regionWeight: 0, hoursWeight: 2, tradeWeight: 3, slightlyOver: 5000 },
};

/** What the first generation did not name yet. */
type Later = 'gates' | 'generation' | 'place' | 'presumedKnown';
type Stored = Omit<MatchingModel, Later> & Partial<Pick<MatchingModel, Later>>;

/** A model as it is stored: what the first generation did not name yet is as in the first model. */
export function modelOf(stored: Stored): MatchingModel {
  const { generation, gates, presumedKnown, weights, skills, accessibility, place, preferences, occupation } = firstModel;
  return {
    generation, gates, presumedKnown, ...stored, weights: { ...weights, ...stored.weights }, skills: { ...skills, ...stored.skills }, accessibility: { ...accessibility, ...stored.accessibility },
    place: { ...place, ...stored.place }, preferences: { ...preferences, ...stored.preferences }, occupation: { ...occupation, ...stored.occupation },
  };
}

/** Within these bounds, in hundredths, a service centre can tune the weights of the factors. */
export const weightBounds: Readonly<Record<FactorName, { readonly min: number; readonly max: number }>> = {
  SKILLS: { min: 20, max: 60 },
  ACCESSIBILITY: { min: 20, max: 50 },
  PLACE: { min: 10, max: 30 },
  PREFERENCES: { min: 10, max: 40 },
  OCCUPATION: { min: 5, max: 25 },
};
