import sql from 'sql-template-tag';
import { text, type Text } from '../../platform/i18n/text.js';
import { derivedNotices, type DerivedNotices } from '../notices/index.js';
import { reviewedEvery } from './facets.type.js';
import type { ConsentPurpose } from './seeker.entity.js';

const certificateExpires: DerivedNotices = {
  kind: 'DISABILITY_CERTIFICATE_EXPIRES',
  rows: (_ctx, { jobSeekerId }) => (jobSeekerId === null ? null : sql`
    select c.job_seeker_id as object, '' as detail, c.valid_until as due_on, null::date as since, c.job_seeker_id as concerned from disability_certificate c where c.job_seeker_id = ${jobSeekerId}`),
};

const purposeTexts: Readonly<Record<ConsentPurpose, Text>> = {
  MATCHING: text('为我匹配岗位', 'to find vacancies for me'),
  CONTACT: text('让用人单位看到我的姓名和电话', 'that employers see my name and phone'),
  DISABILITY_DETAILS: text('让用人单位看到我的残疾人证情况', 'that an employer sees what my disability certificate says'),
};

/** Consents of one purpose that end on the same day are one reminder. */
const consentExpires: DerivedNotices = {
  kind: 'CONSENT_EXPIRES',
  rows: (_ctx, { jobSeekerId }) => (jobSeekerId === null ? null : sql`
    select c.job_seeker_id as object, c.purpose as detail, c.expires_on as due_on, min(c.granted_at at time zone 'Asia/Shanghai')::date as since, c.job_seeker_id as concerned
    from consent c where c.job_seeker_id = ${jobSeekerId} and c.withdrawn_at is null and not exists (
      select 1 from consent l where l.job_seeker_id = c.job_seeker_id and l.purpose = c.purpose and l.withdrawn_at is null
        and (l.employer_id is null or l.employer_id = c.employer_id) and (l.expires_on is null or l.expires_on > c.expires_on))
    group by c.job_seeker_id, c.purpose, c.expires_on`),
  detailText: (purpose) => purposeTexts[purpose as ConsentPurpose],
};

/** A review that was never recorded has no day by which the next one is due. */
const massageReviewDue: DerivedNotices = {
  kind: 'MASSAGE_REVIEW_DUE',
  rows: (_ctx, { jobSeekerId }) => (jobSeekerId === null ? null : sql`
    select b.job_seeker_id as object, '' as detail, (b.reviewed_on + make_interval(years => ${reviewedEvery}::int))::date as due_on, b.reviewed_on as since, b.job_seeker_id as concerned
    from blind_massage_practitioner b where b.job_seeker_id = ${jobSeekerId} and b.branch = 'MEDICAL'`),
};

derivedNotices.register(certificateExpires, consentExpires, massageReviewDue);
