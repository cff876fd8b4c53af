import sql from 'sql-template-tag';
import type { MutationResult, RequestContext } from '../../access/index.js';
import { createWorkplace, recordWorkplaceSurvey, updateWorkplace } from '../../domain/workplaces/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownRowsOf, rowsNow, storeRecords, unknownEmployer, versionOf, type RecordWriter } from '../importing/stored-records.js';
import type { TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { factColumns, workplaceTable, type WorkplaceField } from './columns.data.js';
import { exportWorkplaces } from './export.js';
import { readWorkplace, type ImportedWorkplace } from './row.js';

const code = 'workplaces';

async function employerId(ctx: RequestContext, name: string): Promise<number | null> {
  const [found] = await rowsNow<{ id: number }>(ctx, sql`select id from employer where name = ${name} order by id limit 1`);
  return found?.id ?? null;
}

/** What the row states of the place, without what it leaves open: unknown is never "no". */
function factsOf({ floor, facts }: ImportedWorkplace): object {
  return Object.fromEntries(Object.entries({ floor, ...facts }).filter(([, value]) => value !== null));
}

/** What somebody saw on the spot is a survey; the rest is what the employer, or a centre for it, says. */
async function surveyed(ctx: RequestContext, made: MutationResult, item: ImportedWorkplace): Promise<MutationResult> {
  const { survey } = item;
  if (made.id === null || survey === null) return made;
  const { faults } = await recordWorkplaceSurvey(ctx, {
    workplaceId: globalId('Workplace', made.id), version: await versionOf(ctx, 'workplace', made.id), surveyor: survey.surveyor, ...(survey.surveyedOn === null ? {} : { surveyedOn: survey.surveyedOn }),
    ...factsOf(item),
  });
  return { id: made.id, faults };
}

const fieldsOfFaults: Readonly<Record<string, WorkplaceField>> = { ...factColumns, employerId: 'employer', workplaceId: 'name' };

const writer: RecordWriter<WorkplaceField, ImportedWorkplace> = {
  kind: code,
  factsOf: (item) => item,
  async make(ctx, item, key) {
    const employer = await employerId(ctx, item.employer);
    if (employer === null) return unknownEmployer(item.employer);
    const { name, region, address } = item;
    return surveyed(ctx, await createWorkplace(ctx, { employerId: globalId('Employer', employer), name, region, address, ...(item.survey === null ? factsOf(item) : {}), idempotencyKey: key }), item);
  },
  async change(ctx, id, item) {
    const { name, region, address } = item;
    const input = { workplaceId: globalId('Workplace', id), version: await versionOf(ctx, 'workplace', id), name, region, address, ...(item.survey === null ? factsOf(item) : {}) };
    return surveyed(ctx, await updateWorkplace(ctx, input), item);
  },
  fieldOf: ([, name = '']) => fieldsOfFaults[name] ?? workplaceTable.fields.find((field) => field === name) ?? null,
};

/** Where the work of employers is done. */
export const workplaces: TableKind<WorkplaceField, ImportedWorkplace> = {
  code, label: text('工作地点', 'workplaces'), about: text('用人单位的工作地点和无障碍情况', 'Where the work of employers is done, and how accessible it is.'), scope: 'posts:write', table: workplaceTable, known: knownRowsOf(code), batchSize: 100,
  content: { ownKey: 'rowKey', of: (cells) => [plain(cells.employer ?? ''), plain(cells.address ?? ''), plain(cells.name ?? '')] },
  read: readWorkplace,
  store: (ctx, items) => storeRecords(ctx, writer, items),
  export: exportWorkplaces,
};
