import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '../../src/access/index.js';
import { employerKinds } from '../../src/domain/employers/employer-kinds.js';
import { educationLevels } from '../../src/domain/education/index.js';
import { exportFile, importTable, tableKinds, type ImportResult, type RowFault, type TableKind } from '../../src/interchange/index.js';
import { readArea } from '../../src/interchange/reading/area.js';
import { readEducation } from '../../src/interchange/reading/education.js';
import { employerKindOf } from '../../src/interchange/reading/employer-kind.js';
import { hoursIn, shiftIn } from '../../src/interchange/reading/hours.js';
import { readPay } from '../../src/interchange/reading/pay.js';
import { readReservation } from '../../src/interchange/reading/reservation.js';
import { workModeIn } from '../../src/interchange/reading/work-mode.js';
import { openTableFile } from '../../src/interchange/tables/open-file.js';
import { areaWords, educationWords, employerKindWords, hoursWords, payWords, reservationWords, workModeWords } from '../../src/interchange/writing/words.js';
import { TestServer } from '../support/server.js';

describe('words of a table', () => {
  test('are read as what they were written from', () => {
    for (const level of educationLevels.entries) expect(readEducation(educationWords(level.code))).toEqual({ value: level.code });
    for (const kind of Object.keys(employerKinds) as (keyof typeof employerKinds)[]) expect(employerKindOf(employerKindWords(kind), '')).toBe(kind);
    for (const [minCny, maxCny] of [[3000, 4000], [3000, 3000], [3000, null], [null, 4000], [null, null]] as const) expect(readPay(payWords(minCny, maxCny))).toEqual({ value: { minCny, maxCny } });
    for (const mode of ['ON_SITE', 'HOME_BASED', 'HYBRID'] as const) expect(workModeIn(workModeWords(mode))).toBe(mode);
    for (const shift of ['DAY', 'EVENING', 'NIGHT', 'ROTATING', 'FLEXIBLE'] as const) expect([hoursIn(hoursWords(40, shift)), shiftIn(hoursWords(40, shift))]).toEqual([40, shift]);
    for (const code of ['140000', '140100', '140105', '110101', '460400', '429004']) expect(readArea(areaWords(code))).toEqual({ value: code });
    for (const groups of [[], [{ kind: 2, grades: [3, 4] }, { kind: 4, grades: [] }], [{ kind: 7, grades: [1] }]]) expect(readReservation(reservationWords(groups), '')).toEqual({ value: groups });
  });
});

describe('an exported table', () => {
  let server: TestServer;
  let other: TestServer;
  let folder: string;
  beforeAll(async () => {
    [server, other] = await Promise.all([TestServer.start('demo'), TestServer.start('empty')]);
    folder = mkdtempSync(join(tmpdir(), 'jinqiao-export-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([server.stop(), other.stop()]);
  });

  async function exported(from: TestServer, kind: TableKind, name: string, filter = {}): Promise<{ readonly file: string; readonly count: number; readonly rows: string[][] }> {
    const [file, ctx] = [join(folder, name), from.contextOf(operator)];
    const count = await exportFile(ctx, kind, file, { filter }).finally(() => ctx.db.close());
    const rows: string[][] = [];
    for (const sheet of (await openTableFile(file)).sheets) for await (const { cells } of sheet.records(() => undefined)) rows.push([...cells]);
    return { file, count, rows };
  }
  async function imported(to: TestServer, kind: TableKind, file: string, faults: RowFault[] = []): Promise<ImportResult> {
    const ctx = to.contextOf(operator);
    return importTable(ctx, kind, { file, columns: {}, onFault: (fault) => faults.push(fault) }).finally(() => ctx.db.close());
  }
  const said = (rows: readonly string[][]): string[][] => rows.slice(1).map((row) => row.slice(0, -1)).sort((one, two) => (one.join() < two.join() ? -1 : 1));

  test.each(tableKinds.flatMap((kind) => [[kind.code, 'csv', kind], [kind.code, 'xlsx', kind]] as const))('of %s as %s changes nothing where it is imported again', async (code, form, kind) => {
    const { file, count, rows } = await exported(server, kind, `${code}.${form}`);
    expect(rows.length).toBe(count + 1);
    const result = await imported(server, kind, file);
    expect(result).toMatchObject({ imported: 0, unchanged: count, rejected: 0, leftOpen: 0, unknownColumns: [] });
    // Not exact: the demonstration has as many as it has.
    expect(count).toBeGreaterThan(0);
    expect(said((await exported(server, kind, `${code}-again.${form}`)).rows)).toEqual(said(rows));
  });

  test('of posts says elsewhere what it said here', async () => {
    const kind = tableKinds[0] as TableKind;
    const { file, count, rows } = await exported(server, kind, 'posts.csv');
    // The place of a row is that of its record here, and nobody's there.
    const elsewhere = join(folder, 'elsewhere.csv');
    writeFileSync(elsewhere, readFileSync(file, 'utf8').replaceAll(/,export:vacancies:[^\n\r]*/g, ','));
    const faults: RowFault[] = [];
    expect(await imported(other, kind, elsewhere, faults)).toMatchObject({ imported: count, rejected: 0, leftOpen: 0 });
    expect(faults).toEqual([]);
    // What kind of employer each is stays a claim there until its centre confirms it.
    const kindAt = rows[0]?.indexOf('单位性质') ?? -1;
    const withoutKind = (table: readonly string[][]): string[][] => said(table.map((row) => row.map((cell, index) => (index === kindAt ? '' : cell))));
    expect(withoutKind((await exported(other, kind, 'there.csv')).rows)).toEqual(withoutKind(rows));
  });

  test('of which a row was changed that no table brought is refused there, and changes what a table brought', async () => {
    const kind = tableKinds[0] as TableKind;
    const changed = join(folder, 'changed-by-hand.csv');
    const withTitle = (rows: readonly string[][]): string => stringify(rows.slice(0, 2).map((row, index) => (index === 0 ? row : ['改过的岗位', ...row.slice(1)])));
    writeFileSync(changed, withTitle((await exported(server, kind, 'changed.csv')).rows));
    const faults: RowFault[] = [];
    const refused = await imported(server, kind, changed, faults);
    expect(refused).toMatchObject({ imported: 0, rejected: 1 });
    // Sent again as it was written aside, it is the same record's row, and no new post.
    expect(await imported(server, kind, refused.rejectedFile ?? '')).toMatchObject({ imported: 0, rejected: 1 });
    expect(faults.map(({ reason }) => reason.zh)).toEqual(['这一行是从系统里导出的,改动过,但它不是由您的表格导入的:请在系统里修改。']);
    // There a table brought it.
    writeFileSync(changed, withTitle((await exported(other, kind, 'own.csv')).rows));
    expect(await imported(other, kind, changed)).toMatchObject({ imported: 1, rejected: 0 });
    expect((await exported(other, kind, 'own.csv')).rows.flatMap(([title]) => (title === '改过的岗位' ? [title] : []))).toEqual(['改过的岗位']);
  });

  test('guards what a spreadsheet would compute, and takes the guard away again', async () => {
    const kind = tableKinds[1] as TableKind;
    writeFileSync(join(folder, 'formula.csv'), '单位名称,单位简介\n"\'=HYPERLINK(""http://a"")厂",+86\n');
    expect(await imported(other, kind, join(folder, 'formula.csv'))).toMatchObject({ imported: 1 });
    const { file, rows } = await exported(other, kind, 'guarded.csv');
    expect(readFileSync(file, 'utf8').match(/"'=HYPERLINK[^厂]*厂"/g)).toEqual(['"\'=HYPERLINK(""http://a"")厂"']);
    expect(rows.flatMap(([name = '']) => (name.startsWith('=') ? [name] : []))).toEqual(['=HYPERLINK("http://a")厂']);
  });
});
