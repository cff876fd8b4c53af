import { readFile } from 'node:fs/promises';
import { fromHtml, type CellValue, type MergeRange, type Sheet, type Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXls, readXlsb, streamXlsxRows } from 'hucre/xlsx';
import { cellText } from './cell-text.js';
import { checkFileSize, checkUnpackedSize, heldLimits, type TableLimits } from './limits.js';
import { MergedRanges } from './merged-ranges.js';
import { StagedRows } from './staged-rows.js';
import { TableError, type SheetOfFile, type TableFile, type TableRecord, type WorkbookForm } from './table-file.js';
import { mergedRanges, sheetParts } from './xlsx-parts.js';
import { ZipDirectory } from './zip.js';

function recordOf(values: readonly (CellValue | undefined)[], index: number, merges: MergedRanges): TableRecord {
  return merges.fill({ cells: Array.from(values, cellText), line: index + 1 }, index);
}

const isFilled = ({ cells }: TableRecord): boolean => cells.some((cell) => cell.trim() !== '');

/** The rows of an XLSX sheet that are not empty. */
async function staged(bytes: Buffer, name: string, ranges: readonly MergeRange[]): Promise<StagedRows> {
  const [rows, merges] = [new StagedRows(), new MergedRanges(ranges)];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    const record = recordOf(values, index, merges);
    if (isFilled(record)) rows.add(record);
  }
  rows.close();
  return rows;
}

/** The sheets of an XLSX workbook. */
async function xlsxSheets(bytes: Buffer, zip: ZipDirectory): Promise<SheetOfFile[]> {
  const sheets: SheetOfFile[] = [];
  const visible = (await sheetParts(zip)).filter(({ isHidden }) => !isHidden);
  for (const { name, part } of visible) {
    const rows = await staged(bytes, name, await mergedRanges(zip, part));
    sheets.push({
      name, isGrid: true,
      async* records(onBytes) {
        yield* rows.records();
        onBytes(bytes.length / visible.length);
      },
    });
  }
  return sheets;
}

/** The sheets of a workbook that is held as a whole. */
function heldSheets(sheets: readonly Sheet[], bytes: number): SheetOfFile[] {
  const visible = sheets.filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true);
  return visible.map(({ name, rows, merges = [] }): SheetOfFile => ({
    name, isGrid: true,
    async* records(onBytes) {
      const ranges = new MergedRanges(merges);
      for (const [index, values] of rows.entries()) {
        const record = recordOf(values, index, ranges);
        if (isFilled(record)) yield record;
      }
      onBytes(bytes / visible.length);
    },
  }));
}

/** What to say where a file can't be read. Libraries name the place in the file, which helps nobody who sends a table. */
const unreadable = {
  locked: ['工作簿有密码,打不开:请在 Excel 或 WPS 里去掉密码后另存。', 'The workbook is locked by a password: remove the password and save it again.'],
  damaged: ['文件不完整或已损坏,什么都没有导入:请重新下载或导出后再试。', 'The file is damaged or cut off; nothing was imported: download or export it again.'],
  pdf: ['PDF 文件不是表格:请从原表格导出为 Excel 或 CSV。', 'This is a PDF: export the table as a workbook or as CSV.'],
  word: ['Word 文档不是表格:请把里面的表格复制到 Excel,另存为 .xlsx。', 'This is a Word document: copy its table into a spreadsheet and save that as .xlsx.'],
  archive: ['这是压缩文件:请先解压,再导入里面的表格。', 'This is an archive: unpack it and import the table in it.'],
  picture: ['这是图片,不是表格:请从原表格导出为 Excel 或 CSV。', 'This is a picture: export the table as a workbook or as CSV.'],
} as const;

export type Unreadable = keyof typeof unreadable;

export function refuse(why: Unreadable): TableError {
  const [zh, en] = unreadable[why];
  return new TableError(zh, en);
}

/** Errors of the library that say something of the file; others are faults of the program. */
function isOfFile(error: unknown): error is Error {
  return error instanceof Error && /^(?:Zip|Xml|Parse|Validation|UnsupportedFormat|EncryptedFile|Decryption)Error$/.test(error.name);
}

/** @throws TableError where the library finds the file locked or damaged */
async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!isOfFile(error)) throw error;
    throw refuse(error.name === 'EncryptedFileError' || error.name === 'DecryptionError' ? 'locked' : 'damaged');
  }
}

async function held(file: string, kind: WorkbookForm['kind'], read: (bytes: Buffer) => Promise<Pick<Workbook, 'sheets'>>): Promise<TableFile> {
  const bytes = await readFile(file);
  checkFileSize(bytes.length, heldLimits.fileBytes);
  const { sheets } = await reading(() => read(bytes));
  return { form: { kind }, sheets: heldSheets(sheets, bytes.length) };
}

/** What a new workbook is called in the container into which a password puts it. */
const lockedPart = Buffer.from('EncryptedPackage', 'utf16le');

/** An old workbook (.xls). Office locks new ones by putting them into such a container. */
export function openOldWorkbook(file: string): Promise<TableFile> {
  return held(file, 'XLS', (bytes) => {
    if (bytes.includes(lockedPart)) throw refuse('locked');
    return readXls(bytes);
  });
}

/** A page that calls itself a workbook, as many systems export tables. @param text of the page */
export function pageSheets(text: string, bytes: number): TableFile {
  return { form: { kind: 'HTML' }, sheets: heldSheets([fromHtml(text, { sheetName: '', typeInference: false, classes: false })], bytes) };
}

/** @throws TableError for a zip file that is no workbook, and for one that is damaged or too large */
export async function openZip(file: string, limits: TableLimits): Promise<TableFile> {
  const bytes = await readFile(file);
  let zip: ZipDirectory;
  try {
    zip = await ZipDirectory.of(bytes);
  } catch {
    throw refuse('damaged'); // whatever the directory lacks
  }
  if (zip.has('xl/workbook.bin') || zip.has('content.xml')) {
    checkUnpackedSize(zip.unpackedBytes, heldLimits.unpackedBytes);
    return zip.has('content.xml') ? held(file, 'ODS', readOds) : held(file, 'XLSB', readXlsb);
  }
  if (zip.has('word/document.xml')) throw refuse('word');
  if (!zip.has('[Content_Types].xml')) throw refuse('archive');
  checkUnpackedSize(zip.unpackedBytes, limits.unpackedBytes);
  const sheets = await reading(() => xlsxSheets(bytes, zip));
  if (sheets.length === 0) throw refuse('damaged');
  return { form: { kind: 'XLSX' }, sheets };
}
