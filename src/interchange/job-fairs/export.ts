import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { areaWords, countWords, yesNoWords } from '../writing/words.js';
import type { JobFairField } from './columns.data.js';
import { recordOfBooth, recordOfFair } from './record-number.js';

interface ExportedFair {
  readonly id: number;
  readonly title: string;
  readonly organiser: string;
  readonly region: string;
  readonly venue: string;
  readonly date: IsoDate;
  readonly endDate: IsoDate;
  readonly time: string;
  readonly places: number | null;
  readonly boothPlaces: number | null;
  readonly interviewMinutes: number | null;
  readonly booths: readonly { readonly id: number; readonly employer: string; readonly label: string; readonly isAccessible: boolean; readonly posts: readonly string[] }[];
}

/** Fairs with their booths: a row for each booth, one for a fair without any. */
export async function* exportJobFairs(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<JobFairField>> {
  const rows = inPages<ExportedFair>(ctx, (behind, count) => sql`
    select f.id, f.title, f.organiser, f.region_code as region, f.venue, (f.starts_at at time zone 'Asia/Shanghai')::date as date, (f.ends_at at time zone 'Asia/Shanghai')::date as "endDate",
      to_char(f.starts_at at time zone 'Asia/Shanghai', 'HH24:MI') || '-' || to_char(f.ends_at at time zone 'Asia/Shanghai', 'HH24:MI') as time, f.places, f.booth_places as "boothPlaces", f.interview_minutes as "interviewMinutes",
      (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'employer', e.name, 'label', b.label, 'isAccessible', b.is_wheelchair_accessible,
        'posts', (select coalesce(jsonb_agg(distinct v.title), '[]') from job_fair_post p join vacancy v on v.id = p.vacancy_id where p.booth_id = b.id)) order by b.label), '[]')
        from job_fair_booth b join employer e on e.id = b.employer_id where b.job_fair_id = f.id) as booths
    from job_fair f where f.id > ${behind} and ${reached('f.region_code', filter)} order by f.id limit ${count}`);
  for await (const { id, title, organiser, region, venue, date, endDate, time, places, boothPlaces, interviewMinutes, booths } of rows) {
    const fair = {
      title, organiser, region: areaWords(region), venue, date, endDate: endDate === date ? '' : endDate, time, places: countWords(places), boothPlaces: countWords(boothPlaces), interviewMinutes: countWords(interviewMinutes),
    };
    if (booths.length === 0) yield { id: recordOfFair(id), cells: fair };
    for (const booth of booths) {
      yield { id: recordOfBooth(booth.id), cells: { ...fair, employer: booth.employer, booth: booth.label, isWheelchairAccessible: yesNoWords(booth.isAccessible), posts: booth.posts.join('、') } };
    }
  }
}
