import sql from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import type { Reader } from '../../platform/database/index.js';
import { writtenKinds, type WrittenKind } from './notice-kinds.data.js';

/** Who is told: exactly one of a job seeker, an employer, the centre of a region, and an account. */
export type Addressee =
  | { readonly jobSeeker: number }
  /** With `vacancyKind` everybody who acts for the employer's vacancies of this kind, an agency's people among them; without it the employer's recruiters alone. */
  | { readonly employer: number; readonly vacancyKind?: string }
  /** The centre of the region, and those of the regions that hold it. */
  | { readonly region: string }
  | { readonly account: string };

/** Job seekers, or employers' recruiters, who are told one thing. */
export type Addressees = { readonly jobSeekers: readonly number[] } | { readonly employers: readonly number[] };

/** What somebody is told: that something of a kind happened to an object. */
export interface WrittenNotice {
  readonly kind: WrittenKind;
  /** The number of the object; its type follows from the kind. */
  readonly object: number;
  /** The job seeker whom it tells of, where somebody else is told. */
  readonly concerned?: number;
  /** The day by which the addressee has to act; none where there is nothing to do. */
  readonly dueOn?: IsoDate | null;
}

/** The columns of an addressee; one that is not meant is null. */
function columnsOf(addressee: Addressee): { readonly jobSeeker: number | null; readonly employer: number | null; readonly vacancyKind: string | null; readonly region: string | null; readonly account: string | null } {
  return {
    jobSeeker: 'jobSeeker' in addressee ? addressee.jobSeeker : null,
    employer: 'employer' in addressee ? addressee.employer : null,
    vacancyKind: 'employer' in addressee ? addressee.vacancyKind ?? null : null,
    region: 'region' in addressee ? addressee.region : null,
    account: 'account' in addressee ? addressee.account : null,
  };
}

/**
 * Tells somebody of something, in the transaction of what happened: the two are kept or lost together. Row-level security lets tell only whoever
 * has to do with the addressee.
 */
export async function notify(transaction: Reader, addressee: Addressee, { kind, object, concerned, dueOn }: WrittenNotice): Promise<void> {
  const { jobSeeker, employer, vacancyKind, region, account } = columnsOf(addressee);
  // The writer is no reader of the notice: so it asks for nothing back.
  await transaction.rows(sql`
    insert into notice (job_seeker_id, employer_id, vacancy_kind, region_code, account, kind, object_type, object_id, concerned_id, due_on)
    values (${jobSeeker}, ${employer}, ${vacancyKind}, ${region}, ${account}, ${kind}, ${writtenKinds[kind].about}, ${object}, ${concerned ?? null}, ${dueOn ?? null})`);
}

/** Tells many of one thing, as `notify` tells one of it: in one statement. */
export async function notifyEach(transaction: Reader, addressees: Addressees, { kind, object, dueOn }: Omit<WrittenNotice, 'concerned'>): Promise<void> {
  const [column, ids] = 'jobSeekers' in addressees ? [sql`job_seeker_id`, addressees.jobSeekers] : [sql`employer_id`, addressees.employers];
  if (ids.length === 0) return;
  await transaction.rows(sql`
    insert into notice (${column}, kind, object_type, object_id, due_on)
    select t.id, ${kind}::text, ${writtenKinds[kind].about}::text, ${object}::int, ${dueOn ?? null}::date from unnest(${[...ids]}::int[]) t(id)`);
}
