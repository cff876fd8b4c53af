import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { administrator, allow, hasRole, self, type LoaderKind, type RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { kindsCountedAs } from './kinds/index.js';

interface Question { readonly seekerId: number; readonly year: number }
interface HoursRow { readonly job_seeker_id: number; readonly year: number; readonly hours: string }

/** Kinds whose hours count as continuing education of practitioners (继续教育). */
const countedKinds = kindsCountedAs('CONTINUING_EDUCATION');

const hoursOfYears: LoaderKind<Question, string> = (ctx) => new DataLoader<Question, string, string>(async (questions) => {
  const rows = await ctx.db.rows<HoursRow>(sql`
    select t.job_seeker_id, extract(year from p.starts_on)::int as year, sum(coalesce(t.hours_attended, p.hours, 0)) as hours
    from participation t join programme p on p.id = t.programme_id
    where t.job_seeker_id = ${oneOfIds([...new Set(questions.map(({ seekerId }) => seekerId))])} and t.state = 'ATTENDED' and p.kind = any(${countedKinds}) group by 1, 2`);
  const hours = new Map(rows.map((row) => [`${row.job_seeker_id} ${row.year}`, row.hours]));
  return questions.map(({ seekerId, year }) => hours.get(`${seekerId} ${year}`) ?? '0.0');
}, { cacheKeyFn: ({ seekerId, year }) => `${seekerId} ${year}` });

/** Hours of continuing education that a practitioner attended in a calendar year; of a course of which it is not said how long somebody came, all of it. */
export async function educationHours(ctx: RequestContext, seekerId: number, year: number): Promise<string> {
  allow(ctx, administrator, hasRole('COUNSELLOR'), self(seekerId));
  return ctx.loader(hoursOfYears).load({ seekerId, year });
}
