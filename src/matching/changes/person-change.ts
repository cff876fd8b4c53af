import type { IsoDate } from '../../platform/calendar.js';
import { accommodations, supportLevels } from '../../domain/accommodations/terms.js';
import { certificateSatisfies, certificateTypes } from '../../domain/certificates/terms.js';
import { educationLevels } from '../../domain/education/terms.js';
import { blankWelfare, heldWelfareFacts, welfareViewOf } from '../../domain/placements/terms.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from '../../domain/seekers/index.js';
import { employmentLabels, reaches, shiftLabels, travelSteps, workModeLabels } from '../../domain/seekers/terms.js';
import type { SeekerFacts } from '../facts.js';
import { reachRules } from '../rules/within-reach.js';

/** A fact with legal effect that somebody claims, and that the centre may confirm; of which a confirmation can open posts, and closes none. */
export type ClaimedFact =
  | { readonly fact: 'EMPLOYMENT_DIFFICULTY' | 'ZERO_EMPLOYMENT_FAMILY' }
  | { readonly fact: 'QUALIFICATION'; readonly code: string; readonly validUntil: IsoDate | null }
  | { readonly fact: 'GRADUATION'; readonly graduatedOn: IsoDate; readonly hasHadPost: boolean | null };

/** One thing that a person could change, or reach, and that matching would answer to. */
export type PersonChange =
  /** Learn a skill. Its level stays unknown: nobody can promise it. */
  | { readonly kind: 'SKILL'; readonly code: string }
  | { readonly kind: 'CERTIFICATE'; readonly code: string }
  | { readonly kind: 'EDUCATION'; readonly code: string }
  /** Have a claim confirmed. */
  | { readonly kind: 'CLAIM'; readonly claim: ClaimedFact }
  /** Have an expired disability certificate renewed. */
  | { readonly kind: 'RENEWAL' }
  /** Bring an assistive device. */
  | { readonly kind: 'AID'; readonly code: string }
  /** Go further from home. */
  | { readonly kind: 'REACH'; readonly reach: Reach }
  /** Go further to work each day. */
  | { readonly kind: 'DISTANCE'; readonly maxKm: number }
  /** Move to where the work is. */
  | { readonly kind: 'MOVE' }
  | { readonly kind: 'HOURS'; readonly maxPerWeek: number }
  | { readonly kind: 'SHIFT'; readonly code: Shift }
  | { readonly kind: 'WORK_MODE'; readonly code: WorkMode }
  | { readonly kind: 'EMPLOYMENT'; readonly code: EmploymentKind };

/** A change of which the facts of the person alone say that it is open; which skills are worth learning, posts say. */
export type OpenChange = Exclude<PersonChange, { readonly kind: 'SKILL' }>;

/** More hours a week that are tried, one by one. */
const moreHours = [1, 5, 10] as const;
/** No week of work is longer on average (Labour Law, article 36). */
const longestWeek = 44;
/**
 * Devices that the subsidy for basic assistive devices pays are a person's own; others are the employer's to provide. Own aids are fitted to
 * the body: who needs one has it, and no program advises it.
 */
const personalDevices = accommodations.entries
  .filter(({ subsidyCode, isOwnAid, deprecatedOn }) => subsidyCode === 'assistiveDevices' && !isOwnAid && deprecatedOn === null);

interface Limited<Value> { readonly accepted: readonly Value[]; readonly isLimit: boolean }

/** Values that a hard limit keeps out. */
function keptOut<Value extends string>(all: Readonly<Record<Value, unknown>>, limit: Limited<Value> | undefined): Value[] {
  if (limit?.isLimit !== true || limit.accepted.length === 0) return [];
  return (Object.keys(all) as Value[]).filter((value) => !limit.accepted.includes(value));
}

function furtherReaches({ wishes: { regions } }: SeekerFacts): Reach[] {
  if (regions?.isLimit !== true || regions.codes.length === 0) return [];
  return reaches.slice(reaches.indexOf(regions.reach) + 1);
}

/** So many of the next longer ways are tried. */
const furtherStepsTried = 2;
/** How far people go who said nothing of it: rules assume as much. */
const assumedKm = reachRules[0]?.usualKm ?? 0;

function furtherSteps({ wishes: { travel } }: SeekerFacts): number[] {
  return travelSteps.filter((km) => km > (travel?.maxKm ?? assumedKm)).slice(0, furtherStepsTried);
}

function longerWeeks({ wishes: { hours } }: SeekerFacts): number[] {
  if (hours?.isLimit !== true) return [];
  return moreHours.map((more) => hours.maxPerWeek + more).filter((week) => week <= longestWeek);
}

function higherEducation({ educationLevel }: SeekerFacts): string[] {
  if (educationLevel === null) return [];
  const { rank } = educationLevels.get(educationLevel);
  // Of two levels of one rank the first stands for both.
  return educationLevels.entries.filter((level) => level.rank > rank && educationLevels.entries.find((other) => other.rank === level.rank) === level).map(({ code }) => code);
}

/**
 * What the person could change, but for skills; with what the person claims and nobody confirmed yet. Wishes only where they are hard limits: others keep nothing away. Nobody is told
 * to do with less pay.
 */
export function openChanges(seeker: SeekerFacts, on: IsoDate, claims: readonly ClaimedFact[] = []): OpenChange[] {
  const { certificates, disability, aids, wishes } = seeker;
  const held = certificates.filter(({ validUntil }) => validUntil === null || on <= validUntil);
  return [
    ...claims.filter((claim) => mayOpen(seeker, claim, on)).map((claim) => ({ kind: 'CLAIM', claim } as const)),
    ...(disability?.validUntil != null && disability.validUntil < on ? [{ kind: 'RENEWAL' } as const] : []),
    ...certificateTypes.entries.filter(({ code }) => !held.some((each) => certificateSatisfies(each.code, code))).map(({ code }) => ({ kind: 'CERTIFICATE', code } as const)),
    ...higherEducation(seeker).map((code) => ({ kind: 'EDUCATION', code } as const)),
    ...personalDevices.filter(({ code }) => !aids.includes(code)).map(({ code }) => ({ kind: 'AID', code } as const)),
    ...furtherReaches(seeker).map((reach) => ({ kind: 'REACH', reach } as const)),
    ...furtherSteps(seeker).map((maxKm) => ({ kind: 'DISTANCE', maxKm } as const)),
    ...(wishes.travel?.willMove === true ? [] : [{ kind: 'MOVE' } as const]),
    ...longerWeeks(seeker).map((maxPerWeek) => ({ kind: 'HOURS', maxPerWeek } as const)),
    ...keptOut(shiftLabels, wishes.shifts).map((code) => ({ kind: 'SHIFT', code } as const)),
    ...keptOut(workModeLabels, wishes.workModes).map((code) => ({ kind: 'WORK_MODE', code } as const)),
    ...keptOut(employmentLabels, wishes.employment).map((code) => ({ kind: 'EMPLOYMENT', code } as const)),
  ];
}

const also = <Value>(limit: Limited<Value> | undefined, value: Value): { accepted: Value[]; isLimit: boolean } =>
  ({ accepted: [...(limit?.accepted ?? []), value], isLimit: limit?.isLimit ?? true });

function confirmed(seeker: SeekerFacts, claim: ClaimedFact): SeekerFacts {
  switch (claim.fact) {
    case 'EMPLOYMENT_DIFFICULTY': return { ...seeker, hasEmploymentDifficulty: true };
    case 'ZERO_EMPLOYMENT_FAMILY': return { ...seeker, isZeroEmploymentFamily: true };
    case 'QUALIFICATION': return { ...seeker, certificates: [...seeker.certificates, { code: claim.code, issuedOn: null, validUntil: claim.validUntil, isSupposed: true }] };
    case 'GRADUATION': return { ...seeker, isGraduate: true, welfare: { ...(seeker.welfare ?? blankWelfare), isGraduationClaimed: false, graduatedOn: claim.graduatedOn, hasWorkedSince: workedSince(seeker, claim) } };
  }
}

/** A graduation of too long ago opens nothing, and settles that it does not. */
function mayOpen(seeker: SeekerFacts, claim: ClaimedFact, on: IsoDate): boolean {
  return claim.fact !== 'GRADUATION' || welfareViewOf(heldWelfareFacts(confirmed(seeker, claim)), on).isTargetGraduate !== false;
}

/** Whether somebody has worked since a graduation, as far as the person's own list of work tells. */
function workedSince({ work, welfare }: SeekerFacts, { graduatedOn, hasHadPost }: Extract<ClaimedFact, { readonly fact: 'GRADUATION' }>): boolean | null {
  return hasHadPost === true || welfare?.employedFrom != null || work.some(({ endedOn }) => endedOn === null || endedOn > graduatedOn) ? true : hasHadPost;
}

/** The person after a change. */
export function changedPerson(seeker: SeekerFacts, change: PersonChange): SeekerFacts {
  const { wishes, skills, certificates, disability, aids } = seeker;
  switch (change.kind) {
    case 'SKILL': return { ...seeker, skills: [...skills, { code: change.code, level: null, evidence: 'TRAINING' }] };
    case 'CERTIFICATE': return { ...seeker, certificates: [...certificates.filter(({ code }) => code !== change.code), { code: change.code, issuedOn: null, validUntil: null, isSupposed: true }] };
    case 'CLAIM': return confirmed(seeker, change.claim);
    case 'EDUCATION': return { ...seeker, educationLevel: change.code };
    case 'RENEWAL': return { ...seeker, disability: disability === null ? null : { ...disability, validUntil: null } };
    case 'AID': return { ...seeker, aids: [...aids, change.code] };
    case 'REACH': return { ...seeker, wishes: wishes.regions === undefined ? wishes : { ...wishes, regions: { ...wishes.regions, reach: change.reach } } };
    case 'DISTANCE': return { ...seeker, wishes: { ...wishes, travel: { maxKm: change.maxKm, willMove: wishes.travel?.willMove ?? null } } };
    case 'MOVE': return { ...seeker, wishes: { ...wishes, travel: { maxKm: wishes.travel?.maxKm ?? null, willMove: true } } };
    case 'HOURS': return { ...seeker, wishes: wishes.hours === undefined ? wishes : { ...wishes, hours: { ...wishes.hours, maxPerWeek: change.maxPerWeek } } };
    case 'SHIFT': return { ...seeker, wishes: { ...wishes, shifts: also(wishes.shifts, change.code) } };
    case 'WORK_MODE': return { ...seeker, wishes: { ...wishes, workModes: also(wishes.workModes, change.code) } };
    case 'EMPLOYMENT': return { ...seeker, wishes: { ...wishes, employment: also(wishes.employment, change.code) } };
  }
}

/** The facts that a confirmed claim touches. */
const touchedByClaim: Readonly<Record<ClaimedFact['fact'], readonly string[]>> = {
  EMPLOYMENT_DIFFICULTY: ['hasEmploymentDifficulty', 'isPlacementUsedUp'], ZERO_EMPLOYMENT_FAMILY: ['isZeroEmploymentFamily', 'isPlacementUsedUp'],
  QUALIFICATION: ['certificates'], GRADUATION: ['isTargetGraduate'],
};

/** The facts that a kind of change touches, as rules read them: what reads none of them answers as before. */
const touched: Readonly<Record<Exclude<PersonChange['kind'], 'CLAIM'>, readonly string[]>> = {
  SKILL: ['skills'], CERTIFICATE: ['certificates'], EDUCATION: ['educationLevel'], RENEWAL: ['isDisabilityCertificateValid', 'isTargetGraduate', 'isPlacementUsedUp'], AID: ['aids', 'prerequisites', 'needs'], REACH: ['wishedRegions'], DISTANCE: ['wishedTravel'], MOVE: ['wishedTravel'],
  HOURS: ['wishedHours'], SHIFT: ['wishedShifts'], WORK_MODE: ['wishedWorkModes', 'homeWork'], EMPLOYMENT: ['wishedEmployment'],
};

export function touchedByPersonChange(change: PersonChange): readonly string[] {
  if (change.kind === 'CLAIM') return touchedByClaim[change.claim.fact];
  const helpsTravelling = change.kind === 'AID' && supportLevels(accommodations.get(change.code), 'travelling') > 0;
  return helpsTravelling ? [...touched.AID, 'travelling'] : touched[change.kind];
}
