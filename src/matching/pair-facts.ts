import DataLoader from 'dataloader';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { LoaderKind, RequestContext } from '../access/index.js';
import { allOf, columnList, oneOfIds } from '../platform/database/index.js';
import type { FactKind } from '../domain/claims/index.js';
import type { EmployerKind, Provisions } from '../domain/employers/index.js';
import { welfareFactsOf, welfareSql, welfareView, type HeldWelfareFacts } from '../domain/placements/terms.js';
import { conditionsAsRead, demandsAsRead, isLeadingTitle, provisionsAsRead, skillsAsRead, statedWorkOf } from '../domain/vacancies/terms.js';
import { workplaceFactColumns, workplaceFactsOf, type WorkplaceFactsRow } from '../domain/workplaces/index.js';
import { within } from '../domain/regions/index.js';
import type { JobSeekerRow } from '../domain/seekers/index.js';
import { vacancyConditions, type VacancyFilter, type VacancyType } from '../domain/vacancies/index.js';
import { claimedQualifications } from './facts/job-seeker-columns.js';
import { blankOpportunity, blankSeeker, storedJobSeekerFacts, storedVacancyFacts, type Columns, type OpportunityFacts, type SeekerFacts } from './facts.js';

type StoredOf<Row, Facts extends Columns<Row>> = Pick<Row, Facts[keyof Facts]>;

interface SeekerFactsRow extends StoredOf<JobSeekerRow, typeof storedJobSeekerFacts>, Pick<JobSeekerRow, 'are_certificates_confirmed'> {
  readonly kind: number | null;
  readonly components: readonly number[] | null;
  readonly grade: number | null;
  readonly valid_until: string | null;
  readonly is_graduate: boolean | null;
  readonly welfare: string | null;
  readonly claimed: string | null;
  readonly consents: boolean;
}

interface OpportunityRow extends StoredOf<VacancyType['row'], typeof storedVacancyFacts>, Pick<VacancyType['row'], 'title' | 'min_education' | 'max_age' | 'demands' | 'provisions' | 'demands_confirmed_at' | 'workplace_id'>, WorkplaceFactsRow {
  readonly employer_kind: EmployerKind | null;
  readonly employer_provisions: Provisions;
}

/**
 * Sets the facts that columns of the row hold as they are. The facts have all of their properties already: V8 would make a dictionary of an object
 * that gets this many one by one, and every gate would read slowly from it.
 */
function setStored<Facts extends object, Row>(facts: Facts, columns: readonly (readonly [keyof Facts, keyof Row])[], row: Row): Facts {
  const settable: Record<keyof Facts, unknown> = facts;
  for (const [name, column] of columns) settable[name] = row[column];
  return facts;
}

/** The columns of these facts in a statement, under the alias of their table. */
function columnsOf(alias: 's' | 'v', facts: Readonly<Record<string, string>>): Sql {
  return raw(Object.values(facts).map((column) => `${alias}.${column}`).join(', '));
}

const seekerColumns = Object.entries(storedJobSeekerFacts) as [keyof SeekerFacts, keyof SeekerFactsRow][];
const vacancyColumns = Object.entries(storedVacancyFacts) as [keyof OpportunityFacts, keyof OpportunityRow][];

function seekerFactsOf(row: SeekerFactsRow): SeekerFacts {
  const { kind, components, grade, valid_until } = row;
  return setStored<SeekerFacts, SeekerFactsRow>({
    ...blankSeeker,
    disability: kind === null || grade === null ? null : { kind, components: components ?? [], grade, validUntil: valid_until },
    isGraduate: row.is_graduate, welfare: row.welfare === null ? null : welfareFactsOf(JSON.parse(row.welfare) as HeldWelfareFacts), consentsToMatching: row.consents, claimedCertificates: row.claimed?.split(' ') ?? [], areCertificatesConfirmed: row.are_certificates_confirmed,
  }, seekerColumns, row);
}

function opportunityFactsOf(row: OpportunityRow): OpportunityFacts {
  const workplace = row.workplace_id === null ? null : workplaceFactsOf(row);
  const work = statedWorkOf(row, workplace);
  const facts = setStored<OpportunityFacts, OpportunityRow>({
    ...blankOpportunity, employerKind: row.employer_kind, ...conditionsAsRead({ minEducation: row.min_education, maxAge: row.max_age, reservation: row.reservation }), workplace, demands: demandsAsRead(row.demands, work), titleWord: work.titleWord, isLeading: isLeadingTitle(row.title), areDemandsConfirmed: row.demands_confirmed_at !== null,
    provisions: provisionsAsRead(row.employer_provisions, row.provisions, work),
  }, vacancyColumns, row);
  return { ...facts, skills: skillsAsRead(row.skills, row.occupation_code) };
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
    select ${columnsOf('s', storedJobSeekerFacts)}, s.are_certificates_confirmed and q.codes is null as are_certificates_confirmed, q.codes as claimed,
      d.kind, d.components, d.grade, d.valid_until, case when g.job_seeker_id is not null then true when ${isClaimed('GRADUATION')} then null else false end as is_graduate, ${raw(welfareSql)} as welfare, ${consents} as consents
    from job_seeker s
    left join disability_certificate d on d.job_seeker_id = s.id
    left join university_graduate g on g.job_seeker_id = s.id
    left join ${raw(claimedQualifications)}
    left join ${raw(welfareView)} w on w.job_seeker_id = s.id
    where ${where}`;
}

function opportunityStatement(where: Sql): Sql {
  return sql`
    select ${columnsOf('v', storedVacancyFacts)}, v.title, v.min_education, v.max_age, v.demands, v.demands_confirmed_at, v.provisions, v.workplace_id, e.kind as employer_kind, e.provisions as employer_provisions,
      ${columnList(workplaceFactColumns, 'w')}
    from vacancy v join employer e on e.id = v.employer_id left join workplace w on w.id = v.workplace_id
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
