import type { IsoDate } from '../../platform/calendar.js';

/** Lists that belong to a person alone, as they lie in the person's row (jsonb). */

export type SkillEvidence = 'SELF' | 'TRAINING' | 'CERTIFICATE' | 'EMPLOYER' | 'ASSESSMENT';

export interface HeldSkill {
  readonly code: string;
  /** 1 to 5, or null when unknown. */
  readonly level: number | null;
  readonly evidence: SkillEvidence;
}

export type CapacitySource = 'ASSESSMENT' | 'SELF';

/** Level by function: 0 (none) to 4 (no difficulty), without aids. A function that is not listed is unknown. */
export type Capacities = Readonly<Record<string, number>>;

export interface Need {
  readonly accommodationCode: string;
  /** A required accommodation that is refused excludes; a helpful one does not. */
  readonly isRequired: boolean;
}

export interface HeldCertificate {
  readonly code: string;
  readonly issuedOn: IsoDate | null;
  /** The last day on which it holds; null for no end. */
  readonly validUntil: IsoDate | null;
}

export interface EducationEntry {
  readonly level: string;
  readonly school: string | null;
  readonly major: string | null;
  readonly graduatedOn: IsoDate | null;
}

export interface WorkEntry {
  readonly occupationCode: string;
  readonly employer: string | null;
  readonly startedOn: IsoDate;
  /** Null while it lasts. */
  readonly endedOn: IsoDate | null;
}

/** How far from a wished region a person travels to work. */
export type Reach = 'COUNTY' | 'CITY' | 'PROVINCE' | 'ANYWHERE';
export type WorkMode = 'ON_SITE' | 'HYBRID' | 'HOME_BASED';
export type EmploymentKind = 'FULL_TIME' | 'PART_TIME' | 'SEASONAL' | 'INTERNSHIP' | 'FLEXIBLE' | 'SUPPORTED';
export type Shift = 'DAY' | 'EVENING' | 'NIGHT' | 'ROTATING' | 'FLEXIBLE';

/** What a person wants. Each part is absent, a wish, or (`isLimit`) a hard limit. */
/** The distances that people choose among, in km by road. */
export const travelSteps = [5, 10, 20, 30, 40, 60, 100, 150] as const;

export interface Wishes {
  readonly regions?: { readonly codes: readonly string[]; readonly reach: Reach; readonly isLimit: boolean };
  /** How far the person goes to work each day, in km (one of `travelSteps`), and whether the person would move; null where it is not said. */
  readonly travel?: { readonly maxKm: number | null; readonly willMove: boolean | null };
  readonly pay?: { readonly monthlyCny: number; readonly isLimit: boolean };
  readonly hours?: { readonly maxPerWeek: number; readonly isLimit: boolean };
  readonly shifts?: { readonly accepted: readonly Shift[]; readonly isLimit: boolean };
  readonly workModes?: { readonly accepted: readonly WorkMode[]; readonly isLimit: boolean };
  readonly employment?: { readonly accepted: readonly EmploymentKind[]; readonly isLimit: boolean };
  /** Occupations that the person would rather not do, by code: each stands for its small group. */
  readonly avoidedTrades?: { readonly occupations: readonly string[]; readonly isLimit: boolean };
  /** Occupations wanted, by code. */
  readonly occupations?: readonly string[];
}
