import sql, { raw } from 'sql-template-tag';
import { allow, self, type RequestContext } from '../../access/index.js';
import { addressPurpose, certificatePurpose, phonePurpose, type JobSeekerRow } from '../seekers/index.js';

/** Where a person's data lie: each table, by its column that names the person; sealed values are opened, what finds them again is left out. */
const tables = [
  { name: 'job_seeker', key: 'id', order: 'id', without: 'household_key' },
  { name: 'job_seeker_contact', key: 'job_seeker_id', order: 'job_seeker_id', sealed: { phone_sealed: phonePurpose }, without: 'phone_index' },
  { name: 'job_seeker_address', key: 'job_seeker_id', order: 'job_seeker_id', sealed: { address_sealed: addressPurpose } },
  { name: 'disability_certificate', key: 'job_seeker_id', order: 'job_seeker_id', sealed: { number_sealed: certificatePurpose }, without: 'number_index' },
  { name: 'university_graduate', key: 'job_seeker_id', order: 'job_seeker_id' },
  { name: 'blind_massage_practitioner', key: 'job_seeker_id', order: 'job_seeker_id' },
  { name: 'rural_worker', key: 'job_seeker_id', order: 'job_seeker_id' },
  { name: 'claim', key: 'job_seeker_id', order: 'id', sealed: { number_sealed: certificatePurpose }, without: 'number_index' },
  { name: 'consent', key: 'job_seeker_id', order: 'id' },
  { name: 'application', key: 'job_seeker_id', order: 'id' },
  { name: 'application_event', key: 'application_id', order: 'id', through: 'select a.id from application a where a.job_seeker_id' },
  { name: 'job_fair_registration', key: 'job_seeker_id', order: 'id' },
  { name: 'job_fair_interview', key: 'job_seeker_id', order: 'id' },
  { name: 'participation', key: 'job_seeker_id', order: 'id' },
  { name: 'employment', key: 'job_seeker_id', order: 'id' },
  { name: 'work_trial', key: 'job_seeker_id', order: 'id' },
  { name: 'placement', key: 'job_seeker_id', order: 'id' },
  { name: 'employment_plan', key: 'job_seeker_id', order: 'id' },
  { name: 'labour_dispute', key: 'job_seeker_id', order: 'id' },
  { name: 'caseload', key: 'job_seeker_id', order: 'id' },
  { name: 'stored_match', key: 'job_seeker_id', order: 'id' },
  { name: 'notice', key: 'job_seeker_id', order: 'id' },
  { name: 'notice_read', key: 'job_seeker_id', order: 'read_at' },
] as const satisfies readonly PersonalTable[];

interface PersonalTable {
  readonly name: string; readonly key: string; readonly order: string;
  readonly sealed?: Readonly<Record<string, string>>; readonly without?: string; readonly through?: string;
}

async function rowsOf(ctx: RequestContext, id: number, { name, key, order, sealed = {}, without = '', through }: PersonalTable): Promise<object[]> {
  const whose = through === undefined ? sql`t.${raw(key)} = ${id}` : sql`t.${raw(key)} in (${raw(through)} = ${id})`;
  const rows = await ctx.db.rows<{ row: Record<string, unknown> }>(sql`select to_jsonb(t) - ${without} as row from ${raw(name)} t where ${whose} order by t.${raw(order)}`);
  return rows.map(({ row }) => Object.fromEntries(Object.entries(row).map(([column, value]) => {
    const purpose = sealed[column];
    return purpose === undefined ? [column, value] : [column.replace(/_sealed$/, ''), typeof value === 'string' ? ctx.sealer.open(value, purpose) : null];
  })));
}

/** All that is held of a person, as JSON, for the person alone (PIPL, article 45: a copy in a form that can be taken elsewhere). */
export async function personalDataOf(ctx: RequestContext, { id }: JobSeekerRow): Promise<string> {
  allow(ctx, self(id));
  ctx.audit.read('JobSeeker', id, ['personalData'], 'SELF');
  const parts: [string, object[]][] = [];
  for (const table of tables) parts.push([table.name, await rowsOf(ctx, id, table)]);
  return JSON.stringify({ format: 'jinqiao-personal-data/1', madeOn: ctx.today, ...Object.fromEntries(parts) }, null, 2);
}
