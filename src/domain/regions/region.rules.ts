import type { InputValidator } from '../../platform/errors/index.js';
import { regionCode } from './region.bounds.js';

/** A region of an input; null and undefined pass. */
export function checkRegionOf(validator: InputValidator, path: readonly (string | number)[], code: string | null | undefined): void {
  validator.code(path, code, regionCode);
}
