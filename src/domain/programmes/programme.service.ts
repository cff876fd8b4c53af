import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, answersFor, childLoader, childPages, counsellorFor, everyone, readPage, maskSmallCount, signedIn, type LoaderKind, type RequestContext, type RowList } from '../../access/index.js';
import { addDays } from '../../platform/calendar.js';
import { allOf, oneOfIds } from '../../platform/database/index.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { reminderKinds } from '../notices/index.js';
import { within } from '../regions/index.js';
import { allowServing, attendeeAt, type AttendeeType, type JobSeekerRow } from '../seekers/index.js';
import type { ParticipationState } from './programme.entity.js';
import type { ProgrammeFilter, ProgrammesArgs } from './programme.inputs.js';
import { managesProgramme } from './managing.js';
import { programmeKinds } from './kinds/index.js';
import { ParticipationType, ProgrammeType, type ParticipationRow, type ProgrammeRow } from './programme.type.js';

const columns: ReadonlySet<string> = new Set([
  'id', 'kind', 'is_private', 'title', 'summary', 'region_code', 'organiser', 'host_id', 'starts_on', 'ends_on', 'closes_on', 'places', 'places_in_all', 'fee', 'usual_fee', 'hours', 'ordered_by_id',
  'provisions', 'skills', 'certificate', 'reached', 'status', 'drawn_at', 'version', 'details', 'stage', 'stages', 'due_on',
]);
const list: RowList<ProgrammeRow> = {
  name: 'programmes', from: sql`programme p`, alias: 'p', keys: [{ expression: 'p.starts_on', type: 'date', isDescending: true }, { expression: 'p.id', type: 'int', isDescending: true }],
  keysOf: ({ starts_on, id }) => [starts_on, id],
};
const programmeRows = childLoader<ProgrammeRow & { readonly parent: number }>((ids) => sql`select p.id as parent, p.* from programme p where p.id = ${oneOfIds(ids)}`);

const partColumns: ReadonlySet<string> = new Set(['id', 'programme_id', 'job_seeker_id', 'employer_id', 'state', 'asked_at', 'rank', 'hours_attended', 'outcome', 'note', 'version', 'details', 'stage', 'stages', 'due_on', 'left_on', 'kind']);
/** A part with the kind of its programme: null where the programme is not the reader's to see. */
const parts = sql`(select r.*, p.kind, p.region_code as programme_region, p.status as programme_status from participation r left join programme p on p.id = r.programme_id)`;
const partList: RowList<ParticipationRow> = { name: 'participations', from: sql`${parts} t`, alias: 't', keys: [{ expression: 't.id', type: 'int', isDescending: false }], keysOf: ({ id }) => [id] };
const partsOfProgramme = childPages<ParticipationRow>(partList, 'programme_id', () => []);
const partsOfSeeker = childPages<ParticipationRow>(partList, 'job_seeker_id', () => []);
const partsOfEmployer = childPages<ParticipationRow>(partList, 'employer_id', () => []);
const partRows = childLoader<ParticipationRow & { readonly parent: number }>((ids) => sql`select t.id as parent, t.* from ${parts} t where t.id = ${oneOfIds(ids)}`);

/** Of private programmes the actor sees what row-level security lets through: the centre's own, and the own part's. */
export async function programmeById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ProgrammeType | null> {
  allow(ctx, everyone);
  const [row] = await ctx.loader(programmeRows).load(id);
  return row === undefined ? null : new ProgrammeType(row, ctx.locale);
}

function conditionsOf({ kinds, measure, region, from, until, status, isOpen }: ProgrammeFilter, today: string): (Sql | null)[] {
  const ofMeasure = programmeKinds.entries.filter((kind) => kind.measure === measure).map(({ code }) => code);
  return [
    kinds == null ? null : sql`p.kind = any(${kinds})`,
    measure == null ? null : sql`p.kind = any(${ofMeasure})`,
    region == null ? null : within('p.region_code', region),
    from == null ? null : sql`p.starts_on >= ${from}::date`,
    until == null ? null : sql`p.starts_on <= ${until}::date`,
    status == null ? null : sql`p.status = ${status}`,
    isOpen === true ? sql`p.status = 'PLANNED' and p.drawn_at is null and coalesce(p.closes_on, p.ends_on, p.starts_on) >= ${today}::date and not p.is_private` : null,
  ];
}

/** The latest first. */
export async function programmes(ctx: RequestContext, { filter, ...page }: ProgrammesArgs, wantsCount: boolean): Promise<Connection<ProgrammeType>> {
  allow(ctx, everyone);
  return mapConnection(await readPage(ctx, list, page, columns, conditionsOf(filter ?? {}, ctx.today), wantsCount), (row) => new ProgrammeType(row, ctx.locale));
}

/** So many programmes are named for a skill or a certificate. */
const mostLeading = 5;

/** Public programmes that take people still and teach a skill, or lead to a certificate, by its code; those that begin first come first. */
const leadingTo: LoaderKind<string, ProgrammeRow[]> = (ctx) => new DataLoader<string, ProgrammeRow[]>(async (codes) => {
  const rows = await ctx.db.rows<ProgrammeRow & { readonly code: string }>(sql`
    select c.code, p.* from unnest(${codes}::text[]) as c (code) cross join lateral (
      select * from programme p where (p.certificate = c.code or jsonb_exists(p.skills::jsonb, c.code)) and ${allOf(conditionsOf({ isOpen: true }, ctx.today))}
      order by p.starts_on, p.id limit ${mostLeading}) p
    order by p.starts_on, p.id`);
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return codes.map((code) => byCode.get(code) ?? []);
});

/** Programmes that somebody could take part in to learn a skill, or to get a certificate. */
export async function programmesLeadingTo(ctx: RequestContext, code: string): Promise<ProgrammeType[]> {
  allow(ctx, everyone);
  return (await ctx.loader(leadingTo).load(code)).map((row) => new ProgrammeType(row, ctx.locale));
}

export async function participationsOf(ctx: RequestContext, { row }: ProgrammeType, page: PageArgs, wantsCount: boolean): Promise<Connection<ParticipationType>> {
  allow(ctx, () => managesProgramme(ctx, row));
  return mapConnection(await ctx.loader(partsOfProgramme).load({ parent: row.id, args: page, columns: partColumns, wantsCount }), (part) => new ParticipationType(part, ctx.locale));
}

export async function participationsOfSeeker(ctx: RequestContext, person: JobSeekerRow, page: PageArgs, wantsCount: boolean): Promise<Connection<ParticipationType>> {
  allowServing(ctx, person, 'participations');
  return mapConnection(await ctx.loader(partsOfSeeker).load({ parent: person.id, args: page, columns: partColumns, wantsCount }), (part) => new ParticipationType(part, ctx.locale));
}

export async function participationsOfEmployer(ctx: RequestContext, { id, region_code }: { readonly id: number; readonly region_code: string | null }, page: PageArgs, wantsCount: boolean): Promise<Connection<ParticipationType>> {
  allow(ctx, ...answersFor({ id, regionCode: region_code }));
  return mapConnection(await ctx.loader(partsOfEmployer).load({ parent: id, args: page, columns: partColumns, wantsCount }), (part) => new ParticipationType(part, ctx.locale));
}

const dueParts: RowList<ParticipationRow> = {
  name: 'participationsDue', from: sql`${parts} t`, alias: 't', keys: [{ expression: 't.due_on', type: 'date', isDescending: false }, { expression: 't.id', type: 'int', isDescending: false }],
  keysOf: ({ due_on: dueOn, id }) => [dueOn ?? '', id],
};

/** Parts in programmes of a region whose stage should end within the days of its reminder, or should have ended; those that are due first come first. For its centre. */
export async function participationsDue(ctx: RequestContext, region: string, page: PageArgs, wantsCount: boolean): Promise<Connection<ParticipationType>> {
  allow(ctx, administrator, counsellorFor(region));
  const until = addDays(ctx.today, reminderKinds.PROGRAMME_PART_DUE.daysBefore);
  const where = [sql`t.due_on <= ${until}::date`, sql`t.programme_status <> 'CANCELLED'`, within('t.programme_region', region)];
  return mapConnection(await readPage(ctx, dueParts, page, partColumns, where, wantsCount), (row) => new ParticipationType(row, ctx.locale));
}

/** Null when there is none, or it is none of the actor's: row-level security decides. */
export async function participationById(ctx: RequestContext, id: number, _selection?: Selection): Promise<ParticipationType | null> {
  allow(ctx, signedIn);
  const [row] = await ctx.loader(partRows).load(id);
  return row === undefined ? null : new ParticipationType(row, ctx.locale);
}

const hasPlace: ReadonlySet<ParticipationState> = new Set(['ALLOTTED', 'ATTENDED', 'ABSENT']);

/** Whoever has a place in a programme, by name, for the people of its host; null for everybody else. */
export async function attendeeOf(ctx: RequestContext, { programme_id, job_seeker_id, state }: ParticipationRow): Promise<AttendeeType | null> {
  allow(ctx, signedIn);
  if (job_seeker_id === null || !hasPlace.has(state)) return null;
  const programme = await programmeById(ctx, programme_id);
  return attendeeAt(ctx, programme?.row.host_id ?? null, job_seeker_id);
}

const takenCounts = childLoader<{ readonly parent: number; readonly taken: number }>((programmesAsked) => sql`
  select programme_id as parent, taken from access.programme_count where programme_id = ${oneOfIds(programmesAsked)}`);

/** Outside the centre, few who have a place are counted as none, until all are taken: nobody is made out by it. */
export async function placesLeft(ctx: RequestContext, { id, places, region_code }: ProgrammeRow): Promise<number | null> {
  allow(ctx, everyone);
  if (places === null) return null;
  const taken = (await ctx.loader(takenCounts).load(id))[0]?.taken ?? 0;
  return taken >= places ? 0 : places - (maskSmallCount(ctx, taken, region_code) ?? 0);
}
