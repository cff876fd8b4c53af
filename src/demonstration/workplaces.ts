import { addDays, type IsoDate } from '../platform/calendar.js';
import { regions } from '../domain/regions/index.js';
import { recordedFacts, type RecordedFacts, type WorkplaceFact } from '../domain/workplaces/index.js';
import type { DemoEmployer } from './employers.js';
import { surnames } from './names.data.js';
import type { DemoPost } from './posts.js';
import { Random } from './random.js';

/** A workplace of the demonstration, as a row. None of them exists. */
export interface DemoWorkplace extends RecordedFacts {
  readonly id: number;
  readonly employerId: number;
  readonly name: string;
  readonly regionCode: string;
  readonly address: string;
  readonly surveyedFacts: readonly WorkplaceFact[];
  readonly surveyedOn: IsoDate | null;
  readonly surveyedBy: string | null;
}

/** Of its own: what the rest of the demonstration draws stays as it was. */
const seed = 20_261_203;

const streets = ['建设路', '人民路', '迎宾街', '新华街', '和平路', '滨河东路', '学府街', '朝阳街'] as const;
const names = ['本部', '二部'] as const;

/** What is known of access: of most places all of it, of the others at least one fact is missing. */
function accessOf(random: Random): Pick<RecordedFacts, 'floor' | 'hasLift' | 'hasStepFreeEntrance'> {
  const floor = random.weighted<number>([[1, 11], [2, 4], [3, 3], [5, 2], [8, 2], [12, 1]]);
  const hasLift = random.chance(floor > 6 ? 1 : floor > 3 ? 0.7 : floor > 1 ? 0.35 : 0.15);
  const known = { floor, hasLift, hasStepFreeEntrance: random.chance(0.55) };
  if (random.chance(0.6)) return known;
  const missing = random.some(['floor', 'hasLift', 'hasStepFreeEntrance'] as const, random.between(1, 3));
  return { ...known, ...Object.fromEntries(missing.map((name) => [name, null])) };
}

function factsOf(random: Random): RecordedFacts {
  const stated = (share: number): boolean | null => random.weighted<boolean | null>([[true, 10 * share], [false, 10 * (1 - share)], [null, 8]]);
  return {
    ...accessOf(random), hasAccessibleToilet: stated(0.35), hasTactileGuidance: stated(0.15), hasAccessibleParking: stated(0.3), hasBusStopNear: stated(0.8), hasLodging: stated(0.2),
  };
}

/** Of the shop of the recruiter's account: somebody who cannot climb comes in, so that the trial has something to show. */
const shopOfTrial = { floor: 1, hasStepFreeEntrance: true } as const;

function workplaceOf(random: Random, id: number, employer: DemoEmployer, name: string, isOfTrial: boolean, today: IsoDate): DemoWorkplace {
  const facts = { ...factsOf(random), ...(isOfTrial ? shopOfTrial : {}) };
  const isSurveyed = random.chance(0.3);
  return {
    id, employerId: employer.id, name, regionCode: employer.regionCode, ...facts,
    address: `演示:${regions.get(employer.regionCode).label.zh}${random.pick(streets)}${random.between(1, 299)}号`,
    surveyedFacts: isSurveyed ? recordedFacts(facts) : [],
    surveyedOn: isSurveyed ? addDays(today, -random.between(10, 300)) : null,
    surveyedBy: isSurveyed ? `${random.pick(surnames)}老师` : null,
  };
}

export interface DemoPlaces { readonly workplaces: readonly DemoWorkplace[]; readonly posts: readonly DemoPost[] }

/**
 * One or two workplaces of each employer, and most of the work that is done on site at one of them.
 * @param trialEmployer the employer of the recruiter's account
 */
export function demoWorkplaces(employers: readonly DemoEmployer[], posts: readonly DemoPost[], trialEmployer: number, today: IsoDate): DemoPlaces {
  const random = new Random(seed);
  const workplaces: DemoWorkplace[] = [];
  for (const employer of employers) {
    for (const name of names.slice(0, random.chance(0.3) ? 2 : 1)) workplaces.push(workplaceOf(random, workplaces.length + 1, employer, name, employer.id === trialEmployer, today));
  }
  const byEmployer = Map.groupBy(workplaces, ({ employerId }) => employerId);
  const placed = posts.map((post) => {
    const isPlaced = random.chance(0.8);
    const own = byEmployer.get(post.employerId) ?? [];
    const isOnSite = post.workMode === 'ON_SITE' || post.workMode === 'HYBRID';
    return isOnSite && isPlaced && own.length > 0 ? { ...post, workplaceId: random.pick(own).id } : post;
  });
  return { workplaces, posts: placed };
}
