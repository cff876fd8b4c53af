import { createReadStream, statSync } from 'node:fs';
import { Transform } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';

export type Encoding = 'utf8' | 'gb18030';

/** One record of a CSV file, with the number of the line on which it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** UTF-8 where the whole file is, else GB18030, which Chinese spreadsheets write. */
export async function detectEncoding(file: string): Promise<Encoding> {
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

export function sizeOf(file: string): number {
  return statSync(file).size;
}

interface ParsedRecord { readonly record: string[]; readonly info: { readonly lines: number } }

/** Reads a CSV file record by record, in constant memory. `onBytes` hears how much was read. */
export async function* readTable(file: string, encoding: Encoding, onBytes: (bytes: number) => void): AsyncGenerator<CsvRecord> {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  const source = createReadStream(file);
  const parser = parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(counter).pipe(iconv.decodeStream(encoding)).pipe(parser);
  // `lines` counts those read so far, the record's own included: it begins where the one before it ended.
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
    yield { cells: record, line };
    line = info.lines + 1;
  }
}
