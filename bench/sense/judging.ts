import { demoPlaces } from '../../src/demonstration/places.js';
import { absurdities } from './absurdities/index.js';
import { hasNothingInCommon } from './common-ground.js';
import { listAbsurdities } from './list-absurdities.js';
import { listLength, type Listed, type Lists } from './lists.js';
import type { Pair, Vacancy } from './pair.js';
import type { PeopleAndVacancies } from './people-and-vacancies.js';
import { isReachable } from './reach.js';

/** Whose lists are judged: those of job seekers, or those of vacancies. */
export type Direction = 'SEEKERS' | 'VACANCIES';
export const directions: readonly Direction[] = ['SEEKERS', 'VACANCIES'];

/** A pair with the absurdities that it was found to be, and its place in the list. */
export interface JudgedPair {
  readonly direction: Direction;
  readonly pair: Pair;
  readonly score: number;
  readonly found: readonly string[];
  readonly hasNothingInCommon: boolean;
}

/** How many such vacancies a job seeker needs for the places outside reach to count. */
const enoughNear = 10;

/** What came of judging lists. */
export interface Judged {
  readonly pairs: readonly JudgedPair[];
  /** Lists by the number of their places. */
  readonly lengths: Readonly<Record<Direction, readonly number[]>>;
  /** From the first score to the tenth, in basis points, of lists that have ten. */
  readonly spans: Readonly<Record<Direction, readonly number[]>>;
  /** Of job seekers with enough vacancies near: how many they are, their places on site, and those outside reach. */
  readonly reach: { readonly seekers: number; readonly places: number; readonly outside: number };
  /** By id of an absurdity of lists: how many lists it concerns, and of whom it is found. */
  readonly ofLists: ReadonlyMap<string, { readonly concerned: number; readonly found: readonly number[] }>;
}

/** Whether no gate excludes a job seeker from enough vacancies at home or within reach. */
async function hasEnoughNear(data: PeopleAndVacancies, lists: Lists, seekerId: number): Promise<boolean> {
  const seeker = await data.seeker(seekerId);
  const near = new Set(await lists.openVacancies(seekerId, { workModes: ['HOME_BASED'] }, enoughNear));
  for (const county of demoPlaces().counties.filter((code) => isReachable(seeker, code))) {
    if (near.size >= enoughNear) break;
    for (const id of await lists.openVacancies(seekerId, { region: county }, enoughNear)) near.add(id);
  }
  return near.size >= enoughNear;
}

const isOutsideReach = ({ seeker, vacancy }: Pair): boolean => vacancy.regionCode !== null && !isReachable(seeker, vacancy.regionCode);

/** Judges the first places of some lists of each direction; `tell` hears of how many lists each time another part is done. */
export async function judgeLists(
  data: PeopleAndVacancies, lists: Lists, asked: { readonly seekers: readonly number[]; readonly vacancies: readonly number[] }, tell: (done: number) => void,
): Promise<Judged> {
  const pairs: JudgedPair[] = [];
  const lengths: Record<Direction, number[]> = { SEEKERS: [], VACANCIES: [] };
  const spans: Record<Direction, number[]> = { SEEKERS: [], VACANCIES: [] };
  const reach = { seekers: 0, places: 0, outside: 0 };
  const ofLists = new Map(listAbsurdities.map(({ id }) => [id, { concerned: 0, found: [] as number[] }]));
  const open: Vacancy[] = await Promise.all(data.vacancyIds.map((id) => data.vacancy(id)));

  const judge = async (direction: Direction, listed: readonly Listed[], pairOf: (place: Listed) => Promise<Pair>): Promise<Pair[]> => {
    lengths[direction].push(listed.length);
    const [first, tenth] = [listed[0], listed[listLength - 1]];
    if (first !== undefined && tenth !== undefined) spans[direction].push(first.score - tenth.score);
    const found: Pair[] = [];
    for (const place of listed) {
      const pair = await pairOf(place);
      found.push(pair);
      pairs.push({ direction, pair, score: place.score, found: absurdities.filter((each) => each.finds(pair)).map(({ id }) => id), hasNothingInCommon: hasNothingInCommon(pair) });
    }
    const done = lengths.SEEKERS.length + lengths.VACANCIES.length;
    if (done % 1000 === 0) tell(done);
    return found;
  };

  for (const id of asked.seekers) {
    const ofSeeker = await judge('SEEKERS', await lists.vacanciesFor(id), (place) => data.pair(id, place.id, place.isEligible));
    const list = { seeker: await data.seeker(id), listed: ofSeeker.map(({ vacancy }) => vacancy), open };
    for (const each of listAbsurdities) {
      const counts = ofLists.get(each.id);
      if (counts === undefined || !each.concerns(list)) continue;
      counts.concerned++;
      if (each.finds(list)) counts.found.push(id);
    }
    if (await hasEnoughNear(data, lists, id)) {
      const places = ofSeeker.filter(({ vacancy: { workMode } }) => workMode !== 'HOME_BASED');
      reach.seekers++;
      reach.places += places.length;
      reach.outside += places.filter(isOutsideReach).length;
    }
  }
  for (const id of asked.vacancies) await judge('VACANCIES', await lists.seekersFor(id), (place) => data.pair(place.id, id, place.isEligible));
  return { pairs, lengths, spans, reach, ofLists };
}
