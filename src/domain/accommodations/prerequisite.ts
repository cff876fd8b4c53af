import type { Text } from '../../platform/i18n/text.js';
import { listed, tableRows } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';
import { prerequisiteTable } from './prerequisites.data.js';

/** What a person must be able to do before accommodations of a class help. */
export interface Prerequisite {
  readonly code: string;
  /** The least capacities (0 to 4) that it asks: all of them. */
  readonly capacities: readonly { readonly functionCode: string; readonly level: number }[];
  readonly text: Text;
}

function capacityOf(part: string): Prerequisite['capacities'][number] {
  const [functionCode = '', level = ''] = part.split(' ');
  return { functionCode: humanFunctions.get(functionCode).code, level: Number(level) };
}

const byCode: ReadonlyMap<string, Prerequisite> = new Map(tableRows(prerequisiteTable, 4).map(
  ([code = '', capacities, zh = '', en = '']) => [code, { code, capacities: listed(capacities).map(capacityOf), text: { zh, en } }],
));

export const prerequisites: readonly Prerequisite[] = [...byCode.values()];

/** @throws Error for an unknown class, which is a fault of the data */
export function prerequisite(code: string): Prerequisite {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no prerequisite ${code}`);
  return found;
}
