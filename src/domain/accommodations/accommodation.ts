import type { Text } from '../../platform/i18n/text.js';
import { listed, tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';
import { accommodationTable } from './accommodations.data.js';
import { subsidyTable } from './subsidies.data.js';

/** A subsidy that pays for accommodations. */
export interface Subsidy extends Concept {
  /** The rule that it rests on. */
  readonly source: Text;
}

/** How an accommodation helps with one function. */
export interface Support {
  readonly functionCode: string;
  /** Levels (of 0 to 4) that it adds to the capacity. */
  readonly levels: number;
}

/** A reasonable accommodation (合理便利). */
export interface Accommodation extends Concept {
  readonly supports: readonly Support[];
  /** Typical cost in CNY: paid once, and paid each month. */
  readonly onceCny: number;
  readonly monthlyCny: number;
  /** Which subsidy can pay for it; null where none does. */
  readonly subsidyCode: string | null;
}

const since = '2026-01-04';

export const subsidies = new Vocabulary<Subsidy>('subsidy', '2026.1', tableRows(subsidyTable, 5).map(
  ([code = '', zh = '', en = '', sourceZh = '', sourceEn = '']) => ({
    code, label: { zh, en }, source: { zh: sourceZh, en: sourceEn }, since, deprecatedOn: null, replacedBy: null,
  }),
));

function supportOf(part: string): Support {
  const [functionCode = '', levels = ''] = part.split('+');
  humanFunctions.get(functionCode);
  return { functionCode, levels: Number(levels) };
}

export const accommodations = new Vocabulary<Accommodation>('accommodation', '2026.1', tableRows(accommodationTable, 7).map(
  ([code = '', zh = '', en = '', supports, once, monthly, subsidy = '']) => ({
    code, label: { zh, en }, supports: listed(supports).map(supportOf),
    onceCny: Number(once), monthlyCny: Number(monthly), subsidyCode: subsidy === 'none' ? null : subsidies.get(subsidy).code,
    since, deprecatedOn: null, replacedBy: null,
  }),
));

/** Levels that an accommodation adds to a function; 0 where it does not help. */
export function supportLevels(accommodation: Accommodation, functionCode: string): number {
  return accommodation.supports.find((support) => support.functionCode === functionCode)?.levels ?? 0;
}
