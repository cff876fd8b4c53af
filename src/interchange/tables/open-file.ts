import { open, readFile, stat } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { openCsv } from './csv.js';
import { checkFileSize, heldLimits, operatorLimits, type TableLimits } from './limits.js';
import { TableError, type TableFile } from './table-file.js';
import { openOldWorkbook, openZip, pageSheets, refuse, type Unreadable } from './workbook.js';

const beginning = 65_536;

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What files that hold no table begin with. */
const others: readonly (readonly [string, Unreadable])[] = [
  ['%PDF', 'pdf'], ['Rar!', 'archive'], ['7z\xbc\xaf', 'archive'], ['\x1f\x8b', 'archive'], ['\x89PNG', 'picture'], ['\xff\xd8\xff', 'picture'], ['GIF8', 'picture'], ['BM', 'picture'],
];

function encodingOfPage(bytes: Buffer): string {
  return /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030)/i.test(bytes.toString('latin1')) ? 'gb18030' : 'utf8';
}

/**
 * Opens a file with tables by what is in it, whatever it is called: CSV, XLSX, ODS, old workbooks, and pages that call themselves workbooks.
 * @throws TableError for one that holds no table, is locked, damaged, empty or too large
 */
export async function openTableFile(file: string, limits: TableLimits = operatorLimits): Promise<TableFile> {
  const { size } = await stat(file);
  if (size === 0) throw new TableError('文件是空的:第一行应是列名。', 'The file is empty: it must begin with a header.');
  checkFileSize(size, limits.fileBytes);
  const bytes = await firstBytes(file);
  const start = bytes.toString('latin1', 0, 8);
  const other = others.find(([sign]) => start.startsWith(sign));
  // Text may begin with the two letters of a picture; a picture has bytes behind them that no text has.
  if (other !== undefined && (other[0] !== 'BM' || bytes.includes(0))) throw refuse(other[1]);
  if (start.startsWith('PK\x03\x04')) return openZip(file, limits);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return openOldWorkbook(file);
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|meta|head|\?xml[^>]*>\s*<html)/i.test(bytes.toString('latin1', 0, 512))) {
    checkFileSize(size, heldLimits.fileBytes);
    return pageSheets(iconv.decode(await readFile(file), encodingOfPage(bytes)), size);
  }
  return openCsv(file, bytes);
}
