import sql, { raw, type Sql } from 'sql-template-tag';
import { childLoader, childPages, readAhead, rowLoader, type RequestContext, type RowList } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { columnsFor } from '../../platform/graphql/columns.js';
import type { Selection } from '../../platform/graphql/selection.js';
import type { ConsentPurpose } from './seeker.entity.js';
import type { ConsentRow } from './consent.type.js';
import type { JobSeekerOrder } from './seeker.enums.js';
import type { CertificateRow, GraduateRow, MassageRow, RuralRow } from './facets.type.js';
import { jobSeekerColumns, type AddressRow, type ContactRow, type JobSeekerRow } from './seeker.type.js';

export const seekerRows = rowLoader<JobSeekerRow>('job_seeker');

/** People as candidates: those who consent to be matched can be read so by whoever may match them. */
export const candidateRows = rowLoader<JobSeekerRow>('job_seeker', 'MATCHING');

/** Every row is read with these: access checks and cursors need them. */
export const seekerAlways = ['id', 'residence_code'] as const;

/** The columns that a selection needs: whoever reads people by id reads the same, so that they are read once. */
export function seekerColumnsFor(selection: Selection): ReadonlySet<string> {
  return columnsFor(jobSeekerColumns, selection, seekerAlways);
}

/** Begins to read candidates who will be asked for, where a selection asks for any of their fields. */
export function readCandidatesAhead(ctx: RequestContext, ids: readonly number[], selection: Selection): void {
  if (selection.names.size > 0) readAhead(ctx, candidateRows, ids, seekerColumnsFor(selection));
}

const seekerList = (name: string, isDescending: boolean): RowList<JobSeekerRow> =>
  ({ name, from: sql`job_seeker s`, alias: 's', keys: [{ expression: 's.id', type: 'int', isDescending }], keysOf: ({ id }) => [id] });

/** The list of people in each of its orders; a cursor of one order is refused by another. */
export const seekerLists: Readonly<Record<JobSeekerOrder, RowList<JobSeekerRow>>> = {
  FIRST_REGISTERED: seekerList('jobSeekers', false), LAST_REGISTERED: seekerList('jobSeekers.last', true),
};

function facet(table: string, columns: string): (parents: readonly number[]) => Sql {
  return (parents) => sql`select t.job_seeker_id as parent, ${raw(columns)} from ${raw(table)} t where t.job_seeker_id = ${oneOfIds(parents)}`;
}

export const certificateRows = childLoader<CertificateRow>(facet('disability_certificate', 'kind, components, grade, number_sealed, issued_on, valid_until'));
export const contactRows = childLoader<ContactRow>(facet('job_seeker_contact', 'full_name, phone_sealed'));
export const addressRows = childLoader<AddressRow>(facet('job_seeker_address', 'address_sealed'));
export const graduateRows = childLoader<GraduateRow>(facet('university_graduate', 'university, major, degree, graduated_on, has_had_post'));
export const massageRows = childLoader<MassageRow>(facet('blind_massage_practitioner', 'branch, practising_since, reviewed_on, professional_title, filed_on, filed_at'));
export const ruralRows = childLoader<RuralRow>(facet('rural_worker', 'village, is_in_difficulty'));

export const consentColumns: ReadonlySet<string> = new Set(['id', 'job_seeker_id', 'purpose', 'employer_id', 'notice_version', 'wording', 'granted_at', 'expires_on', 'withdrawn_at', 'is_replaced']);
export const consentRows = rowLoader<ConsentRow>('consent');

/** What a job coach or a university's staff has to do with each person. */
export const relationsToActor = childLoader<{ readonly parent: number; readonly reason: 'COACHING' | 'UNIVERSITY' }>((parents) => sql`
  select job_seeker_id as parent, 'COACHING' as reason from access.coached_person where job_seeker_id = ${oneOfIds(parents)}
  union all select job_seeker_id, 'UNIVERSITY' from access.own_graduate where job_seeker_id = ${oneOfIds(parents)}`);

/** What each person consents to that concerns the actor, in force today. */
export const consentsToActor = childLoader<{ readonly parent: number; readonly purpose: ConsentPurpose }>((parents) => sql`
  select distinct job_seeker_id as parent, purpose from access.consenting_person where job_seeker_id = ${oneOfIds(parents)}`);

const consentList: RowList<ConsentRow> = {
  name: 'consents', from: sql`consent c`, alias: 'c', keys: [{ expression: 'c.id', type: 'int', isDescending: true }], keysOf: ({ id }) => [id],
};

export const consentPages = childPages<ConsentRow>(consentList, 'job_seeker_id', () => []);

/** Employers to which a person applies, of those whose applications the actor sees: a referral is none, nor is what was withdrawn or turned down. */
export const openApplicationsToEmployers = childLoader<{ readonly parent: number; readonly employer_id: number }>((parents) => sql`
  select distinct a.job_seeker_id as parent, v.employer_id from application a join vacancy v on v.id = a.vacancy_id where a.job_seeker_id = ${oneOfIds(parents)} and access.opens_person(a.status)`);
