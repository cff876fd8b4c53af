import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { Consequence, TableKind } from '../importing/table-kind.js';
import { tableKinds } from '../kinds.js';
import type { ExportForm, ImportTotals } from './job-values.js';
import type { JobState } from './table-job.entity.js';

/** A kind as GraphQL names it: "EMPLOYER_YEARS" for "employer-years". */
export const enumName = (code: string): string => code.replaceAll('-', '_').toUpperCase();

export const TableKindCodes = graphqlEnum<string>('TableKindCode', 'What the rows of a table are.', Object.fromEntries(tableKinds.map(({ code, about }) => [enumName(code), about.en])));

export function kindOf(code: string): TableKind {
  const kind = tableKinds.find((each) => each.code === code || enumName(each.code) === code);
  if (kind === undefined) throw new Error(`there is no kind of table ${code}`);
  return kind;
}

export type ShownState = JobState | 'INTERRUPTED';

const states: Readonly<Record<ShownState, string>> = {
  WAITING: 'The table is not there yet: send it to `upload`.', RECEIVED: 'The table is there, and waits for `importTable`.', RUNNING: 'A server is at work on it.',
  TRIED: 'A trial is done: see what would become of the rows. Nothing was kept.', DONE: 'Its rows were kept, or its file is there.', FAILED: 'It could not be done: `problem` says why. It can be begun again.',
  INTERRUPTED: 'The server that worked on it was ended. Begin it again: rows that came in do not come in twice.',
};
export const JobStates = graphqlEnum<ShownState>('TableJobState', 'How far a table that comes in, or goes out, is.', states);

export const TableForms = graphqlEnum<ImportTotals['form']>('TableForm', 'Format of a file with a table.', {
  CSV: 'Text with separators.', XLSX: 'A workbook of today.', ODS: 'An OpenDocument spreadsheet.', XLS: 'An old workbook.', XLSB: 'A binary workbook.', HTML: 'A page with a table, as some systems export them.',
});

export const ExportForms = graphqlEnum<ExportForm>('TableExportForm', 'What a table is written as.', { CSV: 'Text, UTF-8 with its mark.', XLSX: 'A workbook.' });

export const Consequences = graphqlEnum<Consequence>('TableFaultConsequence', 'What a fault comes to.', {
  REJECTED: 'The row stays out.', HELD: 'The row comes in, and needs somebody before it counts.', LEFT_OPEN: 'The row comes in without this cell.',
});
