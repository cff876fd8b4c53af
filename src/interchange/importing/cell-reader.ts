import type { Text } from '../../platform/i18n/text.js';
import type { Reading } from '../reading/reading.js';
import type { Cells } from '../tables/rows.js';
import type { CellFault, Consequence, ReadRow } from './table-kind.js';

/** A row that stays out because of one of its cells. */
export function rejectedFor<Field extends string>(cells: Cells<Field>, field: Field, reason: Text): ReadRow<Field, never> {
  return { rejected: [{ field, value: cells[field] ?? '', reason, consequence: 'REJECTED' }] };
}

/** Reads the cells of a row, and gathers what is wrong with them. */
export class CellReader<Field extends string> {
  readonly faults: CellFault<Field>[] = [];

  constructor(readonly cells: Cells<Field>) {}

  /** @param absent where the table has no such column, and where the cell is not understood */
  read<Value>(field: Field, reading: (given: string) => Reading<Value>, absent: Value): Value {
    const given = this.cells[field];
    if (given === undefined) return absent;
    const found = reading(given);
    if ('value' in found) return found.value;
    this.faults.push({ field, value: given, reason: found.unclear, consequence: 'LEFT_OPEN' });
    return absent;
  }

  note(field: Field, reason: Text, consequence: Consequence): void {
    this.faults.push({ field, value: this.cells[field] ?? '', reason, consequence });
  }
}
