import sql from 'sql-template-tag';
import type { MutationResult, RequestContext } from '../../access/index.js';
import { createEmployer, updateEmployer } from '../../domain/employers/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownRowsOf, presumedRegion, storeRecords, type RecordWriter } from '../importing/stored-records.js';
import type { StoreOptions, TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { employerTable, type EmployerField } from './columns.data.js';
import { exportEmployers } from './export.js';
import { readEmployer, type ImportedEmployer } from './row.js';

const code = 'employers';

interface KnownEmployer { readonly id: number; readonly version: number; readonly staffCount: number | null; readonly description: string | null; readonly hasContact: boolean }

/** An employer of this name, whatever brought it. */
async function employerNamed(ctx: RequestContext, name: string): Promise<KnownEmployer | null> {
  const [found] = await ctx.db.rows<KnownEmployer>(sql`
    select id, version, staff_count as "staffCount", description, contact_name is not null or contact_phone_sealed is not null as "hasContact" from employer where name = ${name} order by id limit 1`);
  await ctx.db.rest();
  return found ?? null;
}

/** What the row states, without what it leaves open. */
function statedBy(item: ImportedEmployer): Partial<ImportedEmployer> {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

/** What is merely said of an employer, and recorded of it already by somebody else. */
function recordedOf({ staffCount, description, hasContact }: KnownEmployer): (keyof ImportedEmployer)[] {
  return [...(staffCount === null ? [] : ['staffCount'] as const), ...(description === null ? [] : ['description'] as const), ...(hasContact ? ['contactName', 'contactPhone'] as const : [])];
}

/** @param kept what the row says and does not change */
function changeTo(ctx: RequestContext, { id, version }: KnownEmployer, item: ImportedEmployer, { papers, kept }: StoreOptions & { readonly kept: readonly (keyof ImportedEmployer)[] }): Promise<MutationResult> {
  const stated = Object.fromEntries(Object.entries(statedBy(item)).filter(([field]) => field !== 'name' && !(kept as readonly string[]).includes(field)));
  return updateEmployer(ctx, { employerId: globalId('Employer', id), version, ...stated, papers });
}

function writerOf({ papers }: StoreOptions): RecordWriter<EmployerField, ImportedEmployer> {
  return {
    kind: code,
    factsOf: (item) => item,
    async make(ctx, item, key) {
      const known = await employerNamed(ctx, item.name);
      if (known !== null) return changeTo(ctx, known, item, { papers, kept: recordedOf(known) });
      const region = item.region ?? presumedRegion(ctx);
      return createEmployer(ctx, { ...statedBy(item), name: item.name, kind: item.kind, ...(region === null ? {} : { region }), papers, idempotencyKey: key });
    },
    async change(ctx, id, item) {
      const known = await employerNamed(ctx, item.name);
      if (known !== null) return changeTo(ctx, known, item, { papers, kept: [] });
      // Its name was changed, or it is gone.
      return { id: null, faults: [{ code: 'NOT_FOUND', path: ['input', 'name'], text: text(`以前导入的单位(编号 ${id})现在不叫“${item.name}”:请在系统里修改。`, `The employer that was imported before (number ${id}) is not called "${item.name}" now: change it in the system.`) }] };
    },
    fieldOf: (path) => employerTable.fields.find((field) => field === path[1]) ?? null,
    isHeld: (item) => papers === null && (item.kind ?? item.region) !== null,
  };
}

/** Employers of a region, as a centre lists them. */
export const employers: TableKind<EmployerField, ImportedEmployer> = {
  code, label: text('用人单位', 'employers'), about: text('一个地区的用人单位', 'Employers of a region, with what is known of each.'), scope: 'posts:write', table: employerTable, known: knownRowsOf(code), batchSize: 100,
  heldMeans: text('的单位性质、所在地区等还没有核实,在待核实的申报里(claims)。导入时写明看过的证明材料,就不用再核实。', 'with facts that nobody confirmed: they are claims. Name the papers that you saw, and they count at once.'),
  content: { ownKey: 'rowKey', of: (cells) => [plain(cells.name ?? '')] },
  read: readEmployer,
  store: (ctx, items, options) => storeRecords(ctx, writerOf(options), items),
  export: exportEmployers,
};
