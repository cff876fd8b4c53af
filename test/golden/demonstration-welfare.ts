import type { Demonstration } from '../../src/demonstration/demonstration.js';
import type { DemoPerson } from '../../src/demonstration/people.js';
import type { WelfareFacts } from '../../src/domain/placements/terms.js';
import type { IsoDate } from '../../src/platform/calendar.js';

interface Work { readonly from: IsoDate; readonly until: IsoDate | null }
interface OfPerson { readonly work: Work[]; readonly ended: WelfareFacts['placements'][number][] }
/** By the id of a job seeker: the work that there was, and the placements that have ended. */
export type WorkOfDemonstration = ReadonlyMap<number, OfPerson>;

const endless = '9999-12-31';

/** Internships are no work here; a placement that goes on is. */
export function workOf({ casework, placements }: Demonstration, day: IsoDate): WorkOfDemonstration {
  const found = new Map<number, OfPerson>();
  const ofPerson = (id: unknown): OfPerson => {
    const known = found.get(Number(id)) ?? { work: [], ended: [] };
    found.set(Number(id), known);
    return known;
  };
  for (const { job_seeker_id, kind, started_on, ended_on } of casework.employments) {
    if (kind !== 'INTERNSHIP' && String(started_on) <= day) ofPerson(job_seeker_id).work.push({ from: String(started_on), until: ended_on as IsoDate | null });
  }
  for (const { job_seeker_id, began_on, ended_on } of placements) {
    if (ended_on === null) ofPerson(job_seeker_id).work.push({ from: String(began_on), until: null });
    else ofPerson(job_seeker_id).ended.push({ beganOn: String(began_on), endedOn: ended_on as IsoDate });
  }
  return found;
}

/** What the SQL of matching says of a job seeker of the demonstration; written anew here, to judge it. */
export function welfareOf(person: DemoPerson, { day, work, isGraduationClaimed }: { readonly day: IsoDate; readonly work: WorkOfDemonstration; readonly isGraduationClaimed: boolean }): WelfareFacts | null {
  const { work: all, ended } = work.get(person.id) ?? { work: [], ended: [] };
  const now = all.filter(({ until }) => until === null || until >= day);
  const graduatedOn = person.graduate?.graduatedOn ?? null;
  if (graduatedOn === null && now.length === 0 && ended.length === 0 && !isGraduationClaimed) return null;
  const ends = [...all.map(({ until }) => until), ...person.work.map(({ endedOn }) => endedOn)].map((end) => end ?? endless);
  // The demonstration says of no graduate whether there was a post.
  const hasWorked = graduatedOn !== null && ends.some((end) => end > graduatedOn);
  return {
    graduatedOn, isGraduationClaimed, hasWorkedSince: graduatedOn === null ? null : hasWorked ? true : null,
    employedFrom: now.map(({ from }) => from).sort()[0] ?? null, employedUntil: now.some(({ until }) => until === null) ? null : now.map(({ until }) => until).sort().at(-1) ?? null, placements: ended,
  };
}
