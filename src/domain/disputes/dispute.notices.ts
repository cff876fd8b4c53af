import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { text } from '../../platform/i18n/text.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../notices/index.js';
import { computeLimits } from './dispute-steps.js';
import type { DisputeRow } from './dispute.type.js';
import { timeLimits } from './time-limits.data.js';

/** The longest limit is a year: a dispute that has had no step, and no day from which a limit runs, for longer has no limit that still runs. */
const longestLimit = '1 year 1 day';

type OpenDispute = Pick<DisputeRow, 'id' | 'job_seeker_id' | 'matter' | 'known_on' | 'employment_ended_on' | 'steps'>;

/** Open disputes of the reader, or of those whom the reader serves: row-level security has no others. */
function openDisputes({ db, today }: RequestContext): Promise<OpenDispute[]> {
  return db.rows<OpenDispute>(sql`
    select d.id, d.job_seeker_id, d.matter, d.known_on, d.employment_ended_on, d.steps from labour_dispute d
    where coalesce(d.steps -> -1 ->> 'kind', '') <> 'CLOSED' and greatest(d.known_on, d.employment_ended_on, (d.steps -> -1 ->> 'on')::date) >= ${today}::date - ${longestLimit}::interval`);
}

function isConcerned({ jobSeekerId, regionCode, isAdministrator }: NoticeReader): boolean {
  return jobSeekerId !== null || regionCode !== null || isAdministrator;
}

/** The limits of open disputes that still run. The law's rule is in `dispute-steps.ts`, and nowhere else: so it is applied here, and its days are handed on. */
const disputeTimeLimits: DerivedNotices = {
  kind: 'DISPUTE_TIME_LIMIT',
  async rows(ctx, reader) {
    if (!isConcerned(reader)) return null;
    const running = (await openDisputes(ctx)).flatMap(({ id, job_seeker_id: concerned, matter, known_on: knownOn, employment_ended_on: employmentEndedOn, steps }) =>
      computeLimits({ matter, knownOn, employmentEndedOn, steps }, ctx.today).flatMap(({ limit, from, lastDay, state }) => (state === 'RUNNING' ? [{ object: id, detail: limit.code, due_on: lastDay, since: from, concerned }] : [])));
    return running.length === 0 ? null : sql`select * from jsonb_to_recordset(${JSON.stringify(running)}::jsonb) l(object int, detail text, due_on date, since date, concerned int)`;
  },
  detailText: (code) => timeLimits.find((limit) => limit.code === code)?.label ?? text('期限', 'A time limit'),
};

derivedNotices.register(disputeTimeLimits);
objectNames.register('LabourDispute', (ids) => sql`select d.id, m.name from labour_dispute d join employer m on m.id = d.employer_id where d.id = ${oneOfIds(ids)}`);
