import type { RequestContext } from '../../access/index.js';
import { participationsOf } from '../exporting/participations.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { kindsOfPeople } from '../reading/programme-kind.js';
import type { ServiceField } from './columns.data.js';

/** Services that people were given. */
export async function* exportServices(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<ServiceField>> {
  for await (const { id, fullName, certificateNumber, kind, startsOn, note, outcome, organiser, region } of participationsOf(ctx, kindsOfPeople('RECORD'), filter)) {
    yield { id, cells: { fullName, certificateNumber, kind, date: startsOn, content: note, outcome, organiser, region } };
  }
}
