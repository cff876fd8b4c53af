import { expect } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator, type Actor } from '../../src/access/index.js';
import { importTable, type ImportOptions, type ImportResult, type RowFault, type TableKind } from '../../src/interchange/index.js';
import { TestServer } from './server.js';

/** A server that tables are brought to, as texts. */
export class TableTrial {
  /** Of the imports since it was emptied. */
  faults: RowFault[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'jinqiao-tables-'));

  private constructor(readonly server: TestServer, private readonly kind: TableKind) {}

  static async start(database: 'empty' | 'demo', kind: TableKind): Promise<TableTrial> {
    return new TableTrial(await TestServer.start(database), kind);
  }

  async stop(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    expect(this.server.faults).toEqual([]);
    await this.server.stop();
  }

  async importText(text: string, options: Partial<ImportOptions> = {}, kind: TableKind = this.kind, actor: Actor = operator): Promise<ImportResult> {
    const file = join(this.folder, 'table.csv');
    writeFileSync(file, text);
    const ctx = this.server.contextOf(actor);
    return importTable(ctx, kind, { file, columns: {}, onFault: (fault) => this.faults.push(fault), ...options }).finally(() => ctx.db.close());
  }

  /** The faults in words: line, column, reason. */
  told(): [number, string, string][] {
    return this.faults.map(({ line, column, reason }) => [line, column, reason.zh]);
  }
}
