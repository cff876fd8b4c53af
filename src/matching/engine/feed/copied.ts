import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CopyRow, endOfRow } from '../storage/copy-row.js';

/** The header of a binary COPY: eleven bytes of a signature, flags, and the length of an extension that is never sent. */
const headerBytes = 19;
/** Stands in place of the number of columns, after the last row. */
const isEnd = (bytes: Buffer, at: number): boolean => bytes.readInt16BE(at) === -1;

/**
 * Gives each row that a query finds to `take`, as it arrives; it reads every column. COPY sends many rows at a third of the cost of a result.
 * @throws Error where `take` reads other columns than the query has
 */
export async function eachCopied(client: pg.ClientBase, query: string, take: (row: CopyRow) => void): Promise<void> {
  const row = new CopyRow();
  let bytes: Buffer = Buffer.alloc(0);
  let isOpen = false;
  for await (const chunk of client.query(copyTo(`copy (${query}) to stdout (format binary)`)) as AsyncIterable<Buffer>) {
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
    if (!isOpen && bytes.length < headerBytes) continue;
    let from = isOpen ? 0 : headerBytes;
    isOpen = true;
    row.read(bytes);
    for (let end = endOfRow(bytes, from); end >= 0 && !isEnd(bytes, from); end = endOfRow(bytes, from)) {
      take(row.open(from));
      if (row.end !== end) throw new Error('a row has other columns than are read');
      from = end;
    }
    bytes = bytes.subarray(from);
  }
}
