import type { RequestContext } from '../../access/index.js';
import { participationsOf } from '../exporting/participations.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { kindsOfPeople } from '../reading/programme-kind.js';
import type { TrainingField } from './columns.data.js';

/** People with a place in a course, and those who took part in one. */
export async function* exportTrainings(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<TrainingField>> {
  for await (const { id, ...cells } of participationsOf(ctx, kindsOfPeople('FIRST'), filter)) yield { id, cells };
}
