/** A document to be read by people, whatever it is written as. */
export interface Document {
  readonly title: string;
  /** Beneath the title: of what, and as of when. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  /** Where all of its tables have the same columns, and are one sheet in a spreadsheet: the heading of the column that names the table. */
  readonly sheetBy?: string;
}

export interface Section {
  readonly heading: string;
  /** 2 below the title, 3 below a section of 2. */
  readonly level: 2 | 3;
  readonly paragraphs: readonly string[];
  readonly tables: readonly Table[];
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type DocumentFormat = 'HTML' | 'DOCX' | 'CSV';

/** A document as a file. */
export interface DocumentFile { readonly mediaType: string; readonly extension: string; readonly bytes: Buffer }
