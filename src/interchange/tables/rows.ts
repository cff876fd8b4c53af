import { cleaned } from '../../platform/text/clean.js';
import { columnName } from './header.js';
import type { ColumnTable } from './columns.js';
import type { ColumnPlan } from './plan.js';
import type { TableRecord } from './table-file.js';

/** What a row is. */
export type RowKind = 'DATA' | 'HEADER' | 'SUM' | 'NOTE' | 'SHIFTED';

/** Name of the column that keeps a rejected row's place in its table. */
export const placeColumn = '导入标识(请勿修改)';

const sumWords = /^(?:合计|总计|小计|共计|总数|汇总)/;
const noteWords = /^(?:注|备注|说明|填表|制表|联系|咨询)[::]?/;

/**
 * What a row is by its cells: data, or the header again, a sum, a note below the table, or a row whose cells do not stand below the header.
 * @param names of the header, as they are compared
 */
export function kindOfRow({ cells }: TableRecord, { header, names }: Pick<ColumnPlan<string>, 'header' | 'names'>): RowKind {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length > 1 && filled.every((cell) => names.has(columnName(cell)))) return 'HEADER';
  const first = filled[0]?.trim() ?? '';
  if (sumWords.test(first) && filled.length <= Math.max(3, header.length / 2)) return 'SUM';
  if (filled.length === 1 && header.length > 2 && noteWords.test(first)) return 'NOTE';
  // Empty cells behind the last column are no shift.
  const beyond = cells.slice(header.length).some((cell) => cell.trim() !== '');
  return beyond || cells.length < header.length ? 'SHIFTED' : 'DATA';
}

const isNumbers = /^[\d.,\s~～至到—-]+$/;

/** The cells of a row by field; a column that the table lacks is absent. */
export type Cells<Field extends string> = Readonly<Partial<Record<Field, string>>>;

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The cells of a row by field, cleaned; of several columns that hold one field, the cells that are not empty, joined. */
export function cellsByField<Field extends string>({ columns }: ColumnTable<Field>, plan: ColumnPlan<Field>, { cells, merged }: TableRecord): Cells<Field> {
  const byField: Partial<Record<Field, string>> = {};
  plan.fields.forEach((field, index) => {
    if (field === null) return;
    const { joint = '', isProse, isCount } = columns[field];
    // What no table of ours can hold, and what nobody sees, is left out of the cell: the row is good for all that.
    const cell = cleaned((cells[index] ?? '').toWellFormed(), isProse === true ? 'TEXT' : 'LINE');
    const unit = plan.units[index] ?? '';
    const withUnit = unit !== '' && !isBlank(cell) && isNumbers.test(cell) ? `${cell.trim()}${unit}` : cell;
    // One number for several rows is not that of each.
    const said = isCount === true && merged?.has(index) === true && !isBlank(withUnit) ? `${withUnit.trim()}(与其他行合并)` : withUnit;
    const before = byField[field];
    byField[field] = before === undefined || isBlank(before) ? said : isBlank(said) ? before : `${before}${joint}${said}`;
  });
  return byField;
}
