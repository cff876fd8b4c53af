import type { IsoDate } from '../platform/calendar.js';
import type { ApplicationStatus } from '../domain/applications/index.js';
import type { EmployerKind, Provisions } from '../domain/employers/index.js';
import type { WelfareFacts } from '../domain/placements/terms.js';
import type { JobSeekerRow } from '../domain/seekers/index.js';
import type { Demand, VacancyType } from '../domain/vacancies/index.js';
import type { EasedFrom } from '../domain/vacancies/terms.js';
import type { WorkplaceFacts } from '../domain/workplaces/index.js';
import type { KnownCertificate } from './factors/licences.js';

/** A holder's disability certificate, as far as the law's gates need it. Scores never see it. */
export interface DisabilityFacts {
  readonly kind: number;
  /** Kinds that a multiple disability is made of. */
  readonly components: readonly number[];
  readonly grade: number;
  readonly validUntil: IsoDate | null;
}

/** Columns of a row by the names of the facts that they hold. */
export type Columns<Row> = Readonly<Record<string, keyof Row>>;
/** Facts as their columns hold them. */
type Stored<Row, Facts extends Columns<Row>> = { readonly [Name in keyof Facts]: Row[Facts[Name]] };

/** The facts of a job seeker that matching reads as a column of `job_seeker` holds them, by the name of the column. */
export const storedJobSeekerFacts = {
  id: 'id', birthDate: 'birth_date', sex: 'sex', womensRetirementGroup: 'womens_retirement_group', residenceCode: 'residence_code', educationLevel: 'education_level', hasEmploymentDifficulty: 'has_employment_difficulty',
  isZeroEmploymentFamily: 'is_zero_employment_family', skills: 'skills', areSkillsConfirmed: 'are_skills_confirmed', certificates: 'certificates',
  capacities: 'capacities', aids: 'aids', needs: 'needs', work: 'work', wishes: 'wishes',
  /** When the person joined, RFC 3339; orders equals. */
  since: 'created_at',
} as const satisfies Columns<JobSeekerRow>;

/** All that matching may know of a person. Null is unknown, never "no". */
export interface SeekerFacts extends Stored<JobSeekerRow, typeof storedJobSeekerFacts> {
  readonly disability: DisabilityFacts | null;
  /** Null while a graduation is claimed and not confirmed. */
  readonly isGraduate: boolean | null;
  /** What else decides on public-welfare posts; null where there is nothing to say. Absent in matches that were stored before it was kept. */
  readonly welfare?: WelfareFacts | null;
  readonly consentsToMatching: boolean;
  /** Those that are confirmed, where a law asks for them. */
  readonly certificates: readonly KnownCertificate[];
  /** Codes of qualifications that the person claims, and that the centre has not yet confirmed; in order. Absent in matches that were stored before they were kept. */
  readonly claimedCertificates?: readonly string[];
  readonly areCertificatesConfirmed: boolean;
}

/** Somebody of whom nothing is known but the consent: cases and benchmarks add the facts that matter to them. */
export const blankSeeker: SeekerFacts = {
  id: 1, birthDate: null, sex: null, womensRetirementGroup: null, residenceCode: null, educationLevel: null, disability: null, isGraduate: false, welfare: null, hasEmploymentDifficulty: null, isZeroEmploymentFamily: null,
  consentsToMatching: true, skills: [], areSkillsConfirmed: false, certificates: [], claimedCertificates: [], areCertificatesConfirmed: false, capacities: {}, aids: [], needs: [], work: [], wishes: {},
  since: '2026-01-01 00:00:00+00',
};

type VacancyRow = VacancyType['row'];

/** The facts of a vacancy that matching reads as a column of `vacancy` holds them, by the name of the column. */
export const storedVacancyFacts = {
  id: 'id', kind: 'kind', status: 'status', employerId: 'employer_id', opensOn: 'opens_on', closesOn: 'closes_on', seats: 'seats', hired: 'hired',
  occupationCode: 'occupation_code', occupationBasis: 'occupation_basis', regionCode: 'region_code', workMode: 'work_mode', employmentKind: 'employment_kind',
  payMinCny: 'pay_min_cny', payMaxCny: 'pay_max_cny', hoursPerWeek: 'hours_per_week', shift: 'shift', workingConditions: 'working_conditions',
  minAge: 'min_age', residenceCode: 'residence_code', reservation: 'reservation',
  skills: 'skills', certificates: 'certificates',
  /** When it was published, RFC 3339; orders equals. */
  since: 'published_at',
} as const satisfies Columns<VacancyRow>;

/** All that matching knows of an opportunity. Null means that the posting leaves it open. */
export interface OpportunityFacts extends Stored<VacancyRow, typeof storedVacancyFacts> {
  /** Null while no centre has confirmed one. */
  readonly employerKind: EmployerKind | null;
  /** What is known of where it is done; null where no workplace is named. Rules read it through demands and provisions alone. */
  readonly workplace: WorkplaceFacts | null;
  /** The word of the title that asks something of functions; null for none. Rules read it through demands alone. Absent in matches that were stored before it was kept. */
  readonly titleWord?: string | null;
  /** Whether the title is of somebody who leads others. Absent in matches that were stored before it was kept. */
  readonly isLeading?: boolean;
  /** As read: of a reserved post the eased one. */
  readonly minEducation: string | null;
  readonly maxAge: number | null;
  /** What is usual, of the conditions that a reserved post eases: for texts alone. Absent in matches that were stored before it was kept. */
  readonly easedFrom?: EasedFrom;
  /** Those that are stated, and those that follow from the occupation, the shift and the workplace. */
  readonly demands: readonly Demand[];
  /** Whether somebody went through the demands and confirmed them. */
  readonly areDemandsConfirmed: boolean;
  /** The employer's provisions, overruled by the workplace's and these by the post's own. */
  readonly provisions: Provisions;
}

/** An open vacancy of which nothing else is known, and nothing is asked. */
export const blankOpportunity: OpportunityFacts = {
  id: 1, employerId: 1, kind: 'OPEN', status: 'OPEN', employerKind: 'PRIVATE', opensOn: '2026-01-01', closesOn: null, seats: null, hired: 0, occupationCode: null, occupationBasis: null,
  regionCode: null, workMode: null, employmentKind: null, payMinCny: null, payMaxCny: null, hoursPerWeek: null, shift: null, workingConditions: [], titleWord: null, isLeading: false, minEducation: null, minAge: null, maxAge: null, residenceCode: null,
  easedFrom: {}, reservation: null, workplace: null, demands: [], areDemandsConfirmed: true, provisions: {}, skills: [], certificates: [], since: '2026-01-01 00:00:00+00',
};

/** One person and one opportunity: everything that a match is computed from, fit to be stored. */
export interface PairFacts {
  readonly seeker: SeekerFacts;
  readonly opportunity: OpportunityFacts;
  /** State of the person's application here; null where there is none. */
  readonly application: ApplicationStatus | null;
}
