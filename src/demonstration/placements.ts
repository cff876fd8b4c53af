import { addDays, type IsoDate } from '../platform/calendar.js';
import { placementTerm } from '../domain/placements/index.js';
import { welfareObstacle, type WelfareStanding } from '../domain/public-welfare/index.js';
import { isWithin } from '../domain/regions/index.js';
import type { DemoPerson } from './people.js';
import type { DemoPost } from './posts.js';
import { Random } from './random.js';

/** A seed of its own, so that the rest of the demonstration is what it would be without placements. */
const seed = 20_261_204;
const most = 40;
const oneInLeft = 0.25;

/** Placements on public-welfare posts that never were, and the seats that those in force hold, by post. */
export interface DemoPlacements {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly seatsHeld: ReadonlyMap<number, number>;
}

interface Source {
  readonly people: readonly DemoPerson[];
  readonly posts: readonly DemoPost[];
  /** Job seekers who work or wait for something else. */
  readonly busy: ReadonlySet<number>;
}

function standingOf({ id, birthDate, sex, hasEmploymentDifficulty, isZeroEmploymentFamily, disability }: DemoPerson): WelfareStanding {
  return {
    jobSeekerId: id, birthDate, sex, isAgeConfirmed: true, womensGroup: null, hasDifficulty: hasEmploymentDifficulty, isZeroEmploymentFamily, grade: disability.grade,
    graduatedOn: null, hasWorkedSince: null, employedAt: [], householdKey: null,
  };
}

/** One placement of a person on a post, as the rules have it; null where they allow none. */
function placementOf(random: Random, person: DemoPerson, post: DemoPost, today: IsoDate): Record<string, unknown> | null {
  const beganOn = addDays(today, -random.between(20, 1080));
  const leavesAfter = random.chance(oneInLeft) ? random.between(10, 300) : null;
  const standing = standingOf(person);
  if (welfareObstacle(standing, beganOn) !== null) return null;
  const term = placementTerm(standing, [], beganOn);
  if ('obstacle' in term) return null;
  const left = leavesAfter === null ? null : addDays(beganOn, leavesAfter);
  const ended = left !== null && left < today && left < term.dueOn ? { ended_on: left, end_reason: 'FOUND_WORK' } : { ended_on: null, end_reason: null };
  return { job_seeker_id: person.id, vacancy_id: post.id, began_on: beganOn, due_on: term.dueOn, basis: term.basis, ordinal: term.ordinal, ...ended, created_at: `${beganOn}T02:00:00Z`, version: 1 };
}

/** Posts with a seat to spare beside the one that is held have one placement each: whether a seat is left stays as it is. */
export function demoPlacements({ people, posts, busy }: Source, today: IsoDate): DemoPlacements {
  const random = new Random(seed);
  const taken = new Set(busy);
  const scarce = posts.filter(({ kind, seats }) => kind === 'PUBLIC_WELFARE' && seats > 1).slice(0, most);
  const rows = scarce.flatMap((post) => {
    const entitled = people.filter(({ id, hasEmploymentDifficulty, isZeroEmploymentFamily, isWilling }) => !taken.has(id) && isWilling && (hasEmploymentDifficulty || isZeroEmploymentFamily));
    if (entitled.length === 0) return [];
    const near = entitled.filter(({ residenceCode }) => isWithin(residenceCode, `${post.regionCode.slice(0, 4)}00`));
    const person = random.pick(near.length > 0 ? near : entitled);
    const row = placementOf(random, person, post, today);
    if (row !== null) taken.add(person.id);
    return row === null ? [] : [{ post, row }];
  });
  return {
    rows: rows.map(({ row }, index) => ({ id: index + 1, ...row })),
    seatsHeld: new Map(rows.filter(({ row }) => row['ended_on'] === null).map(({ post }) => [post.id, 1])),
  };
}
