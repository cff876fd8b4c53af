import { yearOf, type IsoDate } from '../platform/calendar.js';
import type { DemoCourse, DemoCourses } from './courses/index.js';
import type { DemoProgramme } from './programmes.js';
import type { Inserts } from './rows.js';

/** The first day on which each person was served in each year. */
function servedInYears(programmes: readonly DemoProgramme[]): { readonly year: number; readonly job_seeker_id: number; readonly first_on: IsoDate }[] {
  const first = new Map<string, { readonly year: number; readonly job_seeker_id: number; readonly first_on: IsoDate }>();
  for (const { people, startsOn } of programmes) {
    const year = yearOf(startsOn);
    for (const person of people) {
      const known = first.get(`${year} ${person}`);
      if (known === undefined || startsOn < known.first_on) first.set(`${year} ${person}`, { year, job_seeker_id: person, first_on: startsOn });
    }
  }
  return [...first.values()];
}

/** What the row of a programme, or of a part in one, has of its course. */
function courseRow({ details, stage, stages, due_on }: DemoCourse): object {
  return { details, stage, stages, due_on };
}

/** How often each stage of a programme was reached on each day. */
function reachedStages(id: number, { ofProgramme, ofParts }: DemoCourses): Record<string, unknown>[] {
  const entries = [ofProgramme, ...ofParts].flatMap(({ stages }) => stages);
  return [...Map.groupBy(entries, ({ stage, on }) => `${stage} ${on}`).values()]
    .flatMap((same) => same.slice(0, 1).map(({ stage, on }) => ({ programme_id: id, stage, reached_on: on, reached: same.length })));
}

export async function loadProgrammes(inserts: Inserts, programmes: readonly DemoProgramme[], courses: ReadonlyMap<number, DemoCourses>): Promise<void> {
  const coursesOf = (id: number): DemoCourses => {
    const found = courses.get(id);
    if (found === undefined) throw new Error(`the programme ${id} has no course`);
    return found;
  };
  await inserts.add('programme', programmes.map((programme) => ({
    id: programme.id, kind: programme.kind, is_private: programme.isPrivate, title: programme.title, summary: '演示数据:这个项目并不存在。', region_code: programme.regionCode, organiser: '演示:市残疾人就业服务中心',
    host_id: programme.hostId, starts_on: programme.startsOn, closes_on: programme.closesOn, places: programme.places, places_in_all: programme.placesInAll, fee: programme.fee, usual_fee: programme.usualFee,
    hours: programme.hours, provisions: { stepFreeAccess: 'PROVIDED' }, skills: programme.skills, reached: programme.reached, attended: programme.people.length + programme.employers.length, status: programme.isHeld ? 'HELD' : 'PLANNED', ...courseRow(coursesOf(programme.id).ofProgramme), version: 1,
  })));
  const parts = programmes.flatMap(({ id, startsOn, people, employers }) => [
    ...people.map((seeker) => ({ programme_id: id, job_seeker_id: seeker, employer_id: null, asked_at: `${startsOn}T01:00:00Z` })),
    ...employers.map((employer) => ({ programme_id: id, job_seeker_id: null, employer_id: employer, asked_at: `${startsOn}T01:00:00Z` })),
  ]);
  const ofParts = programmes.flatMap(({ id }) => coursesOf(id).ofParts);
  await inserts.add('participation', parts.map((part, index) => {
    const course = ofParts[index];
    if (course === undefined) throw new Error('a part has no course');
    return { id: index + 1, ...part, state: 'ATTENDED', outcome: course.outcome, ...courseRow(course), left_on: course.left_on, version: 1 };
  }));
  await inserts.add('service_year', servedInYears(programmes));
  await inserts.add('programme_stage', programmes.flatMap(({ id }) => reachedStages(id, coursesOf(id))));
}
