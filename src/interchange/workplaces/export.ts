import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { areaWords, countWords, yesNoWords } from '../writing/words.js';
import type { WorkplaceField } from './columns.data.js';

interface ExportedWorkplace {
  readonly id: number;
  readonly employer: string;
  readonly name: string;
  readonly region: string;
  readonly address: string;
  readonly floor: number | null;
  readonly lift: boolean | null;
  readonly stepFree: boolean | null;
  readonly toilet: boolean | null;
  readonly guidance: boolean | null;
  readonly parking: boolean | null;
  readonly busStop: boolean | null;
  readonly lodging: boolean | null;
  readonly surveyedOn: IsoDate | null;
}

/** Workplaces that the reader sees and that are in use. Who surveyed them is left out. */
export async function* exportWorkplaces(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<WorkplaceField>> {
  const rows = inPages<ExportedWorkplace>(ctx, (behind, count) => sql`
    select w.id, e.name as employer, w.name, w.region_code as region, w.address, w.floor, w.has_lift as lift, w.has_step_free_entrance as "stepFree", w.has_accessible_toilet as toilet,
      w.has_tactile_guidance as guidance, w.has_accessible_parking as parking, w.has_bus_stop_near as "busStop", w.has_lodging as lodging, w.surveyed_on as "surveyedOn"
    from workplace w join employer e on e.id = w.employer_id where w.id > ${behind} and w.closed_at is null and ${reached('w.region_code', filter)} order by w.id limit ${count}`);
  for await (const { id, employer, name, region: at, address, floor, surveyedOn, ...facts } of rows) {
    const seen = Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, yesNoWords(value)]));
    yield { id, cells: { employer, name, region: areaWords(at), address, floor: countWords(floor), surveyedOn: surveyedOn ?? '', ...seen } };
  }
}
