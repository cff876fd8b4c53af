import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { childLoader, childPages, type LoaderKind, type RequestContext, type RowList } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import type { VacancyKind } from '../vacancies/index.js';
import type { ApplicationStatus } from './application.entity.js';
import type { ApplicationEventRow, ApplicationRow } from './application.type.js';

/** An application with what decides who may see it. */
export interface SeenApplication extends ApplicationRow {
  readonly employer_id: number;
  readonly kind: VacancyKind;
  readonly residence_code: string | null;
}

export const applicationRows: LoaderKind<number, SeenApplication | null> = (ctx) => new DataLoader<number, SeenApplication | null>(async (ids) => {
  const rows = await ctx.db.rows<SeenApplication>(sql`
    select a.id, a.vacancy_id, a.job_seeker_id, a.status, a.created_at, a.version, v.employer_id, v.kind, s.residence_code
    from application a join vacancy v on v.id = a.vacancy_id left join job_seeker s on s.id = a.job_seeker_id
    where a.id = ${oneOfIds(ids)}`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

export const applicationColumns: ReadonlySet<string> = new Set(['id', 'vacancy_id', 'job_seeker_id', 'status', 'created_at', 'version']);

const applicationList: RowList<ApplicationRow> = {
  name: 'applications', from: sql`application a join vacancy v on v.id = a.vacancy_id`, alias: 'a',
  keys: [{ expression: 'a.id', type: 'int', isDescending: true }],
  keysOf: ({ id }) => [id],
};

/**
 * An employer's people see applications to their own posts alone, as row-level security has it; whom the parent is open to otherwise sees all.
 * Referrals and what has ended are left out: with the person they would tell who it is.
 */
function ownEmployersOnly({ actor }: RequestContext): (Sql | null)[] {
  const seesAll = (['ADMINISTRATOR', 'COUNSELLOR', 'JOB_SEEKER', 'JOB_COACH'] as const).some((role) => actor.roles.has(role));
  return [seesAll ? null : sql`v.employer_id = ${actor.employerId} and access.opens_person(a.status)`];
}

export const seekerApplicationPages = childPages<ApplicationRow>(applicationList, 'job_seeker_id', ownEmployersOnly);
export const vacancyApplicationPages = childPages<ApplicationRow>(applicationList, 'vacancy_id', () => []);

export const eventColumns: ReadonlySet<string> = new Set(['id', 'status', 'note', 'happened_at']);

export const eventPages = childPages<ApplicationEventRow>({
  name: 'applicationEvents', from: sql`application_event h`, alias: 'h',
  keys: [{ expression: 'h.id', type: 'int', isDescending: false }],
  keysOf: ({ id }) => [id],
}, 'application_id', () => []);

/** State of each of a person's applications, by post; for matching. */
export const statusesBySeeker = childLoader<{ readonly parent: number; readonly vacancy_id: number; readonly status: ApplicationStatus }>((parents) => sql`
  select job_seeker_id as parent, vacancy_id, status from application where job_seeker_id = ${oneOfIds(parents)}`);

/** State of each application to a post, by person; for matching. */
export const statusesByVacancy = childLoader<{ readonly parent: number; readonly job_seeker_id: number; readonly status: ApplicationStatus }>((parents) => sql`
  select vacancy_id as parent, job_seeker_id, status from application where vacancy_id = ${oneOfIds(parents)}`);
