import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TableRecord } from './table-file.js';

const rowsPerBlock = 500;

type StagedRecord = Omit<TableRecord, 'merged'> & { readonly merged?: readonly number[] };

/**
 * The rows of a sheet, packed: some 100 bytes each. The library that reads XLSX reads on while somebody waits for a database, and keeps all that it has read, unpacked,
 * until it is asked for. So a sheet is read at once, packed, and then given out row by row as often as it is asked for.
 */
export class StagedRows {
  private readonly blocks: Buffer[] = [];
  private open: StagedRecord[] = [];

  add({ cells, line, merged }: TableRecord): void {
    this.open.push({ cells, line, ...(merged === undefined ? {} : { merged: [...merged] }) });
    if (this.open.length >= rowsPerBlock) this.close();
  }

  /** Packs what is left. */
  close(): void {
    if (this.open.length > 0) this.blocks.push(deflateRawSync(JSON.stringify(this.open), { level: 1 }));
    this.open = [];
  }

  async* records(): AsyncGenerator<TableRecord> {
    for (const block of this.blocks) {
      for (const { merged, ...record } of JSON.parse(inflateRawSync(block).toString()) as StagedRecord[]) yield merged === undefined ? record : { ...record, merged: new Set(merged) };
    }
  }
}
