import type { Reading } from '../../../src/interchange/reading/reading.js';

/** A value, or `unclear`. */
export function valueOf<Value>(reading: Reading<Value>): Value | 'unclear' {
  return 'value' in reading ? reading.value : 'unclear';
}
