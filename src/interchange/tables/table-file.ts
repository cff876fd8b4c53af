import { text, type Text } from '../../platform/i18n/text.js';

/** One record of a table, with the number of the line, or of the row, on which it begins. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
  /** Columns whose cell is one with the cells above it, or below it. */
  readonly merged?: ReadonlySet<number>;
}

/** The table can't be read as it is; the text says what is wrong and what to do. */
export class TableError extends Error {
  readonly text: Text;

  /** @param mapping what would help: fields for columns, as somebody may say it */
  constructor(zh: string, en: string, readonly mapping: Readonly<Record<string, string>> = {}) {
    super(`${zh} ${en}`);
    this.text = text(zh, en);
  }
}

/** One table of a file: a CSV file has one, a workbook one for each of its visible sheets. */
export interface SheetOfFile {
  /** Empty for a CSV file. */
  readonly name: string;
  /** Whether cells stand in a grid, as in a workbook: a row that ends early has empty cells there. In a CSV file its cells may stand beside their columns. */
  readonly isGrid: boolean;
  /** From the first row on, each time anew. `onBytes` hears how much of the file was read. */
  records(onBytes: (bytes: number) => void): AsyncGenerator<TableRecord>;
}

export type Encoding = 'utf8' | 'gb18030' | 'utf16le' | 'utf16be';

/** How a CSV file was written, so that its rejected rows can be written alike. */
export interface CsvForm { readonly kind: 'CSV'; readonly encoding: Encoding; readonly delimiter: string; readonly hasMark: boolean }

/** How a workbook was written. Old workbooks and pages are read, and answered by XLSX. */
export interface WorkbookForm { readonly kind: 'XLSX' | 'ODS' | 'XLS' | 'XLSB' | 'HTML' }

export type TableForm = CsvForm | WorkbookForm;

/** A file with tables. */
export interface TableFile {
  readonly form: TableForm;
  readonly sheets: readonly SheetOfFile[];
}
