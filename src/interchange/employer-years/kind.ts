import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { declareEmployerYear } from '../../domain/quota/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { storeGroups, type GroupWriter } from '../importing/stored-groups.js';
import { knownRowsOf, rowsNow, unknownEmployer, type Written } from '../importing/stored-records.js';
import type { CellFault, TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { employerYearTable, type EmployerYearField } from './columns.data.js';
import { exportEmployerYears } from './export.js';
import { readDeclaredRow, type DeclaredRow } from './row.js';

const code = 'employer-years';

interface Known { readonly employerId: number; readonly version: number | null }

/** The employer, and the version of its declaration of the year where there is one. */
async function knownOf(ctx: RequestContext, { employer, year }: DeclaredRow): Promise<Known | null> {
  const [found] = await rowsNow<Known>(ctx, sql`
    select e.id as "employerId", y.version from employer e left join employer_year y on y.employer_id = e.id and y.year = ${year} where e.name = ${employer} order by e.id limit 1`);
  return found ?? null;
}

/** The figures that the rows tell, each once. */
function figuresOf(rows: readonly DeclaredRow[], figure: 'staff' | 'averageWage'): string[] {
  return [...new Set(rows.flatMap((row) => row[figure] ?? []))];
}

/** What is wrong with the rows of a declaration: cells that are not understood, and figures that none of them tells, or that differ. */
function problemsOf(rows: readonly DeclaredRow[]): CellFault<EmployerYearField>[][] {
  return rows.map(({ problems }, index) => {
    const ofFigures = index > 0 ? [] : (['staff', 'averageWage'] as const).flatMap((field): CellFault<EmployerYearField>[] => {
      const [first, second] = figuresOf(rows, field);
      if (first !== undefined && second === undefined) return [];
      const reason = first === undefined ? text('这一格没有填。', 'The cell is empty.') : text(`同一单位的各行写得不一样:${first} 和 ${second ?? ''}。`, `Rows of the same employer differ: ${first} and ${second ?? ''}.`);
      return [{ field, value: first ?? '', reason, consequence: 'REJECTED' }];
    });
    return [...problems, ...ofFigures];
  });
}

/** The declaration of all rows of an employer and a year: whole, in the place of an earlier one. */
async function declare(ctx: RequestContext, rows: readonly DeclaredRow[], key: string | null): Promise<Written> {
  const [first] = rows;
  const [[staff], [averageWage]] = [figuresOf(rows, 'staff'), figuresOf(rows, 'averageWage')];
  if (first === undefined || staff === undefined || averageWage === undefined) throw new Error('a declaration without a row or a figure');
  const known = await knownOf(ctx, first);
  if (known === null) return unknownEmployer(first.employer);
  const people = rows.flatMap(({ person }, row) => (person === null ? [] : [{ person, row }]));
  const { id, faults } = await declareEmployerYear(ctx, {
    employerId: globalId('Employer', known.employerId), year: first.year, staff, averageWage, version: known.version, idempotencyKey: key, disabledStaff: people.map(({ person }) => person),
  });
  // The mutation counts people, and a row may name nobody.
  return { id, faults: faults.map((fault) => ({ ...fault, path: fault.path.map((part, at) => (at === 2 ? String(people[Number(part)]?.row ?? 0) : part)) })) };
}

const columnsOfFaults: Readonly<Record<string, EmployerYearField>> = {
  employerId: 'employer', year: 'year', staff: 'staff', averageWage: 'averageWage', certificateNumber: 'certificateNumber', veteranNumber: 'veteranNumber', veteranGrade: 'veteranGrade', contractMonths: 'contractMonths',
  monthsEmployed: 'monthsEmployed',
};

const writer: GroupWriter<EmployerYearField, DeclaredRow> = {
  kind: code,
  groupOf: ({ employer, year }) => JSON.stringify([employer, year]),
  problemsOf,
  make: declare,
  change: (ctx, _id, rows) => declare(ctx, rows, null),
  placeOf([, name = '', position, part]) {
    return name === 'disabledStaff' ? { row: Number(position), field: columnsOfFaults[part ?? ''] ?? 'certificateNumber' } : { row: 0, field: columnsOfFaults[name] ?? null };
  },
};

/** Yearly declarations of the quota (按比例就业年度申报): a row for each person who is counted. */
export const employerYears: TableKind<EmployerYearField, DeclaredRow> = {
  code, label: text('年度申报', 'yearly declarations'), about: text('按比例就业年度申报:每行一名职工', 'People whom employers count for the quota, one in each row.'), scope: 'quota:write', table: employerYearTable, known: knownRowsOf(code), batchSize: 1_000_000, isPersonal: true,
  content: { ownKey: null, of: (cells) => [plain(cells.employer ?? ''), plain(cells.year ?? ''), plain(cells.certificateNumber ?? ''), plain(cells.veteranNumber ?? '')] },
  read: readDeclaredRow,
  withFault: (item, fault) => ({ ...item, problems: [...item.problems, fault] }),
  store: (ctx, items) => storeGroups(ctx, writer, items),
  export: exportEmployerYears,
};
