import type { IsoDate } from '../../platform/calendar.js';
import { programmeKinds } from '../../domain/programmes/index.js';
import type { DemoProgramme } from '../programmes.js';
import { Random } from '../random.js';
import { demoCourse, detailsFor, type DemoCourse } from './course.js';

export type { DemoCourse } from './course.js';

/** The course of a programme, and those of the people and employers in it, in the order in which it lists them. */
export interface DemoCourses {
  readonly ofProgramme: DemoCourse;
  readonly ofParts: readonly DemoCourse[];
}

/** Apart from the other draws of the demonstration: what it draws moves nothing else. */
const seed = 20_261_219;

const none: DemoCourse = { details: {}, stage: null, stages: [], due_on: null, left_on: null, outcome: null };

/** @param employed numbers of the people who are in employment today */
export function demoCourses(programmes: readonly DemoProgramme[], employed: ReadonlySet<number>, today: IsoDate): ReadonlyMap<number, DemoCourses> {
  const random = new Random(seed);
  return new Map(programmes.map(({ id, kind: code, startsOn, isHeld, people, employers }) => {
    const kind = programmeKinds.get(code);
    const details = detailsFor(random, kind, 'PROGRAMME', new Set(kind.needs), { on: startsOn, today });
    const ofProgramme = kind.takers === 'PUBLIC' && isHeld ? demoCourse(random, kind, 'PROGRAMME', startsOn, today, false) : { ...none, details };
    const ofParts = [...people.map((person) => employed.has(person)), ...employers.map(() => false)].map((isEmployed) => demoCourse(random, kind, 'PARTICIPATION', startsOn, today, isEmployed));
    return [id, { ofProgramme, ofParts }];
  }));
}
