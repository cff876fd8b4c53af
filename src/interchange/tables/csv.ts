import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { unguardedCell } from './formulas.js';
import type { CsvForm, Encoding, SheetOfFile, TableFile, TableRecord } from './table-file.js';

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

/** Looks at how a CSV file is written. @param beginsWith its first bytes */
async function csvFormOf(file: string, beginsWith: Buffer): Promise<CsvForm> {
  const encoding = await detectEncoding(file, beginsWith);
  const text = iconv.decode(beginsWith, encoding);
  const hasMark = beginsWith[0] === 0xef || beginsWith[0] === 0xff || beginsWith[0] === 0xfe;
  return { kind: 'CSV', encoding, hasMark, delimiter: delimiterOf(text) };
}

interface ParsedRecord { readonly record: string[]; readonly info: { readonly lines: number } }

/** Reads a CSV file record by record, in constant memory. `onBytes` hears how much was read. */
async function* readCsv(file: string, { encoding, delimiter }: CsvForm, onBytes: (bytes: number) => void): AsyncGenerator<TableRecord> {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  // In small parts: statements that are under way are answered between them.
  const source = createReadStream(file, { highWaterMark: 16_384 });
  const parser = parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(counter).pipe(iconv.decodeStream(encoding)).pipe(parser);
  // `lines` counts those read so far, the record's own included: it begins where the one before it ended.
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
    yield { cells: record.map(unguardedCell), line };
    line = info.lines + 1;
  }
}

/** A CSV file: of any separator, in UTF-8, UTF-16 or GB18030. @param beginsWith its first bytes */
export async function openCsv(file: string, beginsWith: Buffer): Promise<TableFile> {
  const form = await csvFormOf(file, beginsWith);
  const sheet: SheetOfFile = { name: '', isGrid: false, records: (onBytes) => readCsv(file, form, onBytes) };
  return { form, sheets: [sheet] };
}
