import type { Sex } from '../../domain/seekers/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

export function readSex(given: string): Reading<Sex | null> {
  const text = plain(given).toLowerCase();
  if (/^(?:男性?|m|male)$/.test(text)) return read('MALE');
  if (/^(?:女性?|f|female)$/.test(text)) return read('FEMALE');
  return isOpenWord(text) ? read(null) : unclear(`性别“${given}”没有看懂,先留空:请写男或女。`, `The sex "${given}" is not understood and is left open: write 男 or 女.`);
}
