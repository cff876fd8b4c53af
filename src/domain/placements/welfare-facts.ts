import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import type { FactKind } from '../claims/terms.js';
import { areGraduatesMeant } from '../graduates/terms.js';
import { isGraduateInWindow, type Obstacle, type WelfareStanding } from '../public-welfare/terms.js';
import type { WomensGroup } from '../retirement/terms.js';
import { placementTerm, type EndedPlacement } from './term.js';

// What the gate of matching on public-welfare posts and the policy on them (`domain/policies`) both read: one definition for both.

/** What decides on public-welfare posts beside age, difficulty and family: confirmed facts, as of today. */
export interface WelfareFacts {
  /** The day of a confirmed graduation. */
  readonly graduatedOn: IsoDate | null;
  /** Whether a graduation is claimed and not confirmed. */
  readonly isGraduationClaimed: boolean;
  /** Whether there was work since the graduation; null where that is not known. */
  readonly hasWorkedSince: boolean | null;
  /** First and last day of the work that goes on; without an end where it has none. */
  readonly employedFrom: IsoDate | null;
  readonly employedUntil: IsoDate | null;
  /** Placements on public-welfare posts that have ended. */
  readonly placements: readonly EndedPlacement[];
}

/** Somebody of whom there is nothing to say. */
export const blankWelfare: WelfareFacts = { graduatedOn: null, isGraduationClaimed: false, hasWorkedSince: null, employedFrom: null, employedUntil: null, placements: [] };

/** What the person's own row says, on which a second placement depends. */
interface WelfarePerson {
  readonly birthDate: IsoDate | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly womensRetirementGroup: WomensGroup | null;
  readonly hasEmploymentDifficulty: boolean | null;
  readonly isZeroEmploymentFamily: boolean | null;
}

/** The same as a row of the index holds it: with what else decides on a graduate, and on somebody who was placed before. */
export interface HeldWelfareFacts extends WelfareFacts {
  readonly certificate: { readonly grade: number; readonly validUntil: IsoDate | null } | null;
  readonly person: WelfarePerson | null;
}

/** What the gate and the policy on public-welfare posts read of it. */
export interface WelfareView {
  /** Whether the person is a graduate for whom they are meant; null where that is not confirmed. */
  readonly isTargetGraduate: boolean | null;
  readonly isEmployed: boolean;
  /** Whether the placements that the rule gives are used up; null where a day of retirement must be confirmed first. */
  readonly isPlacementUsedUp: boolean | null;
}

const isClaimed = (kind: FactKind): string => `exists (select 1 from access.claimed_fact f where f.job_seeker_id = s.id and f.kind = '${kind}')`;

const hasWorkedSince = `case
    when g.job_seeker_id is null then null
    when g.has_had_post or w.worked_until > g.graduated_on
      or exists (select 1 from json_array_elements(s.work) k where coalesce((k ->> 'endedOn')::date, '9999-12-31') > g.graduated_on) then true
    else g.has_had_post
  end`;

/** By the aliases of a statement: s the person, d the disability certificate, g the graduate, w the rows of this view. */
export const welfareView = 'access.welfare_fact';

/** `HeldWelfareFacts` as JSON; null for somebody of whom there is nothing to say. */
export const welfareSql = `case
  when g.job_seeker_id is not null or w.employed_from is not null or w.placements is not null or ${isClaimed('GRADUATION')} then json_build_object(
    'graduatedOn', g.graduated_on, 'isGraduationClaimed', g.job_seeker_id is null and ${isClaimed('GRADUATION')}, 'hasWorkedSince', ${hasWorkedSince},
    'employedFrom', w.employed_from, 'employedUntil', case when w.employed_from is not null then w.employed_until end, 'placements', coalesce(w.placements, '[]'),
    'certificate', case when d.job_seeker_id is not null and (g.job_seeker_id is not null or w.placements is not null) then json_build_object('grade', d.grade, 'validUntil', d.valid_until) end,
    'person', case when w.placements is not null then json_build_object('birthDate', s.birth_date, 'sex', s.sex, 'womensRetirementGroup', s.womens_retirement_group,
      'hasEmploymentDifficulty', s.has_employment_difficulty, 'isZeroEmploymentFamily', s.is_zero_employment_family) end)::text
  end`;

/** The facts alone: the rest of what a row holds stands with the person. */
export function welfareFactsOf({ graduatedOn, isGraduationClaimed, hasWorkedSince: worked, employedFrom, employedUntil, placements }: HeldWelfareFacts): WelfareFacts {
  return { graduatedOn, isGraduationClaimed, hasWorkedSince: worked, employedFrom, employedUntil, placements };
}

/** All that is known of somebody for this. */
interface KnownPerson extends WelfarePerson {
  readonly welfare?: WelfareFacts | null;
  readonly disability: { readonly grade: number; readonly validUntil: IsoDate | null } | null;
}

/** What a row of the index would hold of somebody. */
export function heldWelfareFacts(known: KnownPerson): HeldWelfareFacts | null {
  const { welfare = null, disability, birthDate, sex, womensRetirementGroup, hasEmploymentDifficulty, isZeroEmploymentFamily } = known;
  if (welfare === null) return null;
  const isPlaced = welfare.placements.length > 0;
  return {
    ...welfare,
    certificate: disability !== null && (welfare.graduatedOn !== null || isPlaced) ? { grade: disability.grade, validUntil: disability.validUntil } : null,
    person: isPlaced ? { birthDate, sex, womensRetirementGroup, hasEmploymentDifficulty, isZeroEmploymentFamily } : null,
  };
}

function standingOf({ graduatedOn, hasWorkedSince: worked, certificate, person }: HeldWelfareFacts, on: IsoDate): WelfareStanding {
  const isValid = certificate !== null && (certificate.validUntil === null || on <= certificate.validUntil);
  return {
    jobSeekerId: 0, birthDate: person?.birthDate ?? null, sex: person?.sex ?? null, womensGroup: person?.womensRetirementGroup ?? null, isAgeConfirmed: certificate !== null,
    hasDifficulty: person?.hasEmploymentDifficulty ?? null, isZeroEmploymentFamily: person?.isZeroEmploymentFamily ?? null,
    grade: isValid ? certificate.grade : null, graduatedOn, hasWorkedSince: worked, employedAt: [], householdKey: null,
  };
}

/** The same with the best that may turn out of what is unknown. */
function atBest(standing: WelfareStanding, { certificate }: HeldWelfareFacts): WelfareStanding {
  return {
    ...standing, isZeroEmploymentFamily: standing.isZeroEmploymentFamily ?? true, hasDifficulty: standing.hasDifficulty ?? true,
    grade: certificate === null ? 1 : standing.grade,
    // Of whom age or sex is unknown may be elderly: as good as any other reason for a second term.
    ...(standing.birthDate === null || standing.sex === null ? { isZeroEmploymentFamily: true } : {}),
  };
}

/** Why the placements of somebody are used up, or cannot be told; null where one more is given. What is unknown excludes nobody. */
export function placementObstacleOf(held: HeldWelfareFacts | null, on: IsoDate): Obstacle | null {
  if (held === null || held.placements.length === 0) return null;
  const obstacleOf = (standing: WelfareStanding): Obstacle | null => {
    const term = placementTerm(standing, held.placements, on);
    return 'obstacle' in term ? term.obstacle : null;
  };
  const standing = standingOf(held, on);
  const obstacle = obstacleOf(standing);
  if (obstacle?.kind !== 'EXCLUDED' || obstacleOf(atBest(standing, held))?.kind === 'EXCLUDED') return obstacle;
  return { kind: 'UNCONFIRMED', reason: secondTermOpen };
}

const secondTermOpen = text(
  '3年的安置时间已经用完。要先核实是否为就业困难人员、零就业家庭成员或重度残疾人,才知道能不能再安置一次。',
  'The three years are used up. Whether the person can be placed once more depends on recognised difficulty, the family, and the disability certificate, which must be confirmed first.',
);

/** As the gate and the policy read it on a day. */
export function welfareViewOf(held: HeldWelfareFacts | null, on: IsoDate): WelfareView {
  if (held === null) return { isTargetGraduate: false, isEmployed: false, isPlacementUsedUp: false };
  const { employedFrom, employedUntil, isGraduationClaimed } = held;
  const obstacle = placementObstacleOf(held, on);
  return {
    isTargetGraduate: isGraduationClaimed && areGraduatesMeant('PUBLIC_WELFARE', on) ? null : isGraduateInWindow(standingOf(held, on), on),
    isEmployed: employedFrom !== null && employedFrom <= on && (employedUntil === null || on <= employedUntil),
    isPlacementUsedUp: obstacle === null ? false : obstacle.kind === 'EXCLUDED' ? true : null,
  };
}
