import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { Reader } from '../../platform/database/index.js';
import { statusesBySeeker } from '../../domain/applications/index.js';
import { interviewNeeds, slotsAt, type JobFairRow } from '../../domain/job-fairs/index.js';
import { opportunityFacts, seekerFacts, scoringContextOn } from '../../matching/index.js';
import type { FairFacts } from './fits.js';
import type { FairProblem, KeptPlacement } from './problem.js';
import { slotsWithin, travelMinutes } from './travel.js';

interface RegistrationRow { readonly id: number; readonly job_seeker_id: number; readonly interviews_wished: number }
interface BoothPostRow { readonly id: number; readonly is_wheelchair_accessible: boolean; readonly vacancy_ids: readonly number[] }
interface StandingRow { readonly booth_id: number; readonly job_seeker_id: number; readonly starts_at: string; readonly with_interpreter: boolean }

/** A fair as it stands: who comes, which booths there are, what is booked. Places in the lists are those of the problem. */
export interface StandingFair {
  readonly registrations: readonly RegistrationRow[];
  readonly booths: readonly BoothPostRow[];
  readonly slots: readonly Date[];
  readonly standing: readonly StandingRow[];
}

/** Read alike before the plan and when it is adopted: what changed meanwhile is seen by comparing. */
export async function standingFair(reader: Reader, fairId: number): Promise<Omit<StandingFair, 'slots'>> {
  return {
    registrations: await reader.rows<RegistrationRow>(sql`select id, job_seeker_id, interviews_wished from job_fair_registration where job_fair_id = ${fairId} and cancelled_at is null order by id`),
    booths: await reader.rows<BoothPostRow>(sql`
      select b.id, b.is_wheelchair_accessible, array(select p.vacancy_id from job_fair_post p where p.booth_id = b.id order by p.vacancy_id) as vacancy_ids from job_fair_booth b where b.job_fair_id = ${fairId} order by b.id`),
    standing: await reader.rows<StandingRow>(sql`select booth_id, job_seeker_id, starts_at, with_interpreter from job_fair_interview where job_fair_id = ${fairId} and cancelled_at is null order by id`),
  };
}

function placesOf<Row>(rows: readonly Row[], key: (row: Row) => number): ReadonlyMap<number, number> {
  return new Map(rows.map((row, place) => [key(row), place]));
}

function keptOf({ registrations, booths, slots, standing }: StandingFair): KeptPlacement[] {
  const [people, boothPlaces] = [placesOf(registrations, ({ job_seeker_id }) => job_seeker_id), placesOf(booths, ({ id }) => id)];
  const slotPlaces = placesOf(slots, (slot) => slot.getTime());
  return standing.map(({ booth_id, job_seeker_id, starts_at, with_interpreter: withInterpreter }) => {
    const [person, booth, slot] = [people.get(job_seeker_id), boothPlaces.get(booth_id), slotPlaces.get(new Date(starts_at).getTime())];
    if (person === undefined || booth === undefined || slot === undefined) throw new Error(`an interview at booth ${booth_id} stands outside of its fair`);
    return { person, booth, slot, withInterpreter };
  });
}

/** Everything that a plan is made from. */
export interface PlanningFacts { readonly fair: StandingFair; readonly facts: FairFacts; readonly day: Omit<FairProblem, 'pairs'> }

export async function planningFacts(ctx: RequestContext, row: JobFairRow): Promise<PlanningFacts> {
  const fair: StandingFair = { ...(await standingFair(ctx.db, row.id)), slots: await slotsAt(ctx, row) };
  const seekers = await Promise.all(fair.registrations.map(({ job_seeker_id }) => ctx.loader(seekerFacts).load(job_seeker_id)));
  const statuses = await Promise.all(fair.registrations.map(({ job_seeker_id }) => ctx.loader(statusesBySeeker).load(job_seeker_id)));
  const posts = await Promise.all(fair.booths.map(({ vacancy_ids }) => Promise.all(vacancy_ids.map((id) => ctx.loader(opportunityFacts).load(id)))));
  const visitors = seekers.map((seeker, index) => {
    if (seeker === null) return null;
    return { seeker, applications: new Map((statuses[index] ?? []).map(({ vacancy_id, status }) => [vacancy_id, status])) };
  });
  const { model } = await scoringContextOn(ctx, ctx.today);
  const booths = fair.booths.map(({ is_wheelchair_accessible: isWheelchairAccessible }, index) => ({ isWheelchairAccessible, posts: (posts[index] ?? []).filter((post) => post !== null) }));
  const interpreted = new Set(fair.standing.filter(({ with_interpreter }) => with_interpreter).map(({ job_seeker_id }) => job_seeker_id));
  const people = fair.registrations.map(({ job_seeker_id: id, interviews_wished: wishes }, index) => {
    const seeker = visitors[index]?.seeker ?? null;
    const minutes = travelMinutes(seeker?.residenceCode ?? null, row.region_code, ctx.today);
    // Whoever has been given an interpreter once gets one for further interviews too.
    const needsInterpreter = interpreted.has(id) || (seeker !== null && interviewNeeds(seeker.needs).interpreter === 'REQUIRED');
    return { id, wishes, needsInterpreter, ...slotsWithin(fair.slots, row.interview_minutes ?? 0, minutes) };
  });
  return {
    fair, facts: { visitors, booths, model, day: ctx.today },
    day: { people, booths: booths.length, slots: fair.slots.length, interpreters: row.interpreters, kept: keptOf(fair) },
  };
}
