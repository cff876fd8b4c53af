import { writeXlsx, type CellValue, type DataValidation } from 'hucre/xlsx';
import { text, type Locale } from '../../platform/i18n/text.js';
import type { TableKind } from '../importing/table-kind.js';
import { headOf, type Column } from '../tables/columns.js';

/** So many rows of an empty table offer words to choose from. */
const rowsWithChoices = 5000;
const onOnePageWidth = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
/** Cells are texts: a spreadsheet rounds numbers of identity, and turns days into its own numbers. */
const asText = '@';
/** Characters; Chinese ones are twice as wide. */
const [narrowest, widest] = [10, 40];

/** Of the explanations' columns. */
const widths = [24, 8, 70, 28, 40];
const lineHeight = 16;
/** The row of the explanations that names their columns. */
const headerAt = 2;

const sheetName = text('填写说明', 'Explanations');
const header = [text('列名', 'Column'), text('必填', 'Needed'), text('怎么填', 'What to write'), text('示例', 'Example'), text('可选的词', 'Words to choose from')];
const intro = text('请在前一张工作表里填写,一行一条。列名不要改;用不着的列可以空着或删去。本页只作说明,不会导入。', 'Fill in the sheet before this one, one row for each. Leave the names of columns as they are; columns that you do not need may stay empty or go. This sheet is not imported.');

/** How wide a text is in characters of the alphabet. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
}

function widthOf(name: string): number {
  return Math.min(widest, Math.max(narrowest, lengthOf(name) + 4));
}

/** In points, so that the longest of its texts is seen whole. */
function heightOf(row: readonly CellValue[]): number {
  return lineHeight * Math.max(1, ...row.map((cell, index) => Math.ceil(lengthOf(String(cell ?? '')) / ((widths[index] ?? narrowest) - 2))));
}

function columnLetters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** A list to choose from, which forbids nothing: other words are read too. */
function choiceOf({ choices, note }: Column, index: number, locale: Locale): DataValidation[] {
  if (choices === undefined) return [];
  const letters = columnLetters(index);
  return [{
    type: 'list', values: [...choices], allowBlank: true, showErrorMessage: false, showInputMessage: true, inputMessage: note[locale].slice(0, 250), range: `${letters}2:${letters}${rowsWithChoices}`,
  }];
}

/** An empty table of a kind as XLSX: the first sheet to fill in, with words to choose from, and a second one that explains the columns. */
export async function templateOf({ label, table }: Pick<TableKind, 'label' | 'table'>, locale: Locale): Promise<Uint8Array> {
  const columns = table.fields.filter((field) => field !== table.rowNumber).map((field) => ({ field, column: table.columns[field] as Column }));
  const heads = columns.map(({ column }) => headOf(column));
  const heading = { font: { bold: true }, alignment: { vertical: 'center', wrapText: true } } as const;
  const explanation = columns.map(({ field, column }): CellValue[] => [
    headOf(column), table.needed.includes(field) ? (locale === 'zh' ? '是' : 'yes') : '', column.note[locale], column.example, column.choices?.join('、') ?? '',
  ]);
  const rows: CellValue[][] = [[intro[locale]], [], header.map((each) => each[locale]), ...explanation];
  const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const;
  const styles = rows.flatMap((row, at) => row.map((_cell, index) => [`${at},${index}`, { style: at === headerAt ? heading : wrapped }] as const));
  return writeXlsx({
    sheets: [
      {
        name: label[locale], rows: [heads], columns: heads.map((head) => ({ width: widthOf(head), numFmt: asText })), freezePane: { rows: 1 }, dataValidations: columns.flatMap(({ column }, index) => choiceOf(column, index, locale)),
        cells: new Map(heads.map((_head, index) => [`0,${index}`, { style: heading }])), pageSetup: onOnePageWidth,
      },
      { name: sheetName[locale], rows, cells: new Map(styles), rowDefs: new Map(explanation.map((row, index) => [headerAt + 1 + index, { height: heightOf(row) }])), columns: widths.map((width) => ({ width })), merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: header.length - 1 }], pageSetup: onOnePageWidth },
    ],
  });
}
