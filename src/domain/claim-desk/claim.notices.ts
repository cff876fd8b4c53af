import sql, { type Sql } from 'sql-template-tag';
import { oneOfIds } from '../../platform/database/index.js';
import type { Locale } from '../../platform/i18n/text.js';
import { factKindCodes, factKinds } from '../claims/index.js';
import { derivedNotices, objectNames, type DerivedNotices } from '../notices/index.js';

/** A claim is decided within so many days (see the kind CLAIM_WAITS). */
const decidedWithinDays = 20;

/** Row-level security leaves a centre the claims that it decides on. */
const claimWaits: DerivedNotices = {
  kind: 'CLAIM_WAITS',
  rows: (_ctx, { regionCode, isAdministrator }) => (regionCode === null && !isAdministrator ? null : sql`
    select c.id as object, '' as detail, ((c.claimed_at at time zone 'Asia/Shanghai')::date + ${decidedWithinDays}::int) as due_on, (c.claimed_at at time zone 'Asia/Shanghai')::date as since,
      c.job_seeker_id as concerned from claim c where c.state = 'OPEN' and ${isAdministrator ? sql`c.is_escalated` : sql`not c.is_escalated`}`),
};

const lapsing = (whose: Sql): Sql => sql`
  select c.id as object, '' as detail, c.holds_until as due_on, (c.decided_at at time zone 'Asia/Shanghai')::date as since, c.job_seeker_id as concerned
  from claim c where ${whose} and c.state in ('CONFIRMED', 'LAPSED') and c.holds_until is not null`;

const factLapses: DerivedNotices = {
  kind: 'FACT_LAPSES',
  rows: (_ctx, { jobSeekerId, employerId }) => (jobSeekerId !== null ? lapsing(sql`c.job_seeker_id = ${jobSeekerId}`) : employerId !== null ? lapsing(sql`c.employer_id = ${employerId}`) : null),
};

derivedNotices.register(claimWaits, factLapses);

/** The name of each kind of fact in a language, as JSON. */
function labelsIn(locale: Locale): string {
  return JSON.stringify(Object.fromEntries(factKindCodes.map((kind) => [kind, factKinds[kind].label[locale]])));
}

objectNames.register('Claim', (ids, locale) => sql`select c.id, ${labelsIn(locale)}::jsonb ->> c.kind as name from claim c where c.id = ${oneOfIds(ids)}`);
