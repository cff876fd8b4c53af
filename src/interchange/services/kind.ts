import sql, { type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { createProgramme, programmeKinds, recordParticipation } from '../../domain/programmes/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownPerson } from '../importing/known-person.js';
import { knownRowsOf, noRegion, presumedRegion, rowsNow, storeRecords, type RecordWriter, type Written } from '../importing/stored-records.js';
import type { TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { serviceTable, type ServiceField } from './columns.data.js';
import { exportServices } from './export.js';
import { readService, type ImportedService } from './row.js';

const code = 'services';

interface RecordedService { readonly id: number; readonly version: number; readonly kind: string; readonly date: string; readonly person: number | null }

/** What is recorded, by a condition over `participation t join programme p`. */
async function recorded(ctx: RequestContext, condition: Sql): Promise<RecordedService | null> {
  const [found] = await rowsNow<RecordedService>(ctx, sql`
    select t.id, t.version, p.kind, p.starts_on::text as date, t.job_seeker_id as person from participation t join programme p on p.id = t.programme_id where ${condition} order by t.id limit 1`);
  return found ?? null;
}

async function make(ctx: RequestContext, { person, kind, date, content, outcome, organiser, region }: ImportedService, key: string): Promise<Written> {
  const known = await knownPerson(ctx, person);
  if ('fault' in known) return { id: null, faults: [known.fault] };
  const where = region ?? presumedRegion(ctx);
  if (where === null) return noRegion;
  const made = await createProgramme(ctx, {
    kind, title: programmeKinds.get(kind).label.zh, region: where, organiser, startsOn: date, participants: [{ jobSeekerId: globalId('JobSeeker', known.id), outcome, note: content === '' ? null : content }], idempotencyKey: key,
  });
  return made.id === null ? made : { id: (await recorded(ctx, sql`p.id = ${made.id}`))?.id ?? null, faults: [] };
}

const columnsOfFaults: Readonly<Record<string, ServiceField>> = { startsOn: 'date', note: 'content', jobSeekerId: 'certificateNumber' };

const writer: RecordWriter<ServiceField, ImportedService> = {
  kind: code,
  factsOf: (item) => item,
  make,
  async change(ctx, id, { person, kind, date, content, outcome }) {
    const known = await knownPerson(ctx, person);
    if ('fault' in known) return { id: null, faults: [known.fault] };
    const before = await recorded(ctx, sql`t.id = ${id}`);
    if (before === null || before.kind !== kind || before.date !== date || before.person !== known.id) {
      return { id: null, faults: [{ code: 'WRONG_STATE', path: ['input'], text: text('这一行以前导入过,换了人、日期或类别:请在系统里修改。', 'The row was imported before, of another person, day or kind: change it in the system.') }] };
    }
    return recordParticipation(ctx, { participationId: globalId('Participation', id), version: before.version, outcome, note: content === '' ? null : content });
  },
  fieldOf([, name = '', index, part = '']) {
    // Of the one participant as a whole: the day has not come yet.
    if (name === 'participants') return index !== undefined && part === '' ? 'date' : columnsOfFaults[part] ?? 'certificateNumber';
    return columnsOfFaults[name] ?? serviceTable.fields.find((field) => field === name) ?? null;
  },
};

/** Services that a centre gave people, one by one. */
export const services: TableKind<ServiceField, ImportedService> = {
  code, label: text('就业服务记录', 'services'), about: text('服务记录:每行给一个人的一次服务', 'Services, each given to one person.'), scope: 'people:write', table: serviceTable, known: knownRowsOf(code), batchSize: 50, isPersonal: true,
  content: { ownKey: null, of: (cells) => [plain(cells.certificateNumber ?? '').toUpperCase(), plain(cells.date ?? ''), plain(cells.kind ?? '')] },
  read: readService,
  store: (ctx, items) => storeRecords(ctx, writer, items),
  export: exportServices,
};
