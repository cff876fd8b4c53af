import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { addJobFairBooth, createJobFair } from '../../domain/job-fairs/index.js';
import type { Fault } from '../../platform/errors/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownRowsOf, noRegion, presumedRegion, rowsNow, storeRecords, unknownEmployer, type RecordWriter, type Written } from '../importing/stored-records.js';
import type { TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { jobFairTable, type JobFairField } from './columns.data.js';
import { exportJobFairs } from './export.js';
import { recordOfBooth, recordOfFair } from './record-number.js';
import { readJobFair, type ImportedFair } from './row.js';

const code = 'job-fairs';

/** The fair of a row: one of this title in the region on the day, or a new one. */
async function fairOf(ctx: RequestContext, { booth: _booth, date, region, ...fair }: ImportedFair & { readonly region: string }): Promise<Written> {
  const [known] = await rowsNow<{ id: number }>(ctx, sql`
    select id from job_fair where title = ${fair.title} and region_code = ${region} and (starts_at at time zone 'Asia/Shanghai')::date = ${date}::date order by id limit 1`);
  return known === undefined ? createJobFair(ctx, { ...fair, region }) : { id: known.id, faults: [] };
}

/** The open vacancies of an employer that a booth brings, by their titles; a fault for each title that is none. */
async function postsOf(ctx: RequestContext, employerId: number, titles: readonly string[]): Promise<{ readonly ids: readonly number[]; readonly faults: readonly Fault[] }> {
  const found = titles.length === 0 ? [] : await rowsNow<{ id: number; title: string }>(ctx, sql`
    select distinct on (title) id, title from vacancy where employer_id = ${employerId} and status = 'OPEN' and title = any(${[...titles]}) order by title, published_at desc`);
  const unknown = titles.filter((title) => !found.some((post) => post.title === title));
  return {
    ids: found.map(({ id }) => id),
    faults: unknown.map((title) => ({ code: 'NOT_FOUND', path: ['input', 'vacancyIds'], text: text(`“${title}”不是这个单位正在招聘的岗位,没有带上。`, `"${title}" is no open vacancy of this employer, and is left out.`) })),
  };
}

/** The booth of a row: the employer's own at the fair under this number, or a new one. */
async function boothOf(ctx: RequestContext, fairId: number, { employer, label, isWheelchairAccessible, posts }: NonNullable<ImportedFair['booth']>, key: string | null): Promise<Written> {
  const [known] = await rowsNow<{ id: number }>(ctx, sql`select id from employer where name = ${employer} order by id limit 1`);
  if (known === undefined) return unknownEmployer(employer);
  const booth = async (): Promise<number | null> => (await rowsNow<{ id: number }>(ctx, sql`select id from job_fair_booth where job_fair_id = ${fairId} and employer_id = ${known.id} and label = ${label}`))[0]?.id ?? null;
  const before = await booth();
  if (before !== null) return { id: before, faults: [] };
  const { ids, faults } = await postsOf(ctx, known.id, posts);
  const made = await addJobFairBooth(ctx, {
    jobFairId: globalId('JobFair', fairId), employerId: globalId('Employer', known.id), label, isWheelchairAccessible, vacancyIds: ids.map((id) => globalId('Vacancy', id)), idempotencyKey: key,
  });
  return made.id === null ? made : { id: await booth(), faults };
}

async function make(ctx: RequestContext, item: ImportedFair, key: string | null): Promise<Written> {
  const region = item.region ?? presumedRegion(ctx);
  if (region === null) return noRegion;
  const fair = await fairOf(ctx, { ...item, region });
  if (fair.id === null) return fair;
  if (item.booth === null) return { id: recordOfFair(fair.id), faults: [] };
  const booth = await boothOf(ctx, fair.id, item.booth, key);
  return booth.id === null ? booth : { id: recordOfBooth(booth.id), faults: booth.faults };
}

const columnsOfFaults: Readonly<Record<string, JobFairField>> = {
  employerId: 'employer', label: 'booth', vacancyIds: 'posts', jobFairId: 'title', endsAt: 'time', startsAt: 'date', registrationClosesAt: 'time',
};

const writer: RecordWriter<JobFairField, ImportedFair> = {
  kind: code,
  factsOf: (item) => item,
  make,
  async change(ctx, id, item) {
    // Nothing of a fair or a booth is changed by a table: others have registered, and booked.
    const { id: now, faults } = await make(ctx, item, null);
    if (now === null || now === id) return { id: now, faults };
    return { id: null, faults: [{ code: 'WRONG_STATE', path: ['input', 'title'], text: text('这一行以前导入过,内容变了:招聘会和展位请在系统里修改。', 'The row was imported before and says something else now: change the fair and its booth in the system.') }] };
  },
  fieldOf: ([, name = '']) => columnsOfFaults[name] ?? jobFairTable.fields.find((field) => field === name) ?? null,
};

/** Special job fairs with their booths. */
export const jobFairs: TableKind<JobFairField, ImportedFair> = {
  code, label: text('招聘会', 'job fairs'), about: text('专场招聘会和展位:每行一个展位', 'Special job fairs, a booth in each row.'), scope: 'posts:write', table: jobFairTable, known: knownRowsOf(code), batchSize: 50,
  content: { ownKey: null, of: (cells) => [plain(cells.title ?? ''), plain(cells.date ?? ''), plain(cells.employer ?? '')] },
  read: readJobFair,
  store: (ctx, items) => storeRecords(ctx, writer, items),
  export: exportJobFairs,
};
