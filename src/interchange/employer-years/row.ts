import { text } from '../../platform/i18n/text.js';
import { CellReader } from '../importing/cell-reader.js';
import type { CellFault, ReadRow } from '../importing/table-kind.js';
import { readCount } from '../reading/count.js';
import { isBlank, isOpenWord, plain } from '../reading/reading.js';
import { readYesNo } from '../reading/yes-no.js';
import type { Cells } from '../tables/rows.js';
import type { EmployerYearField } from './columns.data.js';

/** Somebody who is counted for the quota, by certificate. */
interface DeclaredPerson {
  readonly certificateNumber: string | null;
  readonly veteranNumber: string | null;
  readonly veteranGrade: number | null;
  readonly contractMonths: number | null;
  readonly monthsEmployed: number | null;
  readonly isPaidMinimumWage: boolean | null;
  readonly isInsuredInFull: boolean | null;
}

/** A row of a declaration. */
export interface DeclaredRow {
  readonly employer: string;
  readonly year: number;
  /** The employer's figures, where the row tells them: one of its rows does. */
  readonly staff: string | null;
  readonly averageWage: string | null;
  /** Null where the employer declares nobody. */
  readonly person: DeclaredPerson | null;
  /** What is not understood: it keeps the whole declaration out, on which the levy rests. */
  readonly problems: readonly CellFault<EmployerYearField>[];
}

/** An amount with its unit taken away, as "86.5人" and "62,000 元"; null for anything else. */
function amountIn(given: string | undefined): string | null {
  return /^(\d+(?:\.\d{1,2})?)(?:元|人)?$/.exec(plain(given ?? '').replaceAll(/[,\s]/g, ''))?.[1] ?? null;
}

function numberIn(given: string | undefined): string | null {
  const number = plain(given ?? '').replaceAll(/[\s-]/g, '').toUpperCase();
  return isOpenWord(number) ? null : number;
}

/** Reads a row. Whose declaration it is must be told; what else is not understood keeps that declaration out. */
export function readDeclaredRow(cells: Cells<EmployerYearField>): ReadRow<EmployerYearField, DeclaredRow> {
  const reader = new CellReader(cells);
  const [employer, year] = [plain(cells.employer ?? ''), Number(/^(20\d{2})年?(?:度)?$/.exec(plain(cells.year ?? ''))?.[1])];
  if (employer === '') return { rejected: [{ field: 'employer', value: '', consequence: 'REJECTED', reason: text('没有单位名称。', 'The employer is missing.') }] };
  if (Number.isNaN(year)) return { rejected: [{ field: 'year', value: cells.year ?? '', consequence: 'REJECTED', reason: text('没有看懂是哪一年:请写成“2025”。', 'The year is not understood: write it as 2025.') }] };
  const [staff, averageWage] = [amountIn(cells.staff), amountIn(cells.averageWage)];
  for (const [field, amount] of [['staff', staff], ['averageWage', averageWage]] as const) {
    if (amount === null && !isBlank(cells[field])) reader.note(field, text('这一格没有看懂:请只写数字。', 'The cell is not understood: write a number.'), 'REJECTED');
  }
  const [certificateNumber, veteranNumber] = [numberIn(cells.certificateNumber), numberIn(cells.veteranNumber)];
  const person: DeclaredPerson = {
    certificateNumber, veteranNumber, veteranGrade: reader.read('veteranGrade', readCount, null), contractMonths: reader.read('contractMonths', readCount, null), monthsEmployed: reader.read('monthsEmployed', readCount, null),
    isPaidMinimumWage: reader.read('paidMinimum', readYesNo, null), isInsuredInFull: reader.read('insured', readYesNo, null),
  };
  const problems = reader.faults.map((fault) => ({ ...fault, consequence: 'REJECTED' as const }));
  return { faults: [], item: { employer, year, staff, averageWage, person: certificateNumber === null && veteranNumber === null ? null : person, problems } };
}
