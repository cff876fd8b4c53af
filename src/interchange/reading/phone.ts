import { phonePattern } from '../../domain/employers/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** The first of the numbers given. */
export function readPhone(given: string): Reading<string | null> {
  const [first = ''] = plain(given).split(/[/、,;\s]+/);
  if (isOpenWord(first)) return read(null);
  return phonePattern.test(first) ? read(first)
    : unclear(`联系电话“${given}”没有看懂,先留空:请写 11 位手机号,或“0351-1234567”这样的座机号。`, `The phone "${given}" is not understood and is left open: write eleven digits, or a landline as 0351-1234567.`);
}
