import { TableError } from './table-file.js';

/** How much of a file is read: a table beyond these is refused as a whole, before anything of it is kept. */
export interface TableLimits {
  /** Of the file as it lies, in bytes. */
  readonly fileBytes: number;
  /** Of a workbook when it is unpacked, in bytes. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
}

const mebibyte = 1024 * 1024;

/** For whoever runs the service and imports at a terminal. */
export const operatorLimits: TableLimits = { fileBytes: 512 * mebibyte, unpackedBytes: 1024 * mebibyte, rows: 1_000_000, columns: 500 };

/** Of old workbooks, ODS and pages, which are held as a whole while they are read. */
export const heldLimits: Pick<TableLimits, 'fileBytes' | 'unpackedBytes'> = { fileBytes: 32 * mebibyte, unpackedBytes: 128 * mebibyte };

/** A size in words, as "12 MB". */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / mebibyte)} MB`;
}

/** @throws TableError for a file that is larger than `most` bytes */
export function checkFileSize(bytes: number, most: number): void {
  if (bytes > most) throw new TableError(`文件有 ${megabytes(bytes)},最多可以读 ${megabytes(most)}:请分成几个文件。`, `The file has ${megabytes(bytes)}; at most ${megabytes(most)} are read: divide it into several.`);
}

/** @throws TableError for a workbook whose parts are larger than `most` bytes when they are unpacked */
export function checkUnpackedSize(bytes: number, most: number): void {
  if (bytes > most) {
    throw new TableError(`工作簿解压后有 ${megabytes(bytes)},最多可以读 ${megabytes(most)}:请分成几个文件,或另存为 CSV。`, `Unpacked the workbook has ${megabytes(bytes)}; at most ${megabytes(most)} are read: divide it, or save it as CSV.`);
  }
}
