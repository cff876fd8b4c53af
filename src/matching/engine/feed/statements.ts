import type { FactKind } from '../../../domain/claims/terms.js';
import type { Share } from '../protocol.js';

/** Numbers of rows in a statement that takes no parameters; null for all. */
function among(column: string, ids: readonly number[] | null): string {
  return ids === null ? '' : ` and ${column} in (${ids.map(Number).join(', ')})`;
}

/** Employers, with what they say of accommodations at all of their posts. */
export function employersQuery(ids: readonly number[] | null): string {
  return `select id, kind, provisions::text from employer where true${among('id', ids)}`;
}

const ofShare = (column: string, { index, of }: Share): string => (of === 1 ? '' : ` and ${column} % ${of} = ${index}`);

/** Open posts of a share; among some, or all. */
export function postsQuery(share: Share, ids: readonly number[] | null): string {
  return `select v.id, v.published_at, v.employer_id, v.opens_on, v.closes_on, v.seats is null or v.hired < v.seats, v.occupation_code, v.occupation_basis = 'PRESUMED',
      v.region_code, v.work_mode, v.employment_kind, v.shift, v.pay_min_cny, v.pay_max_cny, v.hours_per_week,
      v.kind, (v.reservation -> 'groups')::text, v.certificates, v.min_age, v.max_age, v.residence_code, v.min_education, v.skills::text, v.demands, v.provisions::text
    from vacancy v where v.status = 'OPEN'${ofShare('v.id', share)}${among('v.id', ids)}`;
}

/** Consents to be matched, of one person or of each: without two of the same. As text, which takes PostgreSQL a third of the time that JSON takes. */
const consents = (of: string): string => `select job_seeker_id, string_agg(distinct coalesce(employer_id::text, '') || ' ' || coalesce(to_char(expires_on, 'YYYY-MM-DD'), ''), ',') as given
    from consent where purpose = 'MATCHING' and withdrawn_at is null${of} group by job_seeker_id`;

/** Whether a claim of this kind waits for the centre: until it is decided, the fact is unknown. */
const isClaimed = (kind: FactKind): string => `exists (select 1 from access.claimed_fact f where f.job_seeker_id = s.id and f.kind = '${kind}')`;

/** People of a share who agreed to be matched: what matching may know of them, and no more. */
export function peopleQuery(share: Share, ids: readonly number[] | null): string {
  return `select s.id, s.created_at, s.birth_date, s.residence_code,
      d.kind, d.components::text, d.grade, s.education_level, s.has_employment_difficulty, s.is_zero_employment_family, case when g.job_seeker_id is not null then true when ${isClaimed('GRADUATION')} then null else false end, c.given, d.valid_until,
      s.skills::text, s.are_skills_confirmed, s.certificates, s.are_certificates_confirmed and not (${isClaimed('QUALIFICATION')}), s.capacities, s.aids, s.needs, s.work, s.wishes
    from (${consents(ofShare('job_seeker_id', share) + among('job_seeker_id', ids))}) c
    join job_seeker s on s.id = c.job_seeker_id
    left join disability_certificate d on d.job_seeker_id = s.id
    left join university_graduate g on g.job_seeker_id = s.id`;
}
