import { asQueried, Problem, type Checks } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import { regions } from './region.js';

/** A region of an input; null and undefined pass. */
export function checkRegionOf(checks: Checks, path: readonly (string | number)[], code: string | null | undefined): void {
  checks.code(path, code, (known) => regions.has(known), asQueried('regions'));
}

/** A region of a query. @throws Problem BAD_USER_INPUT */
export function checkRegion(code: string, argument: string): void {
  if (!regions.has(code)) throw new Problem('BAD_USER_INPUT', text(`没有代码为 ${code} 的地区。`, `There is no region ${code}.`), argument);
}
