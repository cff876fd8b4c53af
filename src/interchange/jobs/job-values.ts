import type { ImportResult } from '../importing/import-table.js';
import type { TableForm } from '../tables/table-file.js';

/** How a table is to be imported, as the account says. */
export interface ImportSettings {
  readonly isTrial: boolean;
  /** Fields by the names of their columns. */
  readonly columns: Readonly<Record<string, string>>;
  readonly source: string | null;
  readonly sheet: string | null;
  readonly papers: string | null;
}

export type ExportForm = 'CSV' | 'XLSX';

/** Which records are to be exported, and as what. */
export interface ExportSettings {
  readonly form: ExportForm;
  /** Those in this region, and below it; all that the account sees without it. */
  readonly region: string | null;
}

/** What an import came to. */
export interface ImportTotals extends Omit<ImportResult, 'form' | 'rejectedFile'> {
  readonly form: TableForm['kind'];
  /** Faults of cells and rows, whether they are kept or not. */
  readonly faults: number;
  /** What the file of rejected rows is called; null without any. */
  readonly rejectedName: string | null;
}

/** What an export came to. */
export interface ExportTotals {
  readonly rows: number;
}
