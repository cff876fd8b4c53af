import type { IsoDate } from '../platform/calendar.js';
import type { ApplicationStatus } from '../domain/applications/index.js';
import type { EmployerKind, Provisions } from '../domain/employers/index.js';
import type { Capacities, EmploymentKind, HeldCertificate, HeldSkill, Need, Shift, Wishes, WorkEntry, WorkMode } from '../domain/seekers/index.js';
import type { AskedSkill, Basis, Demand, Reservation, VacancyKind, VacancyStatus } from '../domain/vacancies/index.js';

/** A holder's disability certificate, as far as the law's gates need it. Scores never see it. */
export interface DisabilityFacts {
  readonly kind: number;
  /** Kinds that a multiple disability is made of. */
  readonly components: readonly number[];
  readonly grade: number;
  readonly validUntil: IsoDate | null;
}

/** All that matching may know of a person. Null is unknown, never "no". */
export interface SeekerFacts {
  readonly id: number;
  readonly birthDate: IsoDate | null;
  readonly residenceCode: string | null;
  readonly educationLevel: string | null;
  readonly disability: DisabilityFacts | null;
  /** Null while a graduation is claimed and not confirmed. */
  readonly isGraduate: boolean | null;
  readonly hasEmploymentDifficulty: boolean | null;
  readonly isZeroEmploymentFamily: boolean | null;
  readonly consentsToMatching: boolean;
  readonly skills: readonly HeldSkill[];
  readonly areSkillsConfirmed: boolean;
  readonly certificates: readonly HeldCertificate[];
  readonly areCertificatesConfirmed: boolean;
  readonly capacities: Capacities;
  readonly aids: readonly string[];
  readonly needs: readonly Need[];
  readonly work: readonly WorkEntry[];
  readonly wishes: Wishes;
  /** When the person joined, RFC 3339; orders equals. */
  readonly since: string;
}

/** All that matching knows of an opportunity. Null means that the posting leaves it open. */
export interface OpportunityFacts {
  readonly id: number;
  readonly kind: VacancyKind;
  readonly status: VacancyStatus;
  readonly employerId: number;
  /** Null while no centre has confirmed one. */
  readonly employerKind: EmployerKind | null;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate | null;
  readonly seats: number | null;
  readonly hired: number;
  readonly occupationCode: string | null;
  readonly occupationBasis: Basis | null;
  readonly regionCode: string | null;
  readonly workMode: WorkMode | null;
  readonly employmentKind: EmploymentKind | null;
  readonly payMinCny: number | null;
  readonly payMaxCny: number | null;
  readonly hoursPerWeek: number | null;
  readonly shift: Shift | null;
  readonly minEducation: string | null;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly residenceCode: string | null;
  readonly reservation: Reservation | null;
  readonly demands: readonly Demand[];
  /** Whether somebody went through the demands and confirmed them. */
  readonly areDemandsConfirmed: boolean;
  /** The employer's provisions, overruled by the post's own. */
  readonly provisions: Provisions;
  readonly skills: readonly AskedSkill[];
  readonly certificates: readonly string[];
  /** When it was published, RFC 3339; orders equals. */
  readonly since: string;
}

/** One person and one opportunity: everything that a match is computed from, fit to be stored. */
export interface PairFacts {
  readonly seeker: SeekerFacts;
  readonly opportunity: OpportunityFacts;
  /** State of the person's application here; null where there is none. */
  readonly application: ApplicationStatus | null;
}
