import type { Provision } from '../../domain/employers/index.js';
import type { Inherence, OccupationNearness } from '../../domain/occupations/index.js';
import type { RegionNearness } from '../../domain/regions/index.js';
import type { SkillRelation } from '../../domain/skills/index.js';
import type { Basis } from '../../domain/vacancies/index.js';
import type { HomeWork } from '../facts/views.js';
import { full } from '../full-value.js';
import type { FactorName, HalfKnown } from '../model/model.js';

/** A skill that the post asks, and the person's best answer to it. */
export interface SkillEvidence {
  readonly about: 'SKILL';
  readonly asked: { readonly code: string; readonly level: number; readonly isRequired: boolean; readonly basis: Basis };
  readonly held: { readonly code: string; readonly level: number | null; readonly relation: SkillRelation } | null;
  readonly isListOpen: boolean;
}

/** How a demand is met. */
export type DemandMet = 'UNAIDED' | 'WITH_OWN_AID' | 'LICENSED' | 'ACCOMMODATED' | 'UNMET' | 'UNKNOWN';

/** A demand of the work, and what the person has for it. */
export interface DemandEvidence {
  readonly about: 'DEMAND';
  readonly functionCode: string;
  /** Level asked; null when unknown. */
  readonly level: number | null;
  readonly isEssential: boolean;
  readonly basis: Basis;
  /** Whether it is about the way to the place of work, not about the work. */
  readonly isOfWorkplace: boolean;
  /** Whether the work cannot be done without it, by law or by itself; null for others. */
  readonly inherence: Inherence | null;
  /** The person's capacity without aids; null when unknown. */
  readonly capacity: number | null;
  readonly ownAid: string | null;
  readonly met: DemandMet;
  /** The accommodation that meets it, or would if its provision were known; null where none is needed or none helps. */
  readonly accommodation: { readonly code: string; readonly provision: Provision | null; /** Whether the person is known to be able to use it, and else a function of which that depends. */ readonly isSure: boolean; readonly unsureOf: string | null } | null;
}

/** What settles a need without the employer's word: the person brings it, or has no use for it where the work is done at home. */
export type NeedSettledBy = 'OWN_AID' | 'WORK_AT_HOME';

/** An accommodation that the person asks for. */
export interface NeedEvidence {
  readonly about: 'NEED';
  readonly accommodationCode: string;
  readonly isRequired: boolean;
  /** Null where the employer's word counts. */
  readonly settledBy: NeedSettledBy | null;
  /** What the employer says; null when unknown, and where its word does not count. */
  readonly provision: Provision | null;
}

/** A wish of the person, and what the post offers. Codes, or numbers as they are stated. */
export type WishEvidence =
  | { readonly about: 'REGION'; readonly wished: readonly string[]; readonly offered: string | null; readonly isHomeBased: boolean; readonly nearness: RegionNearness | null }
  | { readonly about: 'PAY'; readonly wishedCny: number; readonly offeredMinCny: number | null; readonly offeredMaxCny: number | null }
  | { readonly about: 'HOURS'; readonly maxPerWeek: number; readonly offered: number | null }
  /** A trade that the person would rather not do. */
  | { readonly about: 'TRADE'; readonly offered: string }
  | { readonly about: 'WORK_MODE' | 'EMPLOYMENT' | 'SHIFT'; readonly wished: readonly string[]; readonly offered: string | null };

/** Where the work is, seen from the job seeker. */
export interface PlaceEvidence {
  readonly about: 'PLACE';
  readonly offered: string | null;
  readonly isHomeBased: boolean;
  readonly homeWork: HomeWork;
  /** By road; null where it is unknown, and for work at home. */
  readonly km: number | null;
  readonly isInSameCity: boolean;
  /** Whether a wish covers it. */
  readonly isWished: boolean;
  readonly providesLodging: boolean;
  /** Whether the journey asks more of travelling than the job seeker is known to have. */
  readonly isHard: boolean;
  /** Whether it needs a scarce qualification that the job seeker holds. */
  readonly isScarce: boolean;
}

/** The nearest pair of the post's occupation and one that the person wants or has done. */
export interface OccupationEvidence {
  readonly about: 'OCCUPATION';
  readonly offered: string;
  readonly basis: Basis;
  readonly nearest: string;
  /** Whether the person wants it, has done it, holds the scarce qualification that it needs, or would rather not do it. */
  readonly origin: 'WANTED' | 'DONE' | 'QUALIFIED' | 'AVOIDED';
  readonly nearness: OccupationNearness | null;
}

export type Evidence = SkillEvidence | DemandEvidence | NeedEvidence | PlaceEvidence | WishEvidence | OccupationEvidence;

/** One line under a factor: what it is about, how much it counts within the factor, and its value in basis points. */
export interface Line {
  readonly evidence: Evidence;
  readonly weight: number;
  readonly value: number;
  /** False when a fact behind it is unknown or presumed. */
  readonly isKnown: boolean;
  /** How much of it counts as known, in basis points: a presumption may count half. */
  readonly known: number;
  /** Whether it is about an essential demand: its factor is worth little more than the worst of these. */
  readonly isEssential: boolean;
}

/** How much of a line is known, by whether all facts behind it are, and whether some are presumed. */
export function knownShare(isSettled: boolean, basis: Basis, presumedKnown: HalfKnown): Pick<Line, 'isKnown' | 'known'> {
  const isKnown = isSettled && basis !== 'PRESUMED';
  return { isKnown, known: isKnown ? full : isSettled ? presumedKnown : 0 };
}

/** Of a line in which nothing is presumed. */
export const wholly = (isKnown: boolean): Pick<Line, 'isKnown' | 'known' | 'isEssential'> => ({ isKnown, known: isKnown ? full : 0, isEssential: false });

/** A factor of the score. */
export interface Factor {
  readonly name: FactorName;
  readonly lines: readonly Line[];
  /** Basis points. */
  readonly value: number;
  /** Share of the lines that are known, by weight, in basis points. */
  readonly known: number;
}

/** Weighted mean of the lines, rounded down; null without lines. */
export function weightedMean(lines: readonly Line[], valueOf: (line: Line) => number): number | null {
  let weights = 0;
  let sum = 0;
  for (const line of lines) {
    weights += line.weight;
    sum += line.weight * valueOf(line);
  }
  return weights === 0 ? null : Math.floor(sum / weights);
}

export const valueOf = (line: Line): number => line.value;
export const knownOf = (line: Line): number => line.known;

/** A factor that is one weighted mean of its lines. */
export function meanFactor(name: FactorName, lines: readonly Line[], emptyValue: number): Factor {
  return { name, lines, value: weightedMean(lines, valueOf) ?? emptyValue, known: weightedMean(lines, knownOf) ?? 0 };
}
