import { claimedQualifications } from '../../facts/job-seeker-columns.js';
import { welfareView } from '../../../domain/placements/terms.js';
import type { JobSeekerEncoder } from '../rows/job-seeker-rows.js';
import type { VacancyEncoder } from '../rows/vacancy-rows.js';
import type { Share } from '../threads/protocol.js';

/** Rows with some ids, or all for null: COPY takes no parameters. */
function among(column: string, ids: readonly number[] | null): string {
  return ids === null ? '' : ` and ${column} in (${ids.map(Number).join(', ')})`;
}

const ofShare = (column: string, { index, of }: Share): string => (of === 1 ? '' : ` and ${column} % ${of} = ${index}`);

/** Employers, with what they say of accommodations at all of their vacancies. */
export function employersQuery(ids: readonly number[] | null): string {
  return `select id, kind, provisions::text from employer where true${among('id', ids)}`;
}

/** Ids of the open vacancies of some employers: what an employer says holds for them too. */
export function vacanciesOfEmployers(share: Share, employers: readonly number[]): string {
  return `select v.id from vacancy v where v.status = 'OPEN'${ofShare('v.id', share)}${among('v.employer_id', employers)}`;
}

/** Where regions lie. */
export const regionCentresQuery = 'select code, latitude::float8 as latitude, longitude::float8 as longitude from region_centre';

/** Open vacancies of a share. */
export function vacanciesQuery({ columns }: VacancyEncoder, share: Share, ids: readonly number[] | null): string {
  return `select ${columns.join(', ')} from vacancy v left join workplace w on w.id = v.workplace_id where v.status = 'OPEN'${ofShare('v.id', share)}${among('v.id', ids)}`;
}

/** Consents to be matched, of one person or of each, without two of the same. As text, which takes PostgreSQL a third of the time that JSON takes. */
const consents = (of: string): string =>
  `select job_seeker_id, string_agg(distinct coalesce(employer_id::text, '') || ' ' || coalesce(to_char(expires_on, 'YYYY-MM-DD'), ''), ',') as given
    from consent where purpose = 'MATCHING' and withdrawn_at is null${of} group by job_seeker_id`;

/** People of a share who agreed to be matched. */
export function jobSeekersQuery({ columns }: JobSeekerEncoder, share: Share, ids: readonly number[] | null): string {
  return `select ${columns.join(', ')}
    from (${consents(ofShare('job_seeker_id', share) + among('job_seeker_id', ids))}) c
    join job_seeker s on s.id = c.job_seeker_id
    left join disability_certificate d on d.job_seeker_id = s.id
    left join university_graduate g on g.job_seeker_id = s.id
    left join ${claimedQualifications}
    left join ${welfareView} w on w.job_seeker_id = s.id`;
}
