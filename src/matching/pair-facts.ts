import DataLoader from 'dataloader';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { LoaderKind, RequestContext } from '../access/index.js';
import { allOf, oneOfIds } from '../platform/database/index.js';
import type { FactKind } from '../domain/claims/index.js';
import type { EmployerKind, Provisions } from '../domain/employers/index.js';
import { demandsAsRead, provisionsAsRead } from '../domain/vacancies/terms.js';
import { within } from '../domain/regions/index.js';
import type { JobSeekerRow } from '../domain/seekers/index.js';
import { vacancyConditions, type VacancyFilter, type VacancyType } from '../domain/vacancies/index.js';
import type { OpportunityFacts, SeekerFacts } from './facts.js';

interface SeekerFactsRow extends Pick<JobSeekerRow,
  'id' | 'birth_date' | 'residence_code' | 'education_level' | 'has_employment_difficulty' | 'is_zero_employment_family' | 'skills' | 'are_skills_confirmed'
  | 'certificates' | 'are_certificates_confirmed' | 'capacities' | 'aids' | 'needs' | 'work' | 'wishes' | 'created_at'> {
  readonly kind: number | null;
  readonly components: readonly number[] | null;
  readonly grade: number | null;
  readonly valid_until: string | null;
  readonly is_graduate: boolean | null;
  readonly consents: boolean;
}

type OpportunityRow = VacancyType['row'] & { readonly employer_kind: EmployerKind | null; readonly employer_provisions: Provisions };

function seekerFactsOf(row: SeekerFactsRow): SeekerFacts {
  const { kind, components, grade, valid_until } = row;
  return {
    id: row.id, birthDate: row.birth_date, residenceCode: row.residence_code, educationLevel: row.education_level,
    disability: kind === null || grade === null ? null : { kind, components: components ?? [], grade, validUntil: valid_until },
    isGraduate: row.is_graduate, hasEmploymentDifficulty: row.has_employment_difficulty, isZeroEmploymentFamily: row.is_zero_employment_family,
    consentsToMatching: row.consents,
    skills: row.skills, areSkillsConfirmed: row.are_skills_confirmed,
    certificates: row.certificates, areCertificatesConfirmed: row.are_certificates_confirmed,
    capacities: row.capacities, aids: row.aids, needs: row.needs, work: row.work, wishes: row.wishes, since: row.created_at,
  };
}

function opportunityFactsOf(row: OpportunityRow): OpportunityFacts {
  return {
    id: row.id, kind: row.kind, status: row.status, employerId: row.employer_id, employerKind: row.employer_kind, opensOn: row.opens_on, closesOn: row.closes_on,
    seats: row.seats, hired: row.hired, occupationCode: row.occupation_code, occupationBasis: row.occupation_basis, regionCode: row.region_code,
    workMode: row.work_mode, employmentKind: row.employment_kind, payMinCny: row.pay_min_cny, payMaxCny: row.pay_max_cny,
    hoursPerWeek: row.hours_per_week, shift: row.shift, minEducation: row.min_education, minAge: row.min_age, maxAge: row.max_age,
    residenceCode: row.residence_code, reservation: row.reservation,
    demands: demandsAsRead(row.demands, { occupationCode: row.occupation_code, shift: row.shift }),
    areDemandsConfirmed: row.demands_confirmed_at !== null,
    provisions: provisionsAsRead(row.employer_provisions, row.provisions, { shift: row.shift, workMode: row.work_mode }),
    skills: row.skills, certificates: row.certificates, since: row.published_at,
  };
}

function consentsOn(today: string): Sql {
  return sql`exists (
    select 1 from consent c where c.job_seeker_id = s.id and c.purpose = 'MATCHING' and access.is_in_force(c.expires_on, c.withdrawn_at, ${today}::date))`;
}

/** Whether a claim of this kind waits for the centre: until it is decided, the fact is unknown. */
function isClaimed(kind: FactKind): Sql {
  return sql`exists (select 1 from access.claimed_fact f where f.job_seeker_id = s.id and f.kind = ${kind})`;
}

/** `consents` is the column that tells whether the person consents. */
function seekerStatement(consents: Sql, where: Sql): Sql {
  return sql`
    select s.id, s.birth_date, s.residence_code, s.education_level, s.has_employment_difficulty, s.is_zero_employment_family, s.skills, s.are_skills_confirmed,
      s.certificates, s.are_certificates_confirmed and not (${isClaimed('QUALIFICATION')}) as are_certificates_confirmed, s.capacities, s.aids, s.needs, s.work, s.wishes, s.created_at,
      d.kind, d.components, d.grade, d.valid_until, case when g.job_seeker_id is not null then true when ${isClaimed('GRADUATION')} then null else false end as is_graduate, ${consents} as consents
    from job_seeker s
    left join disability_certificate d on d.job_seeker_id = s.id
    left join university_graduate g on g.job_seeker_id = s.id
    where ${where}`;
}

function opportunityStatement(where: Sql): Sql {
  return sql`
    select v.id, v.kind, v.status, v.employer_id, e.kind as employer_kind, v.opens_on, v.closes_on, v.seats, v.hired, v.occupation_code, v.occupation_basis, v.region_code,
      v.work_mode, v.employment_kind, v.pay_min_cny, v.pay_max_cny, v.hours_per_week, v.shift, v.min_education, v.min_age, v.max_age, v.residence_code,
      v.reservation, v.demands, v.demands_confirmed_at, e.provisions as employer_provisions, v.provisions, v.skills, v.certificates, v.published_at
    from vacancy v join employer e on e.id = v.employer_id
    where ${where}`;
}

/** One person's facts by id, batched; null where there is no such person. */
export const seekerFacts: LoaderKind<number, SeekerFacts | null> = (ctx) => new DataLoader<number, SeekerFacts | null>(async (ids) => {
  const rows = await ctx.db.rowsFor<SeekerFactsRow>('MATCHING', seekerStatement(consentsOn(ctx.today), sql`s.id = ${oneOfIds(ids)}`));
  const byId = new Map(rows.map((row) => [row.id, seekerFactsOf(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** One opportunity's facts by id, batched; null where there is none. */
export const opportunityFacts: LoaderKind<number, OpportunityFacts | null> = (ctx) => new DataLoader<number, OpportunityFacts | null>(async (ids) => {
  const rows = await ctx.db.rows<OpportunityRow>(opportunityStatement(sql`v.id = ${oneOfIds(ids)}`));
  const byId = new Map(rows.map((row) => [row.id, opportunityFactsOf(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** So many rows are read at once where each of them is worked on for long. */
const rowsOfPage = 200;

/** Reads rows by their ids, some at a time, and has each worked on before the next. `more` is the condition and the order of what follows. */
async function eachInPages<Row extends { readonly id: number }>(read: (more: { readonly where: Sql; readonly order: Sql }) => Promise<Row[]>, alias: string, work: (row: Row) => Promise<void>): Promise<void> {
  const id = raw(`${alias}.id`);
  for (let last = 0, isMore = true; isMore;) {
    const rows = await read({ where: sql`${id} > ${last}`, order: sql` order by ${id} limit ${rowsOfPage}` });
    for (const row of rows) await work(row);
    last = rows.at(-1)?.id ?? last;
    isMore = rows.length === rowsOfPage;
  }
}

/** Gives every open opportunity that a filter lets through to `take`. */
export function eachOpenOpportunity(ctx: RequestContext, filter: VacancyFilter, take: (opportunity: OpportunityFacts) => void): Promise<void> {
  const statement = opportunityStatement(allOf(vacancyConditions({ ...filter, statuses: ['OPEN'] })));
  return ctx.db.eachRow(statement, (row: OpportunityRow) => { take(opportunityFactsOf(row)); });
}

/** The same, where each is worked on for long: the next is read when it is done. */
export function eachOpenOpportunityInTurn(ctx: RequestContext, filter: VacancyFilter, work: (opportunity: OpportunityFacts) => Promise<void>): Promise<void> {
  const conditions = vacancyConditions({ ...filter, statuses: ['OPEN'] });
  return eachInPages(({ where, order }) => ctx.db.rows<OpportunityRow>(sql`${opportunityStatement(allOf([...conditions, where]))}${order}`), 'v', (row) => work(opportunityFactsOf(row)));
}

/** Gives everybody who consents to be matched and lives in a region, or anywhere for null, to `take`. */
export function eachConsentingSeeker(ctx: RequestContext, regionCode: string | null, take: (seeker: SeekerFacts) => void): Promise<void> {
  const lives = regionCode === null ? null : within('s.residence_code', regionCode);
  const statement = seekerStatement(sql`true`, allOf([consentsOn(ctx.today), lives]));
  return ctx.db.eachRowFor('MATCHING', statement, (row: SeekerFactsRow) => { take(seekerFactsOf(row)); });
}

/** The same, where each is worked on for long: the next is read when it is done. */
export function eachConsentingSeekerInTurn(ctx: RequestContext, regionCode: string | null, work: (seeker: SeekerFacts) => Promise<void>): Promise<void> {
  const conditions = [consentsOn(ctx.today), regionCode === null ? null : within('s.residence_code', regionCode)];
  return eachInPages(({ where, order }) => ctx.db.rowsFor<SeekerFactsRow>('MATCHING', sql`${seekerStatement(sql`true`, allOf([...conditions, where]))}${order}`), 's', (row) => work(seekerFactsOf(row)));
}
