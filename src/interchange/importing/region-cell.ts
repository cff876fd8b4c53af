import { readArea } from '../reading/area.js';
import { isBlank } from '../reading/reading.js';
import type { CellReader } from './cell-reader.js';

/** The region of a column; where the column does not tell it, that of the address. */
export function regionOf<Field extends string>(reader: CellReader<Field>, column: Field, address: Field): string | null {
  const told = reader.read(column, readArea, null);
  if (told !== null || isBlank(reader.cells[address])) return told;
  const byAddress = readArea(reader.cells[address] ?? '');
  return 'value' in byAddress ? byAddress.value : null;
}
