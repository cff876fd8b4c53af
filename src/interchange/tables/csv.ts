import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { Transform } from 'node:stream';
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { HeaderError } from './plan.js';

export type Encoding = 'utf8' | 'gb18030' | 'utf16le' | 'utf16be';

/** One record of a table, with the number of the line, or of the row, on which it begins. */
export interface TableRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** How a CSV file was written, so that its rejected rows can be written alike. */
export interface CsvForm { readonly encoding: Encoding; readonly delimiter: string; readonly hasMark: boolean }

const beginning = 65_536;

function firstBytes(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(beginning);
    return bytes.subarray(0, readSync(handle, bytes, 0, beginning, 0));
  } finally {
    closeSync(handle);
  }
}

/** UTF-16 by its mark or, without one, by the zeros of ASCII characters; null for another. */
function utf16Of(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf16be';
  const zeros = (parity: number): number => bytes.reduce((sum, byte, index) => (byte === 0 && index % 2 === parity ? sum + 1 : sum), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  // A table has commas, digits and line ends: in UTF-16 one byte of each is zero, and hardly one of the others.
  if (odd > bytes.length / 50 && even * 10 < odd) return 'utf16le';
  return even > bytes.length / 50 && odd * 10 < even ? 'utf16be' : null;
}

/** UTF-8 where the whole file is, else GB18030, which Chinese spreadsheets write; UTF-16 as its bytes tell. */
async function detectEncoding(file: string, beginsWith: Buffer): Promise<Encoding> {
  const utf16 = utf16Of(beginsWith);
  if (utf16 !== null) return utf16;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'gb18030';
    throw error;
  }
}

const delimiters = [',', '\t', ';', '|'] as const;
const sampled = 20;

/** The mark that divides the first rows into the most columns, as often as possible alike. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/).slice(0, sampled + 1).slice(0, -1).join('\n') || text;
  const widths = (delimiter: string): number[] => {
    try {
      return parseAtOnce(lines, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }).map((row) => row.length);
    } catch {
      return []; // a quoted cell goes on behind the sample
    }
  };
  const score = (delimiter: string): number => {
    const found = widths(delimiter);
    const usual = Math.max(...[...Map.groupBy(found, (width) => width)].map(([width, rows]) => (width > 1 ? width * rows.length : 0)), 0);
    return usual;
  };
  return [...delimiters].sort((a, b) => score(b) - score(a))[0] ?? ',';
}

/** What files that are no CSV begin with, and what to say of them. */
const otherFiles: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF 文件不是表格:请从原表格导出为 Excel 或 CSV。 This is a PDF: export the table as Excel or CSV.'],
  ['\xd0\xcf\x11\xe0', '这是旧版 Excel 文件(.xls)或加密的工作簿:请打开后另存为不加密的 .xlsx 或 CSV。 This is an old or a locked workbook: save it as .xlsx without a password, or as CSV.'],
  ['PK\x03\x04', '这是压缩文件或 Excel 文件(.xlsx):请另存为 CSV(UTF-8)。 This is an archive or an Excel file: save it as CSV (UTF-8).'],
];

/** Looks at how a CSV file is written. @throws HeaderError for an empty file, and for one that is no CSV */
export async function csvFormOf(file: string): Promise<CsvForm> {
  const bytes = firstBytes(file);
  if (bytes.length === 0) throw new HeaderError('文件是空的:第一行应是列名。 The file is empty: it must begin with a header.');
  const other = otherFiles.find(([start]) => bytes.toString('latin1', 0, start.length) === start);
  if (other !== undefined) throw new HeaderError(other[1]);
  const encoding = await detectEncoding(file, bytes);
  const text = iconv.decode(bytes, encoding);
  const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  return { encoding, hasMark, delimiter: delimiterOf(text) };
}

interface ParsedRecord { readonly record: string[]; readonly info: { readonly lines: number } }

/** Reads a CSV file record by record, in constant memory. `onBytes` hears how much was read. */
export async function* readCsv(file: string, { encoding, delimiter }: CsvForm, onBytes: (bytes: number) => void): AsyncGenerator<TableRecord> {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  const source = createReadStream(file);
  const parser = parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(counter).pipe(iconv.decodeStream(encoding)).pipe(parser);
  // `lines` counts those read so far, the record's own included: it begins where the one before it ended.
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
    yield { cells: record, line };
    line = info.lines + 1;
  }
}
