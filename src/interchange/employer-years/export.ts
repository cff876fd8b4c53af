import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { quotaNumberPurpose, recordReadOfDeclaredPeople } from '../../domain/quota/index.js';
import { maskedNumber } from '../../domain/seekers/index.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { countWords, yesNoWords } from '../writing/words.js';
import type { EmployerYearField } from './columns.data.js';

interface ExportedYear {
  readonly id: number;
  readonly employer_id: number;
  readonly region_code: string | null;
  readonly employer: string;
  readonly year: number;
  readonly staff: string;
  readonly averageWage: string;
  readonly people: readonly {
    readonly number: string;
    readonly veteranGrade: number | null;
    readonly contractMonths: number;
    readonly monthsEmployed: number;
    readonly isPaidMinimumWage: boolean;
    readonly isInsuredInFull: boolean;
  }[];
}

/** Declarations that the reader sees, a row for each person who is counted, by a masked number and without a name. */
export async function* exportEmployerYears(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<EmployerYearField>> {
  const rows = inPages<ExportedYear>(ctx, (behind, count) => sql`
    select y.id, e.id as employer_id, e.region_code, e.name as employer, y.year, y.staff::text as staff, y.average_wage::text as "averageWage",
      (select coalesce(jsonb_agg(jsonb_build_object('number', q.number_sealed, 'veteranGrade', q.veteran_grade, 'contractMonths', q.contract_months, 'monthsEmployed', q.months_employed,
        'isPaidMinimumWage', q.is_paid_minimum_wage, 'isInsuredInFull', q.is_insured_in_full) order by q.position), '[]') from quota_employee q where q.employer_year_id = y.id) as people
    from employer_year y join employer e on e.id = y.employer_id where y.id > ${behind} and ${reached('e.region_code', filter)} order by y.id limit ${count}`);
  for await (const { id, employer_id, region_code, employer, year, staff, averageWage, people } of rows) {
    await recordReadOfDeclaredPeople(ctx, { id, employer_id, region_code }, 'disabledStaff');
    const figures = { employer, year: String(year), staff, averageWage };
    if (people.length === 0) yield { id, cells: figures };
    for (const { number, veteranGrade, contractMonths, monthsEmployed, isPaidMinimumWage, isInsuredInFull } of people) {
      const masked = maskedNumber(ctx.sealer.open(number, quotaNumberPurpose));
      const certificate = veteranGrade === null ? { certificateNumber: masked } : { veteranNumber: masked, veteranGrade: countWords(veteranGrade) };
      yield { id, cells: { ...figures, ...certificate, contractMonths: countWords(contractMonths), monthsEmployed: countWords(monthsEmployed), paidMinimum: yesNoWords(isPaidMinimumWage), insured: yesNoWords(isInsuredInFull) } };
    }
  }
}
