import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, hasRole, readPage, type RowList, signedIn, type ReadReason, type RequestContext } from '../../access/index.js';
import { addYears, type IsoDate } from '../../platform/calendar.js';
import { mapConnection, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import type { Selection } from '../../platform/graphql/selection.js';
import { accommodations, AccommodationType } from '../accommodations/index.js';
import { humanFunctions } from '../functions/index.js';
import { within } from '../regions/index.js';
import { certificatePurpose } from './certificate.writing.js';
import { allowContact, allowDisabilityDetails, allowServing, openedBy, placedAs, recordRow, servedAs, revealsFunctions } from './disclosure.js';
import { BlindMassagePractitionerType, DisabilityCertificateType, RuralWorkerType, UniversityGraduateType } from './facets.type.js';
import type { JobSeekerFilter, JobSeekersArgs } from './seeker.inputs.js';
import { addressRows, candidateRows, certificateRows, contactRows, graduateRows, massageRows, ruralRows, seekerAlways, seekerColumnsFor, seekerLists, seekerRows } from './seeker.loader.js';
import { CapacityType, NeedType } from './seeker.parts.js';
import { JobSeekerType, type ContactRow, type JobSeekerRow } from './seeker.type.js';
import { addressPurpose, phonePurpose } from './seeker.purposes.js';

function shown(ctx: RequestContext, row: JobSeekerRow, selection: Selection, reason: ReadReason): JobSeekerType {
  recordRow(ctx, row, selection, reason);
  return new JobSeekerType(row, ctx.locale, revealsFunctions(ctx, reason), reason);
}

/** The person of a match, or of an application: whoever may see that may see so much of the person. */
export async function knownSeeker(ctx: RequestContext, id: number, selection: Selection, through: 'MATCH' | 'APPLICATION'): Promise<JobSeekerType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(through === 'MATCH' ? candidateRows : seekerRows).load({ id, columns: seekerColumnsFor(selection) });
  return row === null ? null : shown(ctx, row, selection, servedAs(ctx, row) ?? (through === 'MATCH' ? 'MATCHING' : 'APPLICATION'));
}

/** A person for whom the actor finds work; null for everybody else. */
export async function placedSeeker(ctx: RequestContext, id: number, selection: Selection): Promise<JobSeekerType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(seekerRows).load({ id, columns: seekerColumnsFor(selection) });
  const reason = row === null ? null : await placedAs(ctx, row);
  return row === null || reason === null ? null : shown(ctx, row, selection, reason);
}

/** Null when there is no such person, or the person is not the actor's to see: the two can't be told apart. */
export async function seekerById(ctx: RequestContext, id: number, selection: Selection): Promise<JobSeekerType | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(seekerRows).load({ id, columns: seekerColumnsFor(selection) });
  const reason = row === null ? null : await openedBy(ctx, row);
  return row === null || reason === null ? null : shown(ctx, row, selection, reason);
}

/** Willing to work, and had a part in nothing of the year so far (measure 8: a service a year for whoever is willing). */
const owedService = (today: string): Sql => sql`coalesce(s.is_willing, false) and not exists (
  select 1 from participation t join programme p on p.id = t.programme_id where t.job_seeker_id = s.id and t.state = 'ATTENDED' and p.starts_on between ${`${today.slice(0, 4)}-01-01`}::date and ${today}::date)`;

/** What centres alone may filter by. */
const ofCentres = ['isOwedService', 'massageReviewDueBy', 'movedOnSince', 'disabilityKinds', 'disabilityGrades', 'minAge', 'maxAge', 'hasEmploymentDifficulty', 'university', 'major', 'graduatedFrom', 'graduatedUntil'] as const satisfies readonly (keyof JobSeekerFilter)[];

/** True for people whose name begins so: its characters lie between the start and the start with the last of all characters. Row security lets an index answer comparisons, and no patterns. */
function isNamed(name: string): Sql {
  const start = name.normalize('NFKC').trim();
  return sql`exists (select 1 from job_seeker_contact c where c.job_seeker_id = s.id and c.full_name >= ${start} and c.full_name < ${`${start}\u{10ffff}`})`;
}

/** Nobody is older, or younger: further away there is no day to compare with. */
const yearsOf = (age: number): number => Math.min(Math.max(age, 0), 200);

const hasCertificate = (condition: Sql): Sql => sql`exists (select 1 from disability_certificate d where d.job_seeker_id = s.id and (${condition}))`;

const isGraduateOf = (condition: Sql): Sql => sql`exists (select 1 from university_graduate g where g.job_seeker_id = s.id and ${condition})`;
const holdsText = (column: Sql, part: string): Sql => sql`position(lower(${part.trim()}) in lower(${column})) > 0`;

function conditions(filter: JobSeekerFilter | null | undefined, today: IsoDate): (Sql | null)[] {
  const { name, residence, skills, isGraduate, massageBranch, massageReviewDueBy, isWilling, isOwedService, movedOnSince, disabilityKinds, disabilityGrades, minAge, maxAge, hasEmploymentDifficulty, university, major, graduatedFrom, graduatedUntil } = filter ?? {};
  return [
    name == null ? null : isNamed(name),
    disabilityKinds == null ? null : hasCertificate(sql`d.kind = any(${disabilityKinds}::int[]) or exists (select 1 from jsonb_array_elements_text(d.components) part where part::int = any(${disabilityKinds}::int[]))`),
    disabilityGrades == null ? null : hasCertificate(sql`d.grade = any(${disabilityGrades}::int[])`),
    minAge == null ? null : sql`s.birth_date <= ${addYears(today, -yearsOf(minAge))}::date`,
    maxAge == null ? null : sql`s.birth_date > ${addYears(today, -yearsOf(maxAge) - 1)}::date`,
    hasEmploymentDifficulty == null ? null : sql`coalesce(s.has_employment_difficulty, false) = ${hasEmploymentDifficulty}`,
    residence == null ? null : within('s.residence_code', residence),
    skills == null ? null : sql`exists (select 1 from jsonb_array_elements(s.skills) held where held ->> 'code' = any(${skills}))`,
    isGraduate == null ? null : sql`exists (select 1 from university_graduate g where g.job_seeker_id = s.id) = ${isGraduate}`,
    university == null ? null : isGraduateOf(holdsText(sql`g.university`, university)),
    major == null ? null : isGraduateOf(holdsText(sql`g.major`, major)),
    graduatedFrom == null ? null : isGraduateOf(sql`g.graduated_on >= ${graduatedFrom}::date`),
    graduatedUntil == null ? null : isGraduateOf(sql`g.graduated_on <= ${graduatedUntil}::date`),
    massageBranch == null ? null : sql`exists (select 1 from blind_massage_practitioner b where b.job_seeker_id = s.id and b.branch = ${massageBranch})`,
    isWilling == null ? null : sql`s.is_willing = ${isWilling}`,
    massageReviewDueBy == null ? null : sql`exists (select 1 from blind_massage_practitioner b where b.job_seeker_id = s.id and b.branch = 'MEDICAL' and (b.reviewed_on is null or (b.reviewed_on + interval '1 year')::date <= ${massageReviewDueBy}::date))`,
    movedOnSince == null ? null : sql`exists (select 1 from employment e where e.job_seeker_id = s.id and e.moved_from_id is not null and e.started_on >= ${movedOnSince}::date)`,
    isOwedService == null ? null : sql`(${owedService(today)}) = ${isOwedService}`,
  ];
}

/** Whom a list of people is about: those of the counsellor's region, of the coach's caseload, of the university; all for administrators. */
function listedTo({ actor: { roles, regionCode } }: RequestContext): Sql | null {
  if (roles.has('ADMINISTRATOR')) return null;
  return sql`${regionCode === null || !roles.has('COUNSELLOR') ? sql`false` : within('s.residence_code', regionCode)}
    or exists (select 1 from access.coached_person c where c.job_seeker_id = s.id) or exists (select 1 from access.own_graduate g where g.job_seeker_id = s.id)`;
}

/** People whom the actor serves or looks after; all for administrators. */
export async function jobSeekers(ctx: RequestContext, { filter, orderBy, ...page }: JobSeekersArgs, selection: Selection, wantsCount: boolean): Promise<Connection<JobSeekerType>> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), hasRole('JOB_COACH'), hasRole('UNIVERSITY_STAFF'));
  // Others read none of these facts: what is filtered by them would tell.
  if (filter != null && ofCentres.some((name) => filter[name] != null)) allow(ctx, administrator, hasRole('COUNSELLOR'));
  return listed(ctx, seekerLists[orderBy ?? 'FIRST_REGISTERED'], page, conditions(filter, ctx.today), selection, wantsCount);
}

async function listed(ctx: RequestContext, list: RowList<JobSeekerRow>, page: PageArgs, where: readonly (Sql | null)[], selection: Selection, wantsCount: boolean): Promise<Connection<JobSeekerType>> {
  const rows: Connection<JobSeekerRow> = await readPage(ctx, list, page, seekerColumnsFor(selection), [listedTo(ctx), ...where], wantsCount);
  const reasons = new Map(await Promise.all(rows.nodes.map(async (row) => [row.id, await openedBy(ctx, row)] as const)));
  return mapConnection(rows, (row) => shown(ctx, row, selection, reasons.get(row.id) ?? 'SERVICE'));
}

/**
 * People whom the actor serves, by conditions of another feature; those who were registered first come first.
 * @param where over `job_seeker s`
 */
export async function jobSeekersWhere(ctx: RequestContext, page: PageArgs, where: readonly Sql[], selection: Selection, wantsCount: boolean): Promise<Connection<JobSeekerType>> {
  allow(ctx, administrator, hasRole('COUNSELLOR'));
  return listed(ctx, seekerLists.FIRST_REGISTERED, page, where, selection, wantsCount);
}

async function contactOf(ctx: RequestContext, row: JobSeekerRow, field: string): Promise<ContactRow> {
  await allowContact(ctx, row, field);
  const [contact] = await ctx.loader(contactRows).load(row.id);
  if (contact === undefined) throw new Error(`the person ${row.id} has no contact`);
  return contact;
}

export async function fullNameOf(ctx: RequestContext, row: JobSeekerRow): Promise<string> {
  return (await contactOf(ctx, row, 'fullName')).full_name;
}

export async function phoneOf(ctx: RequestContext, row: JobSeekerRow): Promise<string | null> {
  const { phone_sealed } = await contactOf(ctx, row, 'phone');
  return phone_sealed === null ? null : ctx.sealer.open(phone_sealed, phonePurpose);
}

export async function addressOf(ctx: RequestContext, row: JobSeekerRow): Promise<string | null> {
  allowServing(ctx, row, 'address');
  const [address] = await ctx.loader(addressRows).load(row.id);
  return address === undefined ? null : ctx.sealer.open(address.address_sealed, addressPurpose);
}

/** A part of the row for those who serve the person alone. */
export function served<Column extends keyof JobSeekerRow>(ctx: RequestContext, row: JobSeekerRow, field: string, column: Column): JobSeekerRow[Column] {
  allowServing(ctx, row, field);
  return row[column];
}

/** What the person has of each function. */
export function capacitiesOf(ctx: RequestContext, { row, tellsFunctions: isOpen }: JobSeekerType): CapacityType[] {
  allow(ctx, () => isOpen);
  const { capacities, assessed_functions: assessed } = row;
  return humanFunctions.entries.flatMap((each) => {
    const level = capacities[each.code];
    return level === undefined ? [] : [new CapacityType(each, { level, source: assessed.includes(each.code) ? 'ASSESSMENT' : 'SELF' }, ctx.locale)];
  });
}

export function aidsOf(ctx: RequestContext, { row, tellsFunctions: isOpen }: JobSeekerType): AccommodationType[] {
  allow(ctx, () => isOpen);
  return row.aids.map((code) => new AccommodationType(accommodations.get(code), ctx.locale));
}

export function needsOf(ctx: RequestContext, { row, tellsFunctions: isOpen }: JobSeekerType): NeedType[] {
  allow(ctx, () => isOpen);
  return row.needs.map((need) => new NeedType(need, ctx.locale));
}

/** What somebody asks for who applied: whoever calls this has seen that the application opens it. Null once the person was erased. */
export async function needsOfApplicant(ctx: RequestContext, id: number): Promise<NeedType[] | null> {
  allow(ctx, signedIn);
  const row = await ctx.loader(seekerRows).load({ id, columns: new Set([...seekerAlways, 'needs']) });
  if (row === null) return null;
  ctx.audit.read('JobSeeker', id, ['needs'], servedAs(ctx, row) ?? 'APPLICATION');
  return row.needs.map((need) => new NeedType(need, ctx.locale));
}

export async function disabilityCertificateOf(ctx: RequestContext, row: JobSeekerRow): Promise<DisabilityCertificateType | null> {
  await allowDisabilityDetails(ctx, row, 'disabilityCertificate');
  const [certificate] = await ctx.loader(certificateRows).load(row.id);
  return certificate === undefined ? null
    : new DisabilityCertificateType(certificate, ctx.locale, () => ctx.sealer.open(certificate.number_sealed, certificatePurpose));
}

/** Being a graduate says nothing of a disability: who may see the person may see it. */
export async function graduateOf(ctx: RequestContext, { row, reason }: JobSeekerType): Promise<UniversityGraduateType | null> {
  allow(ctx, signedIn);
  ctx.audit.read('JobSeeker', row.id, ['graduate'], reason);
  const [graduate] = await ctx.loader(graduateRows).load(row.id);
  return graduate === undefined ? null : new UniversityGraduateType(graduate, ctx.locale);
}

/** Being a blind practitioner tells the kind of disability. */
export async function massagePractitionerOf(ctx: RequestContext, row: JobSeekerRow): Promise<BlindMassagePractitionerType | null> {
  await allowDisabilityDetails(ctx, row, 'massagePractitioner');
  const [practitioner] = await ctx.loader(massageRows).load(row.id);
  return practitioner === undefined ? null : new BlindMassagePractitionerType(practitioner);
}

export async function ruralWorkerOf(ctx: RequestContext, row: JobSeekerRow): Promise<RuralWorkerType | null> {
  allowServing(ctx, row, 'ruralWorker');
  const [worker] = await ctx.loader(ruralRows).load(row.id);
  return worker === undefined ? null : new RuralWorkerType(worker);
}
