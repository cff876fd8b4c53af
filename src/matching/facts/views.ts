import { ageOn, type IsoDate } from '../../platform/calendar.js';
import { lodging, transports } from '../../domain/accommodations/terms.js';
import { heldWelfareFacts, welfareViewOf, type WelfareView } from '../../domain/placements/terms.js';
import type { Need } from '../../domain/seekers/index.js';
import { areGraduatesMeant } from '../../domain/graduates/terms.js';
import { isRetired, retirementDay } from '../../domain/retirement/terms.js';
import { markedCoreSkills } from '../../domain/vacancies/terms.js';
import { licencesOn, type Licences } from '../factors/licences.js';
import { aided } from '../factors/own-aids.js';
import { prerequisitesMet, type PrerequisitesMet } from '../factors/prerequisites.js';
import type { DisabilityFacts, OpportunityFacts, SeekerFacts } from '../facts.js';

/** A disability as its certificate states it. */
export type StatedDisability = Omit<DisabilityFacts, 'validUntil'>;

/** Whether a job seeker wishes to work at home: wants no work that is on site all the time, accepts both, names other modes alone, or names no mode. */
export type HomeWork = 'WANTED' | 'ACCEPTED' | 'NOT_WISHED' | 'NOT_ASKED';

/** An accommodation that a job seeker asks for, and whether it is among the job seeker's own aids. */
export interface BroughtNeed extends Need { readonly isBrought: boolean }

/**
 * What a rule may read of a job seeker, as of one day: one property a fact, so that a rule can declare which ones it reads. What depends on the
 * day is worked out here, once for all rules. Null is unknown, never "no".
 */
export interface JobSeekerView extends Omit<SeekerFacts, 'id' | 'birthDate' | 'sex' | 'womensRetirementGroup' | 'disability' | 'isGraduate' | 'welfare' | 'needs' | 'work' | 'wishes' | 'since'>, WelfareView {
  /** In whole years. */
  readonly age: number | null;
  /** Whether the statutory age of retirement is reached; null also where it depends on the group of a woman, which is unknown. */
  readonly isRetired: boolean | null;
  readonly disability: StatedDisability | null;
  /** True also for a certificate without a last day, and where there is none. */
  readonly isDisabilityCertificateValid: boolean;
  readonly needs: readonly BroughtNeed[];
  readonly wishedRegions: SeekerFacts['wishes']['regions'];
  readonly wishedTravel: SeekerFacts['wishes']['travel'];
  readonly homeWork: HomeWork;
  /** The capacity for travelling with own aids; null where it is unknown. */
  readonly travelling: number | null;
  /** The certificates that prove functions which the law tests. */
  readonly licences: Licences;
  /** Which classes of accommodations the job seeker can use. */
  readonly prerequisites: PrerequisitesMet;
  readonly avoidedTrades: SeekerFacts['wishes']['avoidedTrades'];
  readonly wishedPay: SeekerFacts['wishes']['pay'];
  readonly wishedHours: SeekerFacts['wishes']['hours'];
  readonly wishedShifts: SeekerFacts['wishes']['shifts'];
  readonly wishedWorkModes: SeekerFacts['wishes']['workModes'];
  readonly wishedEmployment: SeekerFacts['wishes']['employment'];
}

/** What a rule may read of a vacancy. Null means that the notice leaves it open. */
export interface VacancyView extends Omit<OpportunityFacts, 'id' | 'employerId' | 'employerKind' | 'opensOn' | 'closesOn' | 'seats' | 'hired' | 'easedFrom' | 'skills' | 'since' | 'workingConditions' | 'titleWord'> {
  /** The skills that the employer marks as those without which the work is not done. */
  readonly coreSkills: readonly string[];
  /** Whether the day lies within the dates of the notice. */
  readonly isWithinDates: boolean;
  /** Whether lodging, and transport to work, are provided: offers alone do not count. */
  readonly providesLodging: boolean;
  readonly providesTransport: boolean;
  /** A notice that names no number of seats has one left while it is open. */
  readonly hasSeatLeft: boolean;
}

export type JobSeekerFact = keyof JobSeekerView;
export type VacancyFact = keyof VacancyView;

export function homeWorkOf(workModes: SeekerFacts['wishes']['workModes']): HomeWork {
  if (workModes === undefined || workModes.accepted.length === 0) return 'NOT_ASKED';
  if (!workModes.accepted.includes('HOME_BASED')) return 'NOT_WISHED';
  return workModes.accepted.includes('ON_SITE') ? 'ACCEPTED' : 'WANTED';
}

/** What a job seeker asks for, seen with the own aids. */
export function broughtNeeds({ needs, aids }: Pick<SeekerFacts, 'needs' | 'aids'>): BroughtNeed[] {
  return needs.map((need) => ({ ...need, isBrought: aids.includes(need.accommodationCode) }));
}

/** The capacity for travelling with own aids. */
export function travellingWith(capacity: number | undefined, aids: readonly string[]): number | null {
  return capacity === undefined ? null : aided({ aids }, 'travelling', capacity).level;
}

/** Whether somebody has reached the statutory age of retirement on a day. */
export function isRetiredOn({ birthDate, sex, womensRetirementGroup }: Pick<SeekerFacts, 'birthDate' | 'sex' | 'womensRetirementGroup'>, on: IsoDate): boolean | null {
  return birthDate === null ? null : isRetired(retirementDay({ birthDate, sex, womensGroup: womensRetirementGroup }, on), on);
}

/** Of a match that was stored before these facts were kept, what it was told by then. */
function storedWelfareView({ isGraduate, disability }: SeekerFacts, on: IsoDate): WelfareView {
  if (!areGraduatesMeant('PUBLIC_WELFARE', on)) return { isTargetGraduate: false, isEmployed: false, isPlacementUsedUp: false };
  return { isTargetGraduate: isGraduate === true && disability === null ? null : isGraduate, isEmployed: false, isPlacementUsedUp: false };
}

function viewJobSeeker(facts: SeekerFacts, on: IsoDate): JobSeekerView {
  const { disability, wishes } = facts;
  return {
    ...facts, ...(facts.welfare === undefined ? storedWelfareView(facts, on) : welfareViewOf(heldWelfareFacts(facts), on)),
    age: facts.birthDate === null ? null : ageOn(facts.birthDate, on),
    isRetired: isRetiredOn(facts, on),
    disability: disability === null ? null : { kind: disability.kind, components: disability.components, grade: disability.grade },
    isDisabilityCertificateValid: disability?.validUntil == null || on <= disability.validUntil,
    needs: broughtNeeds(facts),
    wishedRegions: wishes.regions, wishedTravel: wishes.travel, homeWork: homeWorkOf(wishes.workModes), travelling: travellingWith(facts.capacities.travelling, facts.aids), licences: licencesOn(facts, on), prerequisites: prerequisitesMet((code) => facts.capacities[code], facts.aids), avoidedTrades: wishes.avoidedTrades, wishedPay: wishes.pay, wishedHours: wishes.hours, wishedShifts: wishes.shifts, wishedWorkModes: wishes.workModes, wishedEmployment: wishes.employment,
  };
}

function viewVacancy(facts: OpportunityFacts, on: IsoDate): VacancyView {
  return {
    ...facts,
    coreSkills: markedCoreSkills(facts.skills),
    isWithinDates: facts.opensOn <= on && (facts.closesOn === null || on <= facts.closesOn), hasSeatLeft: facts.seats === null || facts.hired < facts.seats,
    providesLodging: facts.provisions[lodging] === 'PROVIDED', providesTransport: transports.some((code) => facts.provisions[code] === 'PROVIDED'),
  };
}

// Facts never change once they are read: the view of the last day asked about is kept beside them.
const jobSeekers = new WeakMap<SeekerFacts, { readonly on: IsoDate; readonly view: JobSeekerView }>();
const vacancies = new WeakMap<OpportunityFacts, { readonly on: IsoDate; readonly view: VacancyView }>();

/** A job seeker as rules read the facts on a day. */
export function jobSeekerView(facts: SeekerFacts, on: IsoDate): JobSeekerView {
  const known = jobSeekers.get(facts);
  if (known?.on === on) return known.view;
  const view = viewJobSeeker(facts, on);
  jobSeekers.set(facts, { on, view });
  return view;
}

/** A vacancy as rules read the facts on a day. */
export function vacancyView(facts: OpportunityFacts, on: IsoDate): VacancyView {
  const known = vacancies.get(facts);
  if (known?.on === on) return known.view;
  const view = viewVacancy(facts, on);
  vacancies.set(facts, { on, view });
  return view;
}
