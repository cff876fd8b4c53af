import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Consequence, TableKind } from '../importing/table-kind.js';
import { tableKinds } from '../kinds.js';
import type { ExportForm, ImportTotals } from './job-values.js';
import type { JobState } from './table-job.entity.js';

/** A kind as GraphQL names it: "EMPLOYER_YEARS" for "employer-years". */
export const enumName = (code: string): string => code.replaceAll('-', '_').toUpperCase();

export const TableKindCodes = graphqlEnum<string>('TableKindCode', 'Kind of the records in the rows of a table.', Object.fromEntries(tableKinds.map(({ code, about }) => [enumName(code), about.en])));

export function kindOf(code: string): TableKind {
  const kind = tableKinds.find((each) => each.code === code || enumName(each.code) === code);
  if (kind === undefined) throw new Error(`there is no kind of table ${code}`);
  return kind;
}

export type ShownState = JobState | 'INTERRUPTED';

const states: Readonly<Record<ShownState, string>> = {
  WAITING: 'The file has not arrived; send it to `upload`.', RECEIVED: 'The file has arrived, and waits for `importTable`.', RUNNING: 'A server is processing the table.',
  TRIED: 'A trial has ended: its results can be read. Nothing was stored.', DONE: 'The rows were stored, or the file of an export can be fetched.', FAILED: 'The job failed; `problem` says why. It can be started again.',
  INTERRUPTED: 'The server stopped during the job. Start it again: rows that were stored are not stored twice.',
};
export const JobStates = graphqlEnum<ShownState>('TableJobState', 'Progress of an import or export of a table.', states);

export const TableForms = graphqlEnum<ImportTotals['form']>('TableForm', 'Format of an imported file.', {
  CSV: 'Text with separators (CSV).', XLSX: 'Excel workbook since 2007 (Office Open XML).', ODS: 'An OpenDocument spreadsheet.', XLS: 'Excel workbook before 2007.', XLSB: 'Binary Excel workbook.', HTML: 'HTML page with a table, as some systems export.',
});

export const ExportForms = graphqlEnum<ExportForm>('TableExportForm', 'Format of an exported file.', { CSV: 'Text with separators: UTF-8 with a byte order mark.', XLSX: 'Excel workbook (Office Open XML).' });

export const Consequences = graphqlEnum<Consequence>('TableFaultConsequence', 'Effect of a fault on its row.', {
  REJECTED: 'The row is not stored.', HELD: 'The row is stored, and counts only after somebody has checked it.', LEFT_OPEN: 'The row is stored without the value of this cell.',
});
