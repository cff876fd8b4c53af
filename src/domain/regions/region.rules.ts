import type { Checks } from '../../platform/errors/index.js';
import { regionCode } from './region.bounds.js';

/** A region of an input; null and undefined pass. */
export function checkRegionOf(checks: Checks, path: readonly (string | number)[], code: string | null | undefined): void {
  checks.code(path, code, regionCode);
}
