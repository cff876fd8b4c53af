import { createHash } from 'node:crypto';
import { plain } from '../reading/reading.js';

export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** Of a row's cells, whatever blanks and widths a spreadsheet makes of them. */
function digestOfCells(cells: readonly string[]): string {
  return digest(cells.map(plain));
}

/** Where a row belongs that was exported: the record, and the cells as they were. Written into the last column. */
export function exportedPlace(kind: string, id: number, cells: readonly string[]): string {
  return `export:${kind}:${id}:${digestOfCells(cells)}`;
}

/** What the last column of a row says: of a rejected row its key, of an exported one its record; null for neither. */
export type RowPlace = { readonly key: string } | { readonly recordId: number; readonly isAsExported: boolean };

/** @param cells of the row, without its place */
export function placeOf(place: string, kind: string, cells: readonly string[]): RowPlace | null {
  if (/^import:[\w-]+:\d+$/.test(place)) return { key: place };
  const [, of = '', id = '', before = ''] = /^export:([\w-]+):(\d+):([\w-]+)$/.exec(place) ?? [];
  return of === kind ? { recordId: Number(id), isAsExported: before === digestOfCells(cells) } : null;
}
